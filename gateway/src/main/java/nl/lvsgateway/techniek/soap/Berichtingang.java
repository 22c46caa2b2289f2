package nl.lvsgateway.techniek.soap;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.lvsgateway.techniek.mime.Deel;
import nl.lvsgateway.techniek.mime.Delenlezer;
import nl.lvsgateway.techniek.mime.Kopregel;
import nl.lvsgateway.techniek.mime.Onleesbaar;
import org.apache.cxf.binding.soap.Soap11;
import org.apache.cxf.binding.soap.Soap12;
import org.apache.cxf.binding.soap.SoapMessage;
import org.apache.cxf.interceptor.AttachmentInInterceptor;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.interceptor.StaxInEndingInterceptor;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.apache.cxf.transport.http.AbstractHTTPDestination;
import org.jspecify.annotations.Nullable;

/**
 * Where a message comes in at a SOAP door: its XML is read in its own charset, and its parts by the reader of the house. CXF's
 * own takes whatever looks like a boundary for one, and a message that ends too soon for whole.
 */
public class Berichtingang extends AbstractPhaseInterceptor<SoapMessage> {

    /** Of one envelope beside its files; the longest that a school can type is a tenth of it. */
    private static final long MEESTE_TEKENS = 512 * 1024;

    public Berichtingang() {
        super(Phase.RECEIVE);
        addBefore(AttachmentInInterceptor.class.getName());
    }

    @Override
    public void handleMessage(SoapMessage bericht) {
        var bytes = bericht.getContent(InputStream.class);
        if (bytes == null || isGET(bericht)) {
            return;
        }
        var vraag = Objects.requireNonNull((HttpServletRequest) bericht.get(AbstractHTTPDestination.HTTP_REQUEST));
        var soort = vraag.getHeader("Content-Type");
        var kop = Kopregel.van(soort);
        // For who is refused before the message itself can tell; after that, the message tells.
        bericht.setVersion(
                soort != null && soort.contains("application/soap+xml") ? Soap12.getInstance() : Soap11.getInstance());
        try {
            var maat = new Berichtmaat(tekst(bericht, bytes, kop, soort), MEESTE_TEKENS);
            bericht.put(Berichtmaat.class, maat);
            bericht.setContent(Reader.class, maat);
        } catch (IOException fout) {
            throw new Fault(fout);
        }
        bericht.removeContent(InputStream.class);
        bericht.getInterceptorChain().add(new Zonderentiteit());
        bericht.getInterceptorChain().add(new Einde());
        bericht.put(Message.ENCODING, StandardCharsets.UTF_8.name());
    }

    private Reader tekst(SoapMessage bericht, InputStream bytes, Kopregel kop, @Nullable String soort)
            throws IOException {
        if (!kop.waarde().equals("multipart/related")) {
            return Xmltekst.van(bytes, kop.parameter("charset"));
        }
        var delen = new Delenlezer(bytes, soort);
        komtNog(bericht, delen);
        var wortel = wortel(bericht, delen, kop.parameter("start"));
        return Xmltekst.van(
                wortel.inhoud(), Kopregel.van(wortel.kop("content-type")).parameter("charset"));
    }

    private Deel wortel(SoapMessage bericht, Delenlezer delen, @Nullable String start) throws IOException {
        for (var deel = delen.volgende(); deel != null; deel = delen.volgende()) {
            if (isWortel(deel, start)) {
                return deel;
            }
            voorWortel(bericht, deel);
        }
        throw new Onleesbaar("multipart.start");
    }

    /** The one that was named, or the first with XML in it; no other part is XOP. */
    private static boolean isWortel(Deel deel, @Nullable String start) {
        var soort = Kopregel.van(deel.kop("content-type")).waarde();
        return soort.equals("application/xop+xml")
                || (start == null
                        ? soort.isEmpty() || soort.contains("xml")
                        : Deel.id(start).equals(deel.id()));
    }

    /** Nothing comes behind a message, and only who read it to its end knows that it came in whole. */
    private static final class Einde extends AbstractPhaseInterceptor<Message> {

        Einde() {
            super(Phase.PRE_INVOKE);
            addBefore(StaxInEndingInterceptor.class.getName());
        }

        @Override
        public void handleMessage(Message bericht) {
            var lezer = bericht.getContent(XMLStreamReader.class);
            try {
                while (lezer != null && lezer.getEventType() != XMLStreamReader.END_DOCUMENT) {
                    lezer.next();
                }
            } catch (XMLStreamException nietHeel) {
                throw new Fault(nietHeel);
            }
        }
    }

    /** What stands behind the root can be read later. */
    protected void komtNog(SoapMessage bericht, Delenlezer delen) {}

    /** A part that comes before the root has to be read before anything of the message is known. */
    protected void voorWortel(SoapMessage bericht, Deel deel) throws IOException {
        throw new Onleesbaar(deel.plaats());
    }
}
