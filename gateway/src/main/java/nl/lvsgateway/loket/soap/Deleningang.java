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

/** Keeps the parts beside the root for who takes the files; a part before it is kept for an LVS that we know only. */
class Deleningang extends Berichtingang {

    private final Loket loket;
    private final Bijlagebeleid beleid;

    Deleningang(Loket loket, Bijlagebeleid beleid) {
        this.loket = loket;
        this.beleid = beleid;
    }

    @Override
    public void handleMessage(SoapMessage bericht) {
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
        var vraag = Objects.requireNonNull((HttpServletRequest) bericht.get(AbstractHTTPDestination.HTTP_REQUEST));
        Drempel.laatDoor(vraag);
        loket.herken(Drempel.bezoeker(vraag, null, null));
        delen(bericht).neemVooraf(deel);
    }

    private static Berichtdelen delen(SoapMessage bericht) {
        return Objects.requireNonNull(bericht.get(Berichtdelen.class));
    }
}
