package nl.lvsgateway.techniek.mime;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The value of a header such as {@code multipart/related; boundary="x"}: a word, and parameters. Never prints. */
public final class Kopregel {

    private final Map<String, String> parameters = new LinkedHashMap<>();
    private final String waarde;
    private final String tekst;
    private int plek;

    private Kopregel(String tekst) {
        this.tekst = tekst;
        waarde = tot(";").strip().toLowerCase(Locale.ROOT);
        while (plek < tekst.length()) {
            plek++;
            var naam = tot(";=").strip().toLowerCase(Locale.ROOT);
            if (plek < tekst.length() && tekst.charAt(plek) == '=') {
                plek++;
                parameters.putIfAbsent(naam, inhoud());
            }
        }
    }

    public static Kopregel van(@Nullable String tekst) {
        return new Kopregel(tekst == null ? "" : tekst);
    }

    /** The word before the parameters, in small letters. */
    public String waarde() {
        return waarde;
    }

    public @Nullable String parameter(String naam) {
        var rauw = parameters.get(naam);
        return rauw == null ? null : rauw.replaceAll("\\\\(.)", "$1");
    }

    /** As it stands between the quotes. */
    @Nullable
    String rauw(String naam) {
        return parameters.get(naam);
    }

    private String inhoud() {
        while (plek < tekst.length() && Character.isWhitespace(tekst.charAt(plek))) {
            plek++;
        }
        if (plek == tekst.length() || tekst.charAt(plek) != '"') {
            return tot(";").strip();
        }
        var begin = ++plek;
        while (plek < tekst.length() && tekst.charAt(plek) != '"') {
            plek += tekst.charAt(plek) == '\\' ? 2 : 1;
        }
        var inhoud = tekst.substring(begin, Math.min(plek, tekst.length()));
        tot(";");
        return inhoud;
    }

    private String tot(String tekens) {
        var begin = plek;
        while (plek < tekst.length() && tekens.indexOf(tekst.charAt(plek)) < 0) {
            plek++;
        }
        return begin >= tekst.length() ? "" : tekst.substring(begin, plek);
    }

    @Override
    public String toString() {
        return "Kopregel[***]";
    }
}
