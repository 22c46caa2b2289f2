package nl.lvsgateway.loket.soap;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Objects;
import nl.lvsgateway.bijlage.Bijlagebeleid;
import nl.lvsgateway.loket.Loket;
import nl.lvsgateway.loket.keuren.Grenswacht;
import nl.lvsgateway.loket.toegang.Drempel;
import nl.lvsgateway.techniek.mime.Deel;
import nl.lvsgateway.techniek.mime.Delenlezer;
import nl.lvsgateway.techniek.soap.Berichtingang;
import org.apache.cxf.binding.soap.SoapMessage;
import org.apache.cxf.transport.http.AbstractHTTPDestination;

/** Lets in who shows a key of ours, and keeps the parts beside the root for who takes the files. */
class Deleningang extends Berichtingang {

    private final Loket loket;
    private final Bijlagebeleid beleid;

    Deleningang(Loket loket, Bijlagebeleid beleid) {
        this.loket = loket;
        this.beleid = beleid;
    }

    /** Who shows no key of ours is told so before a byte of the message is read. */
    @Override
    public void handleMessage(SoapMessage bericht) {
        var vraag = Objects.requireNonNull((HttpServletRequest) bericht.get(AbstractHTTPDestination.HTTP_REQUEST));
        if (!isGET(bericht) && !Drempel.isBekend(vraag)) {
            loket.herken(Drempel.bezoeker(vraag, null, null));
        }
        var delen = new Berichtdelen(new Grenswacht(beleid));
        bericht.put(Berichtdelen.class, delen);
        bericht.getExchange().put(Berichtdelen.class, delen);
        super.handleMessage(bericht);
    }

    @Override
    protected void komtNog(SoapMessage bericht, Delenlezer delen) {
        delen(bericht).komtNog(delen);
    }

    @Override
    protected void voorWortel(SoapMessage bericht, Deel deel) throws IOException {
        Drempel.laatDoor(
                Objects.requireNonNull((HttpServletRequest) bericht.get(AbstractHTTPDestination.HTTP_REQUEST)));
        delen(bericht).neemVooraf(deel);
    }

    private static Berichtdelen delen(SoapMessage bericht) {
        return Objects.requireNonNull(bericht.get(Berichtdelen.class));
    }
}
