package nl.lvsgateway.dossier.bundel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.DefaultHandler2;

/** What one schema or sheet says of itself, without running it. */
final class Bundelblik extends DefaultHandler2 {

    private static final String XSL = "http://www.w3.org/1999/XSL/Transform";
    /** What reaches outside, or makes a program while it runs; no sheet that judges needs it. */
    private static final Set<String> VERBODEN =
            Set.of("result-document", "evaluate", "import-schema", "source-document", "stream", "use-package");

    private static final Set<String> VERWIJST = Set.of("include", "import", "redefine", "override");
    private static final Pattern VERSIE = Pattern.compile("['\"]([0-9]{4}(?:\\.[0-9]+){1,3})['\"]");

    /** Above the code of a rule stands which rule it is. */
    private static final Pattern REGEL = Pattern.compile("business rule ([A-Za-z]{2,4}\\.[A-Za-z0-9]+)");

    private final Map<String, String> regels = new HashMap<>();
    private final StringBuilder zin = new StringBuilder();
    private String regel = "";
    private boolean gezegd;
    private final Set<String> naamruimten = new HashSet<>();
    private final List<String> verwijzingen = new ArrayList<>();
    private final Deque<String> omgeving = new ArrayDeque<>();
    private String wortel = "";
    private String doel = "";
    private String verboden = "";
    private String standaardversie = "";
    private String validatieversie = "";
    private boolean dossier;
    private boolean swv;

    static Bundelblik op(String pad, byte[] bytes) throws Bundelfout {
        var blik = new Bundelblik();
        try {
            var lezer = veilig();
            lezer.setContentHandler(blik);
            lezer.setErrorHandler(blik);
            lezer.setProperty("http://xml.org/sax/properties/lexical-handler", blik);
            lezer.parse(new InputSource(new ByteArrayInputStream(bytes)));
            return blik;
        } catch (SAXException | IOException e) {
            throw new Bundelfout("Het bestand " + pad + " is geen goede XML, of het heeft een DOCTYPE.");
        }
    }

    /** Reads no DTD and nothing from elsewhere. */
    static XMLReader veilig() {
        try {
            var fabriek = SAXParserFactory.newDefaultNSInstance();
            fabriek.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            fabriek.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return fabriek.newSAXParser().getXMLReader();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("De XML-lezer van deze JDK kan niet veilig worden ingesteld", e);
        }
    }

    @Override
    public void startPrefixMapping(String voorvoegsel, String naamruimte) {
        naamruimten.add(naamruimte);
    }

    @Override
    public void startElement(String naamruimte, String naam, String geheel, Attributes a) {
        if (omgeving.isEmpty()) {
            wortel = naamruimte;
            doel = waarde(a, "targetNamespace");
        }
        dossier |= omgeving.size() == 1
                && naam.equals("element")
                && waarde(a, "name").equals("dossier");
        if (VERWIJST.contains(naam)) {
            verwijzingen.add(waarde(a, isBlad() ? "href" : "schemaLocation"));
        }
        if (naamruimte.equals(XSL) && VERBODEN.contains(naam)) {
            verboden = geheel;
        }
        var hier = omgeving.isEmpty() ? "" : omgeving.peek();
        for (int i = 0; i < a.getLength(); i++) {
            hier = uitdrukking(a.getValue(i), hier);
        }
        omgeving.push(hier);
        zin.setLength(0);
    }

    /** An XPath, which may say which version it wants of the field in it or around it. */
    private String uitdrukking(String tekst, String hier) {
        swv |= tekst.contains("swv-dossier");
        var veld = tekst.contains("standaardversie") || tekst.contains("validatieversie") ? tekst : hier;
        var versie = VERSIE.matcher(tekst);
        if (isBlad() && !veld.isEmpty() && versie.find()) {
            bewaar(veld, versie);
        }
        return veld;
    }

    private void bewaar(String veld, Matcher versie) {
        if (veld.contains("standaardversie")) {
            standaardversie = versie.group(1);
        } else {
            validatieversie = versie.group(1);
        }
    }

    @Override
    public void endElement(String naamruimte, String naam, String geheel) {
        omgeving.pop();
        if (naam.equals("with-param") && !zin.toString().isBlank()) {
            gezegd = true;
            if (!regel.isEmpty()) {
                regels.merge(zin.toString().strip(), regel, (a, b) -> a.equals(b) ? a : "");
            }
            zin.setLength(0);
        }
    }

    @Override
    public void characters(char[] tekens, int vanaf, int aantal) {
        zin.append(tekens, vanaf, aantal);
    }

    /** The first comment after a sentence begins another rule, named or not. */
    @Override
    public void comment(char[] tekens, int vanaf, int aantal) {
        var genoemd = REGEL.matcher(new String(tekens, vanaf, aantal));
        if (genoemd.find()) {
            regel = genoemd.group(1);
        } else if (gezegd) {
            regel = "";
        }
        gezegd = false;
    }

    private static String waarde(Attributes a, String naam) {
        var waarde = a.getValue("", naam);
        return waarde == null ? "" : waarde;
    }

    /** By sentence: the rule, or empty when there is more than one. */
    Map<String, String> regels() {
        return regels;
    }

    boolean isBlad() {
        return wortel.equals(XSL);
    }

    /** A schema that knows dossiers. */
    boolean isSchema() {
        return wortel.equals(XMLConstants.W3C_XML_SCHEMA_NS_URI) && dossier;
    }

    boolean isVoorSwv() {
        return swv;
    }

    String doel() {
        return doel;
    }

    Set<String> naamruimten() {
        return naamruimten;
    }

    List<String> verwijzingen() {
        return verwijzingen;
    }

    String verboden() {
        return verboden;
    }

    String standaardversie() {
        return standaardversie;
    }

    String validatieversie() {
        return validatieversie;
    }
}
