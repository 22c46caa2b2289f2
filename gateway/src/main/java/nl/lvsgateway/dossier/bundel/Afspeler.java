package nl.lvsgateway.dossier.bundel;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.xml.sax.SAXException;
import org.xml.sax.ext.DefaultHandler2;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.LocatorImpl;

/** Tells a recording again, as a parser would. */
public final class Afspeler {

    private final DataInputStream in;
    private final List<String> namen = new ArrayList<>();
    private final Deque<String[]> open = new ArrayDeque<>();
    private final LocatorImpl plaats = new LocatorImpl();
    private int nummer;

    public Afspeler(byte[] opname) {
        in = new DataInputStream(new ByteArrayInputStream(opname));
    }

    /** Which event this is, from 1. */
    public int nummer() {
        return nummer;
    }

    public LocatorImpl plaats() {
        return plaats;
    }

    public void speel(DefaultHandler2 hoort) throws SAXException {
        try {
            hoort.setDocumentLocator(plaats);
            hoort.startDocument();
            for (var soort = in.read(); soort >= 0; soort = in.read()) {
                nummer++;
                speel(soort, hoort);
            }
            hoort.endDocument();
        } catch (IOException afgebroken) {
            throw new SAXException("afgebroken opname");
        }
    }

    private void speel(int soort, DefaultHandler2 hoort) throws IOException, SAXException {
        switch (soort) {
            case Opname.BEGIN -> begin(hoort);
            case Opname.EIND -> eind(hoort);
            case Opname.TEKST -> {
                var tekst = tekst().toCharArray();
                hoort.characters(tekst, 0, tekst.length);
            }
            case Opname.COMMENTAAR -> {
                var tekst = tekst().toCharArray();
                hoort.comment(tekst, 0, tekst.length);
            }
            case Opname.OPDRACHT -> hoort.processingInstruction(tekst(), tekst());
            case Opname.VOORVOEGSEL -> hoort.startPrefixMapping(naam(), naam());
            case Opname.EIND_VOORVOEGSEL -> hoort.endPrefixMapping(naam());
            default -> throw new IOException("soort " + soort);
        }
    }

    private void begin(DefaultHandler2 hoort) throws IOException, SAXException {
        leesPlaats();
        var element = new String[] {naam(), naam(), naam()};
        open.push(element);
        var attributen = new AttributesImpl();
        for (int n = in.readInt(); n > 0; n--) {
            attributen.addAttribute(naam(), naam(), naam(), "CDATA", tekst());
        }
        hoort.startElement(element[0], element[1], element[2], attributen);
    }

    private void eind(DefaultHandler2 hoort) throws IOException, SAXException {
        leesPlaats();
        var element = open.pop();
        hoort.endElement(element[0], element[1], element[2]);
    }

    private void leesPlaats() throws IOException {
        plaats.setLineNumber(in.readInt());
        plaats.setColumnNumber(in.readInt());
    }

    /** One and the same object each time, as a validator of the JDK may trust. */
    private String naam() throws IOException {
        var nr = in.readShort();
        if (nr >= 0) {
            return namen.get(nr);
        }
        var naam = tekst().intern();
        namen.add(naam);
        return naam;
    }

    private String tekst() throws IOException {
        var lengte = in.readInt();
        if (lengte >= 0) {
            return new String(in.readNBytes(lengte), StandardCharsets.ISO_8859_1);
        }
        var tekens = new char[-lengte];
        for (int i = 0; i < tekens.length; i++) {
            tekens[i] = in.readChar();
        }
        return new String(tekens);
    }
}
