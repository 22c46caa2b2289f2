package nl.lvsgateway.dossier.bundel;

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

    private final byte[] bytes;
    private final int eind;
    private final List<String> namen = new ArrayList<>();
    private final Deque<String[]> open = new ArrayDeque<>();
    private final AttributesImpl attributen = new AttributesImpl();
    private final LocatorImpl plaats = new LocatorImpl();
    private char[] tekens = new char[1024];
    private int hier;
    private int nummer;

    public Afspeler(Opname opname) {
        this(opname.bytes(), opname.lengte());
    }

    Afspeler(byte[] bytes) {
        this(bytes, bytes.length);
    }

    private Afspeler(byte[] bytes, int eind) {
        this.bytes = bytes;
        this.eind = eind;
    }

    /** Which event this is, from 1. */
    public int nummer() {
        return nummer;
    }

    public LocatorImpl plaats() {
        return plaats;
    }

    public void speel(DefaultHandler2 hoort) throws SAXException {
        hoort.setDocumentLocator(plaats);
        hoort.startDocument();
        while (hier < eind) {
            nummer++;
            speel(bytes[hier++], hoort);
        }
        hoort.endDocument();
    }

    private void speel(int soort, DefaultHandler2 hoort) throws SAXException {
        switch (soort) {
            case Opname.BEGIN -> begin(hoort);
            case Opname.EIND -> eind(hoort);
            case Opname.TEKST -> {
                var aantal = leesTekens();
                hoort.characters(tekens, 0, aantal);
            }
            case Opname.COMMENTAAR -> {
                var aantal = leesTekens();
                hoort.comment(tekens, 0, aantal);
            }
            case Opname.OPDRACHT -> hoort.processingInstruction(tekst(), tekst());
            case Opname.VOORVOEGSEL -> hoort.startPrefixMapping(naam(), naam());
            case Opname.EIND_VOORVOEGSEL -> hoort.endPrefixMapping(naam());
            default -> throw new SAXException("soort " + soort);
        }
    }

    private void begin(DefaultHandler2 hoort) throws SAXException {
        leesPlaats();
        var element = new String[] {naam(), naam(), naam()};
        open.push(element);
        attributen.clear();
        for (int n = getal(); n > 0; n--) {
            attributen.addAttribute(naam(), naam(), naam(), "CDATA", tekst());
        }
        hoort.startElement(element[0], element[1], element[2], attributen);
    }

    private void eind(DefaultHandler2 hoort) throws SAXException {
        leesPlaats();
        var element = open.pop();
        hoort.endElement(element[0], element[1], element[2]);
    }

    private void leesPlaats() {
        plaats.setLineNumber(getal());
        plaats.setColumnNumber(getal());
    }

    /** One and the same object each time, as a validator of the JDK may trust. */
    private String naam() {
        var nr = bytes[hier] << 8 | bytes[hier + 1] & 0xff;
        hier += 2;
        if (nr >= 0) {
            return namen.get(nr);
        }
        var naam = tekst().intern();
        namen.add(naam);
        return naam;
    }

    private String tekst() {
        var lengte = getal();
        if (lengte >= 0) {
            hier += lengte;
            return new String(bytes, hier - lengte, lengte, StandardCharsets.ISO_8859_1);
        }
        hier -= 4;
        var aantal = leesTekens();
        return new String(tekens, 0, aantal);
    }

    private int leesTekens() {
        var lengte = getal();
        var aantal = Math.abs(lengte);
        if (aantal > tekens.length) {
            tekens = new char[Math.max(aantal, tekens.length * 2)];
        }
        for (int i = 0; i < aantal; i++) {
            var hoog = lengte < 0 ? bytes[hier++] & 0xff : 0;
            tekens[i] = (char) (hoog << 8 | bytes[hier++] & 0xff);
        }
        return aantal;
    }

    private int getal() {
        hier += 4;
        return bytes[hier - 4] << 24
                | (bytes[hier - 3] & 0xff) << 16
                | (bytes[hier - 2] & 0xff) << 8
                | bytes[hier - 1] & 0xff;
    }
}
