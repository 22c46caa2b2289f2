package nl.lvsgateway.dossier.bundel;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.ext.DefaultHandler2;
import org.xml.sax.helpers.LocatorImpl;

/**
 * What the parser told of one dossier, to be told again elsewhere, with the places in the file. Content of documents is not in it:
 * who records puts something short in its stead.
 */
public final class Opname extends DefaultHandler2 {

    static final int BEGIN = 1;
    static final int EIND = 2;
    static final int TEKST = 3;
    static final int COMMENTAAR = 4;
    static final int OPDRACHT = 5;
    static final int VOORVOEGSEL = 6;
    static final int EIND_VOORVOEGSEL = 7;

    /** Bytes; a dossier of a hundred kilobytes takes some forty thousand, whatever its documents are. */
    private static final int LANGST = 8 * 1024 * 1024;

    private final Map<String, Integer> namen = new HashMap<>();
    private Locator plaats = new LocatorImpl();
    private byte[] bytes = new byte[64 * 1024];
    private int lengte;
    private boolean teLang;

    /** It became larger than is sensible for a dossier without its documents; nothing is kept of it. */
    public boolean teLang() {
        return teLang;
    }

    byte[] bytes() {
        return bytes;
    }

    /** How many of the bytes count. */
    int lengte() {
        return lengte;
    }

    void schrijf(DataOutputStream uit) throws IOException {
        uit.writeInt(lengte);
        uit.write(bytes, 0, lengte);
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        plaats = locator;
    }

    @Override
    public void startElement(String naamruimte, String naam, String geheel, Attributes a) {
        soort(BEGIN);
        plaats();
        naam(naamruimte);
        naam(naam);
        naam(geheel);
        getal(a.getLength());
        for (int i = 0; i < a.getLength(); i++) {
            naam(a.getURI(i));
            naam(a.getLocalName(i));
            naam(a.getQName(i));
            tekst(a.getValue(i));
        }
    }

    @Override
    public void endElement(String naamruimte, String naam, String geheel) {
        soort(EIND);
        plaats();
    }

    @Override
    public void characters(char[] tekens, int vanaf, int aantal) {
        soort(TEKST);
        tekst(tekens, vanaf, aantal);
    }

    @Override
    public void comment(char[] tekens, int vanaf, int aantal) {
        soort(COMMENTAAR);
        tekst(tekens, vanaf, aantal);
    }

    @Override
    public void processingInstruction(String doel, String gegevens) {
        soort(OPDRACHT);
        tekst(doel);
        tekst(gegevens);
    }

    @Override
    public void startPrefixMapping(String voorvoegsel, String naamruimte) {
        soort(VOORVOEGSEL);
        naam(voorvoegsel);
        naam(naamruimte);
    }

    @Override
    public void endPrefixMapping(String voorvoegsel) {
        soort(EIND_VOORVOEGSEL);
        naam(voorvoegsel);
    }

    private void soort(int soort) {
        ruimte(1);
        bytes[lengte++] = (byte) soort;
    }

    private void plaats() {
        getal(plaats.getLineNumber());
        getal(plaats.getColumnNumber());
    }

    /** In full the first time, by its number from then on. */
    private void naam(String naam) {
        var bekend = namen.putIfAbsent(naam, namen.size());
        ruimte(2);
        var nummer = bekend == null ? -1 : bekend;
        bytes[lengte++] = (byte) (nummer >> 8);
        bytes[lengte++] = (byte) nummer;
        if (bekend == null) {
            tekst(naam);
        }
    }

    private void tekst(String tekst) {
        tekst(tekst.toCharArray(), 0, tekst.length());
    }

    /** Half of a pair may stand at the end of a piece, so no UTF-8: a byte for each sign, or two and a length below zero. */
    private void tekst(char[] tekens, int vanaf, int aantal) {
        var samen = 0;
        for (int i = vanaf; i < vanaf + aantal; i++) {
            samen |= tekens[i];
        }
        var smal = samen < 256;
        getal(smal ? aantal : -aantal);
        ruimte(smal ? aantal : 2 * aantal);
        for (int i = vanaf; i < vanaf + aantal; i++) {
            if (!smal) {
                bytes[lengte++] = (byte) (tekens[i] >> 8);
            }
            bytes[lengte++] = (byte) tekens[i];
        }
    }

    private void getal(int getal) {
        ruimte(4);
        bytes[lengte++] = (byte) (getal >> 24);
        bytes[lengte++] = (byte) (getal >> 16);
        bytes[lengte++] = (byte) (getal >> 8);
        bytes[lengte++] = (byte) getal;
    }

    /** Once it is too long it begins anew, again and again: it will not be told. */
    private void ruimte(int erbij) {
        if (lengte + erbij > LANGST || teLang) {
            teLang = true;
            lengte = 0;
        }
        if (lengte + erbij > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(lengte + erbij, bytes.length * 2));
        }
    }
}
