package nl.lvsgateway.koppeling;

import java.util.Optional;
import java.util.regex.Pattern;

/** BRIN (two digits, two capitals) with vestiging (two digits), such as {@code 00YY00}; OSO: brincode, vestigingscode. */
public record Schoolnummer(String waarde) {

    private static final Pattern VORM = Pattern.compile("[0-9]{2}[A-Z]{2}[0-9]{2}");

    public Schoolnummer {
        if (!VORM.matcher(waarde).matches()) {
            throw new IllegalArgumentException("Not a schoolnummer");
        }
    }

    /** Empty when the text has not the form of a schoolnummer. */
    public static Optional<Schoolnummer> van(String tekst) {
        return VORM.matcher(tekst).matches() ? Optional.of(new Schoolnummer(tekst)) : Optional.empty();
    }

    @Override
    public String toString() {
        return waarde;
    }
}
