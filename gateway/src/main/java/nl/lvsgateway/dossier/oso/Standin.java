package nl.lvsgateway.dossier.oso;

import nl.lvsgateway.dossier.bundel.Opname;

/**
 * What a schema and a sheet get to see in the place of the content of a document: something short that is empty, blank, Base64 or
 * no Base64 when the content is, and that a comment cuts in two where it cuts the content.
 */
final class Standin {

    private static final char[] BASE64 = "AAAA".toCharArray();
    private static final char[] KAPOT = "!".toCharArray();
    private static final char[] WIT = " ".toCharArray();

    private final Base64stroom base64 = new Base64stroom((bytes, aantal) -> {});
    private boolean iets;
    private boolean zwart;

    Standin() {
        begin();
    }

    private void begin() {
        base64.begin();
        iets = false;
        zwart = false;
    }

    void neem(char[] tekens, int vanaf, int aantal) {
        iets |= aantal > 0;
        for (int i = vanaf; !zwart && i < vanaf + aantal; i++) {
            zwart = tekens[i] > ' ';
        }
        base64.neem(tekens, vanaf, aantal);
    }

    void knip(Opname opname) {
        geef(opname, base64.totHierGoed());
        iets = false;
        zwart = false;
    }

    void eind(Opname opname) {
        geef(opname, base64.eind());
        begin();
    }

    /** Nothing when there was nothing. */
    private void geef(Opname opname, boolean goed) {
        if (iets) {
            var kort = !goed ? KAPOT : zwart ? BASE64 : WIT;
            opname.characters(kort, 0, kort.length);
        }
    }
}
