package nl.lvsgateway.proeven.lvs;

import java.io.ByteArrayInputStream;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.helpers.DefaultHandler;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Brings a SOAP answer into the shape of REST, so that one test can compare the doors. */
public final class XmlNaarJson {

    private static final Map<String, String> LIJSTEN = Map.of(
            "Waarschuwing", "waarschuwingen",
            "Fout", "fouten",
            "Bijlage", "bijlagen",
            "Gebeurtenis", "gebeurtenissen",
            "Onbekend", "onbekend");

    /** Names that are a list only in this place. */
    private static final Map<String, String> OP_PLEK = Map.ofEntries(
            Map.entry("UpdateStatussenAntwoord/Aanvraag", "aanvragen"),
            Map.entry("GeefOverzichtAntwoord/Regel", "aanvragen"),
            Map.entry("GeefSamenwerkingsverbandenAntwoord/Samenwerkingsverband", "samenwerkingsverbanden"),
            Map.entry("Samenwerkingsverband/Aanvraagtype", "aanvraagtypes"),
            Map.entry("Aanvraagtype/VerplichtVeld", "verplichteVelden"),
            Map.entry("Aanvraagtype/Plek", "plekken"),
            Map.entry("Aanvraagtype/Advies", "adviezen"),
            Map.entry("GeefKoppelingAntwoord/Koppeling", "koppelingen"),
            Map.entry("TrekKoppelingInAntwoord/Koppeling", "koppelingen"),
            Map.entry("GeefAanvraagAntwoord/Versies", "versies"),
            Map.entry("Gegevens/Gegevensblok", "gegevensblokken"),
            Map.entry("GeefDossierversiesAntwoord/Dossierversie", "versies"));

    private XmlNaarJson() {}

    public static Document lees(byte[] xml) {
        try {
            var fabriek = DocumentBuilderFactory.newDefaultNSInstance();
            fabriek.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var lezer = fabriek.newDocumentBuilder();
            lezer.setErrorHandler(new DefaultHandler()); // without one it prints what it throws
            return lezer.parse(new ByteArrayInputStream(xml));
        } catch (Exception e) {
            throw new IllegalStateException("not XML: " + xml.length + " bytes", e);
        }
    }

    public static ObjectNode boom(Element element) {
        var boom = JsonMapper.shared().createObjectNode();
        for (Node kind = element.getFirstChild(); kind != null; kind = kind.getNextSibling()) {
            if (kind instanceof Element e) {
                voegToe(boom, element, e);
            }
        }
        return boom;
    }

    private static void voegToe(ObjectNode boom, Element ouder, Element kind) {
        var plek = ouder.getLocalName() + "/" + kind.getLocalName();
        var veel = OP_PLEK.containsKey(plek) ? OP_PLEK.get(plek) : LIJSTEN.get(kind.getLocalName());
        var naam = veel == null ? klein(kind.getLocalName()) : veel;
        if (veel == null && heeftKinderen(kind)) {
            boom.set(naam, boom(kind));
        } else if (veel == null) {
            boom.put(naam, kind.getTextContent());
        } else if (heeftKinderen(kind)) {
            boom.withArray(naam).add(boom(kind));
        } else {
            boom.withArray(naam).add(kind.getTextContent());
        }
    }

    private static boolean heeftKinderen(Element element) {
        return element.getElementsByTagName("*").getLength() > 0;
    }

    private static String klein(String naam) {
        return Character.toLowerCase(naam.charAt(0)) + naam.substring(1);
    }
}
