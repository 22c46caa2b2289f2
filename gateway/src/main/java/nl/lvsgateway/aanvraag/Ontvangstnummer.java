package nl.lvsgateway.aanvraag;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * Our receipt: proof that we hold the aanvraag. Not the dossiernummer, which only Kindkans gives. Drawn by chance, since it
 * is also the name of the aanvraag at Kindkans: two gateways, or one that began anew, must never use the same.
 */
public record Ontvangstnummer(String waarde) {

    /** No letters or digits that are easily taken for another. */
    private static final String TEKENS = "23456789BCDFGHJKLMNPQRSTVWXZ";

    private static final int LENGTE = 10;
    private static final Pattern VORM = Pattern.compile("OV-[" + TEKENS + "]{5}-[" + TEKENS + "]{5}");

    static Ontvangstnummer nieuw(RandomGenerator toeval) {
        var getrokken = new StringBuilder("OV-");
        for (var plek = 0; plek < LENGTE; plek++) {
            getrokken.append(plek == LENGTE / 2 ? "-" : "").append(TEKENS.charAt(toeval.nextInt(TEKENS.length())));
        }
        return new Ontvangstnummer(getrokken.toString());
    }

    /** Empty when the text is no ontvangstnummer. */
    public static Optional<Ontvangstnummer> van(String tekst) {
        var net = tekst.strip().toUpperCase(Locale.ROOT);
        return VORM.matcher(net).matches() ? Optional.of(new Ontvangstnummer(net)) : Optional.empty();
    }

    @Override
    public String toString() {
        return waarde;
    }
}
