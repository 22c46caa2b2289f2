package nl.lvsgateway.techniek.soap;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.springframework.core.io.ClassPathResource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Has a message of a SOAP door hold each element as often as the WSDL of that door allows. */
public class Eenmaalwacht extends AbstractPhaseInterceptor<Message> {

    private final Set<String> vaker;

    /** @param wsdl where it stands on the class path */
    public Eenmaalwacht(String wsdl) {
        super(Phase.PRE_UNMARSHAL);
        this.vaker = vaker(lees(wsdl));
    }

    @Override
    public void handleMessage(Message bericht) {
        var lezer = bericht.getContent(XMLStreamReader.class);
        if (lezer == null) {
            return;
        }
        try {
            bericht.setContent(XMLStreamReader.class, new Eenmaal(lezer, vaker));
        } catch (XMLStreamException e) {
            throw new Fault(e);
        }
    }

    private static Document lees(String wsdl) {
        try (var in = new ClassPathResource(wsdl).getInputStream()) {
            var bouw = DocumentBuilderFactory.newInstance();
            bouw.setNamespaceAware(true);
            return bouw.newDocumentBuilder().parse(in);
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("Our own WSDL cannot be read: " + wsdl, e);
        }
    }

    /** All that has {@code maxOccurs}, each as {@code parent/child}. */
    static Set<String> vaker(Document wsdl) {
        var gevonden = new HashSet<String>();
        elementen(wsdl)
                .filter(element -> element.hasAttribute("maxOccurs"))
                .forEach(kind ->
                        ouders(wsdl, kind).forEach(ouder -> gevonden.add(ouder + "/" + kind.getAttribute("name"))));
        return Set.copyOf(gevonden);
    }

    /** The element that it stands in, or those of the type that it stands in. */
    private static Stream<String> ouders(Document wsdl, Element kind) {
        var soort = (Element) kind.getParentNode().getParentNode();
        var naam = soort.getAttribute("name");
        return naam.isEmpty()
                ? Stream.of(((Element) soort.getParentNode()).getAttribute("name"))
                : elementen(wsdl)
                        .filter(element -> element.getAttribute("type").endsWith(":" + naam))
                        .map(element -> element.getAttribute("name"));
    }

    private static Stream<Element> elementen(Document wsdl) {
        var alle = wsdl.getElementsByTagNameNS(XMLConstants.W3C_XML_SCHEMA_NS_URI, "element");
        return IntStream.range(0, alle.getLength()).mapToObj(alle::item).map(Element.class::cast);
    }
}
