package nl.lvsgateway.loket.soap;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import java.io.IOException;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.lvsgateway.loket.Fout;
import nl.lvsgateway.loket.Geweigerd;
import nl.lvsgateway.loket.Loket;
import nl.lvsgateway.loket.Weigering;
import nl.lvsgateway.techniek.Storing;
import nl.ososchemas.lvs.v1.ObjectFactory;
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
 * Every failure leaves the SOAP door as the fault that the WSDL declares, in both versions of SOAP. It answers at once:
 * the rest of the request is not read.
 */
class Faultvertaling extends AbstractPhaseInterceptor<Message> {

    private static final Logger LOG = LoggerFactory.getLogger(Faultvertaling.class);

    private final JAXBContext jaxb;
    private final ObjectFactory maker = new ObjectFactory();

    Faultvertaling() {
        super(Phase.SETUP);
        try {
            jaxb = JAXBContext.newInstance(ObjectFactory.class);
        } catch (JAXBException e) {
            throw new IllegalStateException("The classes of the WSDL belong together", e);
        }
    }

    @Override
    public void handleMessage(Message bericht) {
        var geweigerd = geweigerd(bericht.getContent(Exception.class));
        Loket.meld(geweigerd);
        var code = kanLaterWel(geweigerd) ? Fault.FAULT_CODE_SERVER : Fault.FAULT_CODE_CLIENT;
        var fault = new SoapFault(geweigerd.uitleg(), code);
        fault.setLang("nl");
        fault.setDetail(detail(geweigerd));
        bericht.setContent(Exception.class, fault);
        bericht.getExchange().getInMessage().removeContent(DelegatingInputStream.class);
    }

    /** The message itself is good: SOAP names such a fault after who receives it. */
    private static boolean kanLaterWel(Geweigerd geweigerd) {
        return switch (geweigerd.weigering()) {
            case INTERNE_FOUT, OPSLAG_VOL, TE_DRUK -> true;
            default -> false;
        };
    }

    private static Geweigerd geweigerd(@Nullable Throwable fout) {
        var vanOns = false;
        for (var oorzaak = fout; oorzaak != null; oorzaak = oorzaak.getCause()) {
            if (oorzaak instanceof Geweigerd geweigerd) {
                return geweigerd;
            }
            vanOns = vanOns || oorzaak.getClass().getName().startsWith("org.springframework.");
        }
        return vertaal(fout, vanOns);
    }

    /** What CXF could not read is the message's fault; what broke behind the door is ours. */
    private static Geweigerd vertaal(@Nullable Throwable fout, boolean vanOns) {
        var bericht = fout instanceof Fault f && !Fault.FAULT_CODE_SERVER.equals(f.getFaultCode());
        if (!vanOns && (bericht || isLeesfout(fout))) {
            return new Geweigerd(Fout.van(Weigering.BERICHT_ONGELDIG));
        }
        LOG.error("A call failed on our side: {}", fout == null ? "nothing known" : Storing.van(fout));
        return new Geweigerd(Weigering.INTERNE_FOUT);
    }

    private static boolean isLeesfout(@Nullable Throwable fout) {
        for (var oorzaak = fout; oorzaak != null; oorzaak = oorzaak.getCause()) {
            if (oorzaak instanceof JAXBException
                    || oorzaak instanceof javax.xml.stream.XMLStreamException
                    || oorzaak instanceof IOException) {
                return true;
            }
        }
        return false;
    }

    private Element detail(Geweigerd geweigerd) {
        try {
            var document =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
            var detail = document.createElement("detail");
            jaxb.createMarshaller().marshal(maker.createWeigering(Soapantwoord.weigering(geweigerd)), detail);
            return detail;
        } catch (JAXBException | ParserConfigurationException e) {
            throw new IllegalStateException("A fault of our own making cannot be written", e);
        }
    }
}
