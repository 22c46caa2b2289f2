package nl.lvsgateway.koppeling;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** BRIN (two digits, two capitals) with vestiging (two digits), such as {@code 00YY00}; OSO: brincode, vestigingscode. */
public record Schoolnummer(String waarde) {

    private static final Pattern VORM = Pattern.compile("[0-9]{2}[A-Z]{2}[0-9]{2}");
    private static final Pattern GETYPT = Pattern.compile("[0-9]{2}[A-Za-z]{2}[0-9]{2}");

    public Schoolnummer {
        if (!VORM.matcher(waarde).matches()) {
            throw new IllegalArgumentException("Not a schoolnummer");
        }
    }

    /** Empty when the text has not the form of a schoolnummer; small letters and white space around it are understood. */
    public static Optional<Schoolnummer> van(String tekst) {
        var waarde = tekst.strip();
        return GETYPT.matcher(waarde).matches()
                ? Optional.of(new Schoolnummer(waarde.toUpperCase(Locale.ROOT)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return waarde;
    }
}
