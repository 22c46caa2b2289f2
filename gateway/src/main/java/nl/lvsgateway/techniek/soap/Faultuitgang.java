package nl.lvsgateway.techniek.soap;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.lvsgateway.techniek.Mislukking;
import nl.lvsgateway.techniek.Opslagstoring;
import nl.lvsgateway.techniek.Storing;
import nl.lvsgateway.techniek.mime.Onleesbaar;
import org.apache.cxf.binding.soap.SoapFault;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.io.DelegatingInputStream;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3c.dom.Element;

/**
 * Every failure leaves a SOAP door as the fault that its WSDL declares, in the version of SOAP that was asked in. It answers at
 * once: the rest of the request is not read. A door says how it refuses; whose fault something is, is known here for all doors.
 *
 * @param <W> how this door refuses
 */
public abstract class Faultuitgang<W extends RuntimeException> extends AbstractPhaseInterceptor<Message> {

    private static final Logger LOG = LoggerFactory.getLogger(Faultuitgang.class);

    private final Class<W> weigering;
    private final JAXBContext jaxb;

    protected Faultuitgang(Class<W> weigering, Class<?> woorden) {
        super(Phase.SETUP);
        this.weigering = weigering;
        try {
            jaxb = JAXBContext.newInstance(woorden);
        } catch (JAXBException e) {
            throw new IllegalStateException("The classes of the WSDL belong together", e);
        }
    }

    /** @param plaats where the message is no good, as far as that is known */
    protected abstract W vertaal(Mislukking mislukking, @Nullable String plaats);

    /** The refusal in the words of the WSDL, after it was noted in the log. */
    protected abstract Object detail(W nee);

    protected abstract String uitleg(W nee);

    /** The message itself is good, so it may come again: SOAP names such a fault after who receives it. */
    protected abstract boolean magNogEens(W nee);

    @Override
    public void handleMessage(Message bericht) {
        var fout = bericht.getContent(Exception.class);
        var nee = Storing.zoek(fout, weigering).orElseGet(() -> mislukt(bericht, fout));
        var fault = new SoapFault(uitleg(nee), magNogEens(nee) ? Fault.FAULT_CODE_SERVER : Fault.FAULT_CODE_CLIENT);
        fault.setLang("nl");
        fault.setDetail(element(detail(nee)));
        bericht.setContent(Exception.class, fault);
        bericht.getExchange().getInMessage().removeContent(DelegatingInputStream.class);
    }

    private W mislukt(Message bericht, @Nullable Exception fout) {
        var soort = Mislukking.van(fout);
        if (soort == Mislukking.VAN_ONS && isOnleesbaar(bericht, fout)) {
            return vertaal(Mislukking.ONLEESBAAR, plaats(fout));
        }
        if (soort != Mislukking.AFGEBROKEN) {
            LOG.error("A call failed on our side: {}", fout == null ? "nothing known" : Storing.van(fout));
        }
        return vertaal(soort, null);
    }

    /** Says so who reads XML, who binds it, or CXF itself, before there is an answer; or it was no XML to begin with. */
    private static boolean isOnleesbaar(Message bericht, @Nullable Exception fout) {
        var gesprek = bericht.getExchange();
        if (gesprek.getOutMessage() != null
                || Storing.zoek(fout, Opslagstoring.class).isPresent()) {
            return false;
        }
        return Storing.zoek(fout, XMLStreamException.class).isPresent()
                || Storing.zoek(fout, JAXBException.class).isPresent()
                || fout instanceof Fault f && !Fault.FAULT_CODE_SERVER.equals(f.getFaultCode())
                || gesprek.getInMessage().getContent(XMLStreamReader.class) == null;
    }

    private static @Nullable String plaats(@Nullable Exception fout) {
        return Storing.zoek(fout, XMLStreamException.class)
                .flatMap(lezer -> Optional.ofNullable(lezer.getLocation()))
                .filter(plek -> plek.getLineNumber() > 0)
                .map(plek -> "regel " + plek.getLineNumber() + ", kolom " + plek.getColumnNumber())
                .or(() -> Storing.zoek(fout, Onleesbaar.class).map(Onleesbaar::plaats))
                .orElse(null);
    }

    private Element element(Object inhoud) {
        try {
            var document =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
            var detail = document.createElement("detail");
            jaxb.createMarshaller().marshal(inhoud, detail);
            return detail;
        } catch (JAXBException | ParserConfigurationException e) {
            throw new IllegalStateException("A fault of our own making cannot be written", e);
        }
    }
}
