package nl.lvsgateway.aanvraag;

import java.util.Optional;
import java.util.regex.Pattern;

/** Our receipt: proof that we hold the aanvraag. Not the dossiernummer, which only Kindkans gives. */
public record Ontvangstnummer(long aanvraag) {

    private static final long BEGIN = 100_000;
    private static final Pattern VORM = Pattern.compile("OV-([0-9]{6,18})");

    /** Empty when the text is no ontvangstnummer. */
    public static Optional<Ontvangstnummer> van(String tekst) {
        var vondst = VORM.matcher(tekst);
        return vondst.matches()
                ? Optional.of(new Ontvangstnummer(Long.parseLong(vondst.group(1)) - BEGIN))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "OV-" + (BEGIN + aanvraag);
    }
}
