package nl.lvsgateway.techniek;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    /** Whether it goes into a column of so many characters, and can go on from there. */
    public static boolean past(String tekst, int langste) {
        return tekst.length() <= langste && isDraagbaar(tekst);
    }

    /** A name that was filled in, in its ordinary form; empty when it is none, or does not fit. */
    public static Optional<String> naam(@Nullable String tekst, int langste) {
        return Optional.ofNullable(tekst)
                .map(getypt -> gewoon(getypt).strip())
                .filter(naam -> !naam.isEmpty() && past(naam, langste));
    }

    /** For what may not be lost for its length or for a sign in it: readable, and cut between two signs. */
    public static String kort(String tekst, int langste) {
        var net = leesbaar(tekst).strip();
        if (net.length() <= langste) {
            return net;
        }
        return net.substring(0, Character.isHighSurrogate(net.charAt(langste - 1)) ? langste - 1 : langste);
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
