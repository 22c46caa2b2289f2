package nl.lvsgateway.dossier.schema;

import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Hands text to the schema so that its lengths count characters, as XML Schema says: the validator of the JDK counts
 * UTF-16 units. A character outside the BMP goes as one stand-in inside it, a digit as a digit.
 */
public final class Schematekst {

    private static final int LANGST = 4_000_000;
    private static final char TEKEN = '\uE000';
    private static final char CIJFER = '\u0660';

    private int lengte;
    private char hoog;

    public void begin() {
        lengte = 0;
        hoog = 0;
    }

    /** Whether the element's text stays within what the validator may hold. */
    public boolean past(int aantal) {
        lengte += aantal;
        return lengte <= LANGST;
    }

    public void eerste(ContentHandler schema, char[] tekens, int vanaf, int aantal) throws SAXException {
        if (lengte == 0 && aantal > 0) {
            schema.characters(tekens, vanaf, 1);
            lengte = 1;
        }
    }

    public void alles(ContentHandler schema, char[] tekens, int vanaf, int aantal) throws SAXException {
        var eind = vanaf + aantal;
        var i = vanaf;
        while (i < eind && !Character.isSurrogate(tekens[i])) {
            i++;
        }
        if (i == eind) {
            schema.characters(tekens, vanaf, aantal);
        } else {
            var binnen = binnenBmp(tekens, vanaf, eind);
            schema.characters(binnen, 0, binnen.length);
        }
    }

    /** A pair may be cut by the parser's buffer, so the high half waits for the low one. */
    private char[] binnenBmp(char[] tekens, int vanaf, int eind) {
        var uit = new StringBuilder(eind - vanaf);
        for (int i = vanaf; i < eind; i++) {
            var teken = tekens[i];
            if (Character.isHighSurrogate(teken)) {
                hoog = teken;
            } else if (Character.isLowSurrogate(teken)) {
                uit.append(Character.isDigit(Character.toCodePoint(hoog, teken)) ? CIJFER : TEKEN);
            } else {
                uit.append(teken);
            }
        }
        return uit.toString().toCharArray();
    }
}
