package nl.lvsgateway.dossier.oso;

import java.util.regex.Pattern;

/** Tests on values that the notation of the rules gives a name. */
final class Waarden {

    private static final Pattern JULI = Pattern.compile("[0-9]{4}-07-31");
    private static final String LOKAAL = "!#$%*+=?^_`{|}~.-";

    private Waarden() {}

    /** Characters as XPath counts them: one outside the BMP is one. */
    static int lengte(Tekst tekst) {
        return tekst.waarde().codePointCount(0, tekst.waarde().length());
    }

    static boolean bevat31Juli(Tekst tekst) {
        return JULI.matcher(tekst.waarde()).find();
    }

    /**
     * Some tail of the value is {@code local@domain}. As {@code local} may start anywhere and the domain holds no
     * {@code @}, only the last {@code @} and the one character before it decide; no backtracking on long values.
     */
    static boolean eindigtAlsMailadres(Tekst tekst) {
        var waarde = tekst.waarde();
        var at = waarde.lastIndexOf('@');
        return at > 0 && lokaal(waarde.charAt(at - 1)) && domein(waarde.substring(at + 1));
    }

    private static boolean domein(String domein) {
        for (var label : domein.split("\\.", -1)) {
            var goed = !label.isEmpty()
                    && letterOfCijfer(label.charAt(0))
                    && letterOfCijfer(label.charAt(label.length() - 1))
                    && label.chars().allMatch(t -> t == '-' || letterOfCijfer((char) t));
            if (!goed) {
                return false;
            }
        }
        return true;
    }

    private static boolean lokaal(char teken) {
        return letterOfCijfer(teken) || LOKAAL.indexOf(teken) >= 0;
    }

    private static boolean letterOfCijfer(char t) {
        return t >= 'a' && t <= 'z' || t >= 'A' && t <= 'Z' || t >= '0' && t <= '9';
    }
}
