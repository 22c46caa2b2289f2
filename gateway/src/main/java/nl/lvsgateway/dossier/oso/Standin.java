package nl.lvsgateway.dossier.oso;

import nl.lvsgateway.dossier.bundel.Opname;
import org.xml.sax.SAXException;

/**
 * What a schema and a sheet get to see in the place of the content of a document: something short that is empty, blank, Base64 or
 * no Base64 when the content is.
 */
final class Standin {

    private static final String BASE64 = "AAAA";
    private static final String KAPOT = "!";

    private final Base64stroom base64 = new Base64stroom((bytes, aantal) -> gevuld = true);
    private boolean gevuld;
    private boolean iets;

    Standin() {
        begin();
    }

    private void begin() {
        base64.begin();
        gevuld = false;
        iets = false;
    }

    void neem(char[] tekens, int vanaf, int aantal) {
        iets |= aantal > 0;
        base64.neem(tekens, vanaf, aantal);
    }

    /** Nothing when there was nothing. */
    void eind(Opname opname) throws SAXException {
        var goed = base64.eind();
        if (iets) {
            var kort = (goed ? gevuld ? BASE64 : " " : KAPOT).toCharArray();
            opname.characters(kort, 0, kort.length);
        }
        begin();
    }
}
