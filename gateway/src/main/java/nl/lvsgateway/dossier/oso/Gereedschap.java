package nl.lvsgateway.dossier.oso;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.validation.ValidatorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * A parser with a schema validator for each version it has met. Making them costs a third of judging a dossier, so they
 * serve again; not for ever, as they remember every name and prefix they saw.
 */
final class Gereedschap {

    private static final int BEURTEN = 200;
    private static final SAXParserFactory FABRIEK = fabriek();

    private final XMLReader parser;
    private final Map<Versie, ValidatorHandler> schemas = new HashMap<>();
    private int beurten;

    private Gereedschap(XMLReader parser) {
        this.parser = parser;
    }

    static Gereedschap nieuw() {
        try {
            return new Gereedschap(FABRIEK.newSAXParser().getXMLReader());
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    void lees(InputStream xml, Keurmeester keurmeester) throws IOException, SAXException {
        beurten++;
        keurmeester.werkMet(this);
        parser.setContentHandler(keurmeester);
        parser.setErrorHandler(keurmeester);
        parser.setProperty("http://xml.org/sax/properties/lexical-handler", keurmeester);
        parser.parse(new InputSource(xml));
    }

    ValidatorHandler schema(Versie versie) {
        return schemas.computeIfAbsent(versie, v -> v.schema().newValidatorHandler());
    }

    boolean nogGoed() {
        return beurten < BEURTEN;
    }

    /** No DTD matters, as one ends the reading; these settings are the second lock. */
    private static SAXParserFactory fabriek() {
        try {
            var fabriek = SAXParserFactory.newDefaultNSInstance();
            fabriek.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            fabriek.setFeature("http://xml.org/sax/features/external-general-entities", false);
            fabriek.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            fabriek.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return fabriek;
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("De XML-lezer van deze JDK kan niet veilig worden ingesteld", e);
        }
    }
}
