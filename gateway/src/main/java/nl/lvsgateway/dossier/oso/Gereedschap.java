package nl.lvsgateway.dossier.oso;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.validation.ValidatorHandler;
import nl.lvsgateway.dossier.bundel.Opname;
import nl.lvsgateway.dossier.schema.Schemakeuring;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A parser with a schema validator for each version it has met. Making them costs a third of judging a dossier, so they
 * serve again; not for ever, as they remember every name and prefix they saw.
 */
final class Gereedschap implements AutoCloseable {

    private static final int BEURTEN = 200;

    /** Else a document in CDATA is held as a whole before we hear of it. */
    private static final String STUK_CDATA = "jdk.xml.cdataChunkSize";

    private static final int STUK = 32 * 1024;
    private static final SAXParserFactory FABRIEK = fabriek();

    private final XMLReader parser;
    private final Map<Versie, ValidatorHandler> schemas = new HashMap<>();
    private @Nullable Bijlagekeuring bijlagekeuring;
    private int beurten;

    private Gereedschap(XMLReader parser) {
        this.parser = parser;
    }

    static Gereedschap nieuw() {
        try {
            var parser = FABRIEK.newSAXParser().getXMLReader();
            parser.setProperty(STUK_CDATA, STUK);
            return new Gereedschap(parser);
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

    /** Hears the dossier and tells what the schema finds; or records it for a bundle, or does nothing. */
    ContentHandler schema(Versie versie, ErrorHandler melder) {
        var schema = versie.schema();
        if (schema == null) {
            return versie.bundel() == null ? new DefaultHandler() : new Opname();
        }
        var keuring = schemas.computeIfAbsent(versie, v -> Schemakeuring.van(schema));
        keuring.setErrorHandler(melder);
        return keuring;
    }

    Bijlagekeuring bijlagekeuring() {
        if (bijlagekeuring == null) {
            bijlagekeuring = new Bijlagekeuring();
        }
        return bijlagekeuring;
    }

    boolean nogGoed() {
        return beurten < BEURTEN;
    }

    @Override
    public void close() {
        if (bijlagekeuring != null) {
            bijlagekeuring.close();
        }
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
