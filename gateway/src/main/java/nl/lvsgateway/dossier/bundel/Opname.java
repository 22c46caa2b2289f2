package nl.lvsgateway.dossier.bundel;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.ext.DefaultHandler2;
import org.xml.sax.helpers.LocatorImpl;

/**
 * What the parser told of one dossier, to be told again elsewhere, with the places in the file. Content of documents is not in it:
 * who records puts something short in its stead.
 */
public final class Opname extends DefaultHandler2 {

    /** The recording became larger than is sensible for a dossier without its documents. */
    public static final class TeLang extends SAXException {
        private static final long serialVersionUID = 1;

        TeLang() {
            super("TE_LANG");
        }
    }

    static final int BEGIN = 1;
    static final int EIND = 2;
    static final int TEKST = 3;
    static final int COMMENTAAR = 4;
    static final int OPDRACHT = 5;
    static final int VOORVOEGSEL = 6;
    static final int EIND_VOORVOEGSEL = 7;

    private static final int LANGST = 16 * 1024 * 1024;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 * 1024);
    private final DataOutputStream uit = new DataOutputStream(bytes);
    private final Map<String, Integer> namen = new HashMap<>();
    private Locator plaats = new LocatorImpl();

    public byte[] bytes() {
        return bytes.toByteArray();
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        plaats = locator;
    }

    @Override
    public void startElement(String naamruimte, String naam, String geheel, Attributes a) throws SAXException {
        schrijf(BEGIN, () -> {
            plaats();
            naam(naamruimte);
            naam(naam);
            naam(geheel);
            uit.writeInt(a.getLength());
            for (int i = 0; i < a.getLength(); i++) {
                naam(a.getURI(i));
                naam(a.getLocalName(i));
                naam(a.getQName(i));
                tekst(a.getValue(i));
            }
        });
    }

    @Override
    public void endElement(String naamruimte, String naam, String geheel) throws SAXException {
        schrijf(EIND, this::plaats);
    }

    @Override
    public void characters(char[] tekens, int vanaf, int aantal) throws SAXException {
        schrijf(TEKST, () -> tekst(new String(tekens, vanaf, aantal)));
    }

    @Override
    public void comment(char[] tekens, int vanaf, int aantal) throws SAXException {
        schrijf(COMMENTAAR, () -> tekst(new String(tekens, vanaf, aantal)));
    }

    @Override
    public void processingInstruction(String doel, String gegevens) throws SAXException {
        schrijf(OPDRACHT, () -> {
            tekst(doel);
            tekst(gegevens);
        });
    }

    @Override
    public void startPrefixMapping(String voorvoegsel, String naamruimte) throws SAXException {
        schrijf(VOORVOEGSEL, () -> {
            naam(voorvoegsel);
            naam(naamruimte);
        });
    }

    @Override
    public void endPrefixMapping(String voorvoegsel) throws SAXException {
        schrijf(EIND_VOORVOEGSEL, () -> naam(voorvoegsel));
    }

    @FunctionalInterface
    private interface Deel {
        void schrijf() throws IOException;
    }

    private void schrijf(int soort, Deel deel) throws SAXException {
        try {
            uit.write(soort);
            deel.schrijf();
        } catch (IOException inGeheugen) {
            throw new UncheckedIOException(inGeheugen);
        }
        if (bytes.size() > LANGST) {
            throw new TeLang();
        }
    }

    private void plaats() throws IOException {
        uit.writeInt(plaats.getLineNumber());
        uit.writeInt(plaats.getColumnNumber());
    }

    /** In full the first time, by its number from then on. */
    private void naam(String naam) throws IOException {
        var bekend = namen.putIfAbsent(naam, namen.size());
        uit.writeShort(bekend == null ? -1 : bekend);
        if (bekend == null) {
            tekst(naam);
        }
    }

    /** Half of a pair may stand at the end of a piece, so no UTF-8. */
    private void tekst(String tekst) throws IOException {
        var smal = tekst.chars().allMatch(t -> t < 256);
        uit.writeInt(smal ? tekst.length() : -tekst.length());
        if (smal) {
            uit.writeBytes(tekst);
        } else {
            uit.writeChars(tekst);
        }
    }
}
