package nl.lvsgateway.terugmelding.soap;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import java.io.IOException;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLStreamException;
import nl.lvsgateway.techniek.Storing;
import nl.lvsgateway.terugmelding.Meldfout;
import nl.lvsgateway.terugmelding.TerugmeldingGeweigerd;
import nl.ososchemas.kindkans.v1.ObjectFactory;
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

/** Every failure leaves this door as the Storing that the WSDL declares. */
class Storingvertaling extends AbstractPhaseInterceptor<Message> {

    private static final Logger LOG = LoggerFactory.getLogger(Storingvertaling.class);

    private final JAXBContext jaxb;
    private final ObjectFactory maker = new ObjectFactory();

    Storingvertaling() {
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
        LOG.info("Refused what Kindkans told: {}", geweigerd.fout());
        var vanOns = geweigerd.fout() == Meldfout.INTERNE_FOUT;
        var fault = new SoapFault(geweigerd.uitleg(), vanOns ? Fault.FAULT_CODE_SERVER : Fault.FAULT_CODE_CLIENT);
        fault.setLang("nl");
        fault.setDetail(detail(geweigerd));
        bericht.setContent(Exception.class, fault);
        bericht.getExchange().getInMessage().removeContent(DelegatingInputStream.class);
    }

    private static TerugmeldingGeweigerd geweigerd(@Nullable Throwable fout) {
        var vanOns = false;
        var leesfout = fout instanceof Fault f && !Fault.FAULT_CODE_SERVER.equals(f.getFaultCode());
        for (var oorzaak = fout; oorzaak != null; oorzaak = oorzaak.getCause()) {
            if (oorzaak instanceof TerugmeldingGeweigerd geweigerd) {
                return geweigerd;
            }
            vanOns |= oorzaak.getClass().getName().startsWith("org.springframework.");
            leesfout |= oorzaak instanceof JAXBException
                    || oorzaak instanceof XMLStreamException
                    || oorzaak instanceof IOException;
        }
        if (leesfout && !vanOns) {
            return new TerugmeldingGeweigerd(Meldfout.ONGELDIG);
        }
        LOG.error("A call of Kindkans failed on our side: {}", fout == null ? "nothing known" : Storing.van(fout));
        return new TerugmeldingGeweigerd(Meldfout.INTERNE_FOUT);
    }

    private Element detail(TerugmeldingGeweigerd geweigerd) {
        var storing = new nl.ososchemas.kindkans.v1.Storing();
        storing.setCode(geweigerd.fout().name());
        storing.setUitleg(geweigerd.uitleg());
        try {
            var document =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
            var detail = document.createElement("detail");
            jaxb.createMarshaller().marshal(maker.createStoring(storing), detail);
            return detail;
        } catch (JAXBException | ParserConfigurationException e) {
            throw new IllegalStateException("A fault of our own making cannot be written", e);
        }
    }
}
