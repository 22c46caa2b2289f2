package nl.lvsgateway.samenwerkingsverband;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The aanvraagtypes that look most like what was asked, by code or by title. */
public final class Naaste {

    private static final int HOOGSTENS = 3;
    private static final LevenshteinDistance AFSTAND = LevenshteinDistance.getDefaultInstance();

    private Naaste() {}

    public static List<Aanvraagtype> van(String gevraagd, List<Aanvraagtype> types) {
        var woord = klein(gevraagd);
        return types.stream()
                .sorted(Comparator.comparingInt(type -> afstand(woord, type)))
                .limit(HOOGSTENS)
                .toList();
    }

    private static int afstand(String woord, Aanvraagtype type) {
        return Math.min(AFSTAND.apply(woord, klein(type.code())), AFSTAND.apply(woord, klein(type.naam())));
    }

    private static String klein(String tekst) {
        return tekst.strip().toLowerCase(Locale.ROOT);
    }
}
