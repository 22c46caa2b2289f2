package nl.lvsgateway.aanvraag;

import java.util.List;

/**
 * A new version of the whole aanvraag, its files in the kluis already.
 *
 * @param verwachteVersie the version that the school changed; another one means that somebody was first
 */
public record Wijziging(
        AanvraagSleutel sleutel,
        int verwachteVersie,
        Aanvraaggegevens gegevens,
        List<Bestand> bestanden,
        boolean verzenden) {

    public Wijziging {
        bestanden = List.copyOf(bestanden);
    }
}
