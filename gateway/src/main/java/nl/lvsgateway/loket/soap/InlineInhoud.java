package nl.lvsgateway.loket.soap;

import javax.xml.stream.XMLStreamReader;
import nl.lvsgateway.bijlage.Bijlagebeleid;
import nl.lvsgateway.loket.Bezoeker;
import nl.lvsgateway.loket.Loket;
import nl.lvsgateway.loket.fouten.Fout;
import nl.lvsgateway.loket.fouten.Geweigerd;
import nl.lvsgateway.loket.fouten.Weigering;
import nl.lvsgateway.loket.keuren.Grenswacht;
import nl.lvsgateway.techniek.soap.Berichtmaat;
import org.apache.cxf.binding.soap.SoapMessage;
import org.apache.cxf.headers.Header;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.w3c.dom.Element;

/**
 * Lets a file that stands in the message as base64 travel like an MTOM part: through a temporary file, never as one text
 * in the heap. The caller is proven before the first of them is written.
 */
class InlineInhoud extends AbstractPhaseInterceptor<SoapMessage> {

    private final Loket loket;
    private final Bijlagebeleid beleid;

    InlineInhoud(Loket loket, Bijlagebeleid beleid) {
        super(Phase.PRE_UNMARSHAL);
        this.loket = loket;
        this.beleid = beleid;
    }

    @Override
    public void handleMessage(SoapMessage bericht) {
        var lezer = bericht.getContent(XMLStreamReader.class);
        if (lezer == null) {
            return;
        }
        if (bericht.getHeaders().stream().anyMatch(InlineInhoud::verwijst)) {
            throw new Geweigerd(Fout.bij(Weigering.BERICHT_ONGELDIG, "Header"));
        }
        var inline = new Inlinebestanden(
                new Grenswacht(beleid), () -> bericht.put(Bezoeker.class, loket.laatBinnen(Toegangskop.lees(bericht))));
        bericht.getExchange().put(Inlinebestanden.class, inline);
        bericht.setAttachments(inline.delen());
        bericht.setContent(
                XMLStreamReader.class, new InlineLezer(new ZonderNil(lezer), inline, bericht.get(Berichtmaat.class)));
    }

    private static boolean verwijst(Header kop) {
        return kop.getObject() instanceof Element inhoud
                && inhoud.getElementsByTagNameNS(InlineLezer.XOP, "Include").getLength() > 0;
    }
}
