package nl.lvsgateway.dossier.schema;

import java.io.IOException;
import javax.xml.transform.sax.SAXSource;
import javax.xml.validation.Schema;
import javax.xml.validation.ValidatorHandler;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Makes a validator that hears a parser of the JDK. It is asked for as if it drove the parser itself: only then does it
 * trust that equal names are one and the same object, which saves looking up each name again (a tenth of the judging).
 */
public final class Schemakeuring extends XMLFilterImpl {

    private static final String TYPEN_DOORGEVEN = "http://apache.org/xml/features/validation/schema/augment-psvi";
    private static final String NAMEN_EENMALIG = "http://xml.org/sax/features/string-interning";

    private @Nullable ValidatorHandler gevangen;

    private Schemakeuring() {}

    public static ValidatorHandler van(Schema schema) {
        try {
            var vanger = new Schemakeuring();
            var validator = schema.newValidator();
            validator.setFeature(TYPEN_DOORGEVEN, false); // nobody listens
            validator.validate(new SAXSource(vanger, new InputSource()));
            return vanger.gevangen == null ? schema.newValidatorHandler() : vanger.gevangen;
        } catch (SAXException | IOException e) {
            throw new IllegalStateException("De validator van deze JDK kan niet worden ingesteld", e);
        }
    }

    @Override
    public void parse(InputSource niets) {
        gevangen = getContentHandler() instanceof ValidatorHandler validator ? validator : null;
    }

    @Override
    public boolean getFeature(String naam) {
        return naam.equals(NAMEN_EENMALIG);
    }
}
