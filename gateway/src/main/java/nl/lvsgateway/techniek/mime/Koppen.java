package nl.lvsgateway.techniek.mime;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The headers of one part (RFC 5322): one a line, a line that begins with white space goes on with the one before. */
final class Koppen {

    private static final Pattern VERVOLG = Pattern.compile("\r\n(?=[ \t])");
    private static final Pattern STUURTEKEN = Pattern.compile("[\\x00-\\x08\\x0A-\\x1F\\x7F]");

    private Koppen() {}

    /** @param tekst each byte as one sign */
    static Map<String, String> lees(String tekst, String plaats) throws Onleesbaar {
        var koppen = new HashMap<String, String>();
        for (var regel : VERVOLG.matcher(tekst).replaceAll("").split("\r\n")) {
            if (regel.isEmpty()) {
                continue;
            }
            var scheiding = regel.indexOf(':');
            if (scheiding < 1 || STUURTEKEN.matcher(regel).find()) {
                throw new Onleesbaar(plaats + ".koppen");
            }
            var naam = regel.substring(0, scheiding).strip().toLowerCase(Locale.ROOT);
            if (koppen.put(naam, regel.substring(scheiding + 1).strip()) != null) {
                throw new Onleesbaar(plaats + "." + naam);
            }
        }
        return koppen;
    }
}
