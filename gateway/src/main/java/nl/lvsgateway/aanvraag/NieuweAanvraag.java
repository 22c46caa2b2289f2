package nl.lvsgateway.aanvraag;

import java.util.List;

/** What a school hands in for the first time, its files in the kluis already. */
public record NieuweAanvraag(
        AanvraagSleutel sleutel, Aanvraaggegevens gegevens, List<Bestand> bestanden, boolean verzenden) {

    public NieuweAanvraag {
        bestanden = List.copyOf(bestanden);
    }
}
