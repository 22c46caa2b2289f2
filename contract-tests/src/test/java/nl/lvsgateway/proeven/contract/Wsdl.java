package nl.lvsgateway.proeven.contract;

import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Source;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import nl.lvsgateway.proeven.lvs.XmlNaarJson;
import org.w3c.dom.Element;

/**
 * What a WSDL says, as far as a judge needs it.
 *
 * @param antwoorden per SOAP action the element of the good answer
 */
record Wsdl(Element wortel, Map<String, String> antwoorden) {

    private static final String NS = "http://schemas.xmlsoap.org/wsdl/";
    private static final String XMLNS = XMLConstants.XMLNS_ATTRIBUTE_NS_URI;

    static Wsdl lees(String tekst) {
        var wortel = XmlNaarJson.lees(tekst.getBytes(StandardCharsets.UTF_8)).getDocumentElement();
        var elementen = new HashMap<String, String>();
        for (var bericht : alle(wortel, NS, "message")) {
            for (var deel : alle(bericht, NS, "part")) {
                elementen.putIfAbsent(bericht.getAttribute("name"), zonderPrefix(deel.getAttribute("element")));
            }
        }
        var antwoorden = new HashMap<String, String>();
        for (var operatie : alle(alle(wortel, NS, "portType").get(0), NS, "operation")) {
            var uit = zonderPrefix(alle(operatie, NS, "output").get(0).getAttribute("message"));
            antwoorden.put(
                    wortel.getAttribute("targetNamespace") + ":" + operatie.getAttribute("name"), elementen.get(uit));
        }
        return new Wsdl(wortel, Map.copyOf(antwoorden));
    }

    String antwoordOp(String actie) {
        return antwoorden.getOrDefault(actie, "no answer known to " + actie);
    }

    /** The schema inside the WSDL together with both envelopes: one validator judges a whole message. */
    Schema schema() {
        try {
            var bronnen = new ArrayList<Source>();
            for (var envelop : List.of("/contract/soap11.xsd", "/contract/soap12.xsd")) {
                bronnen.add(new StreamSource(Wsdl.class.getResource(envelop).toExternalForm()));
            }
            for (var schema : alle(wortel, XMLConstants.W3C_XML_SCHEMA_NS_URI, "schema")) {
                bronnen.add(new StreamSource(new StringReader(losgemaakt(schema))));
            }
            var fabriek = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
            return fabriek.newSchema(bronnen.toArray(Source[]::new));
        } catch (Exception e) {
            throw new AssertionError("the schema in the WSDL is not a schema", e);
        }
    }

    /** With the prefixes that are declared around it. */
    private String losgemaakt(Element schema) throws Exception {
        var namen = wortel.getAttributes();
        for (int i = 0; i < namen.getLength(); i++) {
            var naam = namen.item(i);
            if (XMLNS.equals(naam.getNamespaceURI()) && !schema.hasAttribute(naam.getNodeName())) {
                schema.setAttributeNS(XMLNS, naam.getNodeName(), naam.getNodeValue());
            }
        }
        var tekst = new StringWriter();
        var schrijver = TransformerFactory.newInstance().newTransformer();
        schrijver.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
        schrijver.transform(new DOMSource(schema), new StreamResult(tekst));
        return tekst.toString();
    }

    private static List<Element> alle(Element ouder, String ns, String naam) {
        var gevonden = ouder.getElementsByTagNameNS(ns, naam);
        return IntStream.range(0, gevonden.getLength())
                .mapToObj(i -> (Element) gevonden.item(i))
                .toList();
    }

    private static String zonderPrefix(String naam) {
        return naam.substring(naam.indexOf(':') + 1);
    }
}
