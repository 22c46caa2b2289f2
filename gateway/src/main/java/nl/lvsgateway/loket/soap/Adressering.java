package nl.lvsgateway.loket.soap;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.cxf.binding.soap.SoapHeader;
import org.apache.cxf.binding.soap.SoapMessage;
import org.apache.cxf.headers.Header;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.w3c.dom.Element;

/**
 * WS-Addressing as far as it means something here: the answer goes back on the same line, and says to which message it is one.
 * To answer elsewhere is not understood: whoever may ask would have us call any address.
 */
class Adressering extends AbstractPhaseInterceptor<SoapMessage> {

    private static final String W3C = "http://www.w3.org/2005/08/addressing";
    private static final String EERDER = "http://schemas.xmlsoap.org/ws/2004/08/addressing";
    private static final Set<String> HIER = Set.of(W3C + "/anonymous", EERDER + "/role/anonymous");

    static final Set<QName> WOORDEN = Stream.of(W3C, EERDER)
            .flatMap(ruimte -> Stream.of("Action", "To", "MessageID", "ReplyTo", "FaultTo", "From", "RelatesTo")
                    .map(naam -> new QName(ruimte, naam)))
            .collect(Collectors.toUnmodifiableSet());

    Adressering() {
        super(Phase.PRE_PROTOCOL);
    }

    static boolean kent(Header kop) {
        return WOORDEN.contains(kop.getName())
                && (!Set.of("ReplyTo", "FaultTo").contains(kop.getName().getLocalPart()) || isHier(kop));
    }

    private static boolean isHier(Header kop) {
        if (!(kop.getObject() instanceof Element element)) {
            return false;
        }
        var adres = element.getElementsByTagNameNS(element.getNamespaceURI(), "Address");
        return adres.getLength() == 1
                && HIER.contains(adres.item(0).getTextContent().strip());
    }

    @Override
    public void handleMessage(SoapMessage antwoord) {
        if (antwoord.getExchange().getInMessage() instanceof SoapMessage vraag) {
            vraag.getHeaders().stream()
                    .filter(kop -> WOORDEN.contains(kop.getName())
                            && kop.getName().getLocalPart().equals("MessageID")
                            && kop.getObject() instanceof Element)
                    .findFirst()
                    .ifPresent(kop -> antwoord.getHeaders().add(verwijst(kop)));
        }
    }

    private static Header verwijst(Header naar) {
        try {
            var bouw = DocumentBuilderFactory.newInstance();
            bouw.setNamespaceAware(true);
            var naam = new QName(naar.getName().getNamespaceURI(), "RelatesTo");
            var element =
                    bouw.newDocumentBuilder().newDocument().createElementNS(naam.getNamespaceURI(), "wsa:RelatesTo");
            element.setTextContent(((Element) naar.getObject()).getTextContent().strip());
            return new SoapHeader(naam, element);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("An element can always be made", e);
        }
    }
}
