package nl.lvsgateway.techniek.soap;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import java.util.Locale;
import java.util.Map;
import javax.xml.namespace.QName;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.lvsgateway.techniek.Leesplek;
import nl.lvsgateway.techniek.Mislukking;
import nl.lvsgateway.techniek.Opslagstoring;
import nl.lvsgateway.techniek.Storing;
import org.apache.cxf.binding.soap.Soap11;
import org.apache.cxf.binding.soap.Soap12;
import org.apache.cxf.binding.soap.SoapFault;
import org.apache.cxf.binding.soap.SoapMessage;
import org.apache.cxf.binding.soap.SoapVersion;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.io.DelegatingInputStream;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.apache.cxf.transport.http.AbstractHTTPDestination;
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

    /** @param plek where the message is no good, as far as that is known */
    protected abstract W vertaal(Mislukking mislukking, @Nullable Leesplek plek);

    /** The refusal in the words of the WSDL, after it was noted in the log. */
    protected abstract Object detail(W nee);

    protected abstract String uitleg(W nee);

    /** Headers of HTTP that say the same. */
    protected Map<String, String> koppen(W nee) {
        return Map.of();
    }

    /** The message itself is good, so it may come again: SOAP names such a fault after who receives it. */
    protected abstract boolean magNogEens(W nee);

    @Override
    public void handleMessage(Message bericht) {
        var fout = bericht.getContent(Exception.class);
        var nee = Storing.zoek(fout, weigering).orElseGet(() -> mislukt(bericht, fout));
        var vraag = bericht.getExchange().getInMessage();
        var versie = versie(vraag);
        ((SoapMessage) bericht).setVersion(versie);
        var fault = new SoapFault(uitleg(nee), code(nee, fout));
        fault.setStatusCode(
                versie == Soap12.getInstance() && fault.getFaultCode() == Fault.FAULT_CODE_CLIENT ? 400 : 500);
        fault.setLang("nl");
        fault.setDetail(element(detail(nee)));
        bericht.setContent(Exception.class, fault);
        if (vraag.get(AbstractHTTPDestination.HTTP_RESPONSE) instanceof HttpServletResponse http) {
            koppen(nee).forEach(http::setHeader);
        }
        vraag.removeContent(DelegatingInputStream.class);
    }

    /** As the client said that it speaks, since by then there may be no envelope that can be read; or else as it spoke. */
    private static SoapVersion versie(Message vraag) {
        if (vraag.get(AbstractHTTPDestination.HTTP_REQUEST) instanceof HttpServletRequest http
                && http.getContentType() != null) {
            return spreekt12(http.getContentType()) ? Soap12.getInstance() : Soap11.getInstance();
        }
        return vraag.getContent(XMLStreamReader.class) == null
                ? Soap11.getInstance()
                : ((SoapMessage) vraag).getVersion();
    }

    /** With MTOM it stands in one of the parameters. */
    public static boolean spreekt12(@Nullable String soort) {
        return soort != null && soort.toLowerCase(Locale.ROOT).contains("application/soap+xml");
    }

    private QName code(W nee, @Nullable Exception fout) {
        if (fout instanceof SoapFault fault
                        && fault.getFaultCode().equals(Soap11.getInstance().getMustUnderstand())
                || fout instanceof SoapFault fault12
                        && fault12.getFaultCode().equals(Soap12.getInstance().getMustUnderstand())) {
            return ((SoapFault) fout).getFaultCode();
        }
        return magNogEens(nee) ? Fault.FAULT_CODE_SERVER : Fault.FAULT_CODE_CLIENT;
    }

    private W mislukt(Message bericht, @Nullable Exception fout) {
        var soort = Mislukking.van(fout);
        if (soort == Mislukking.VAN_ONS && isOnleesbaar(bericht, fout)) {
            return vertaal(
                    Mislukking.ONLEESBAAR, Xmlplek.van(bericht.getExchange().getInMessage(), fout));
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
