package nl.lvsgateway.loket.keuren;

import java.util.regex.Pattern;

/** Guard against a BSN or onderwijsnummer in free text: nine digits that pass the eleven-test. */
public final class Pgn {

    /** Not within a longer row of hexadecimal digits: a UUID is no number of a person. */
    private static final Pattern NEGEN_CIJFERS = Pattern.compile("(?<![0-9A-Fa-f])[0-9]{9}(?![0-9A-Fa-f])");

    private Pgn() {}

    public static boolean staatIn(String tekst) {
        return NEGEN_CIJFERS.matcher(tekst).results().anyMatch(vondst -> elfproef(vondst.group()));
    }

    /** BSN: weighted sum divisible by eleven; onderwijsnummer: remainder five. */
    private static boolean elfproef(String cijfers) {
        var som = -Character.digit(cijfers.charAt(8), 10);
        for (var plaats = 0; plaats < 8; plaats++) {
            som += (9 - plaats) * Character.digit(cijfers.charAt(plaats), 10);
        }
        var rest = Math.floorMod(som, 11);
        return (rest == 0 || rest == 5) && !cijfers.equals("000000000");
    }
}
