package nl.lvsgateway.techniek;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/**
 * Text that people typed, in the one form in which it is kept and compared. What is kept must be able to go on as XML: to an
 * LVS over SOAP, and to Kindkans.
 */
public final class Getypt {

    private Getypt() {}

    /**
     * Letters with their accents as one sign (NFC): a Mac sends the two apart. What Word pastes for a line break (vertical tab) or
     * a new page is a line break, a separator of another age a space.
     */
    public static String gewoon(String tekst) {
        var een = Normalizer.normalize(tekst, Form.NFC);
        var gewoon = new StringBuilder(een.length());
        for (var i = 0; i < een.length(); i++) {
            var teken = een.charAt(i);
            gewoon.append(
                    switch (teken) {
                        case '\u000B', '\f' -> '\n';
                        case '\u001C', '\u001D', '\u001E', '\u001F' -> ' ';
                        default -> teken;
                    });
        }
        return gewoon.toString();
    }

    /** Whether XML 1.0 has a place for every sign of it (W3C XML 1.0, production 2). */
    public static boolean isDraagbaar(String tekst) {
        return tekst.codePoints().allMatch(Getypt::isDraagbaar);
    }

    /** Half of a surrogate pair is a code point of its own here, and outside these ranges. */
    private static boolean isDraagbaar(int teken) {
        return teken == '\t'
                || teken == '\n'
                || teken == '\r'
                || teken >= 0x20 && teken <= 0xD7FF
                || teken >= 0xE000 && teken <= 0xFFFD
                || teken >= 0x10000;
    }

    /** For what was kept before it was judged so: the ordinary form, without what cannot go on. */
    public static String leesbaar(String tekst) {
        if (isDraagbaar(tekst)) {
            return tekst;
        }
        return gewoon(tekst)
                .codePoints()
                .filter(Getypt::isDraagbaar)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
