package nl.lvsgateway.aanvraag;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * What a school hands in for the first time, its files in the kluis already.
 *
 * @param ontvangstnummer the receipt that it gets, unless it was here already
 */
public record NieuweAanvraag(
        Ontvangstnummer ontvangstnummer,
        AanvraagSleutel sleutel,
        Aanvraaggegevens gegevens,
        List<Bestand> bestanden,
        boolean verzenden) {

    public NieuweAanvraag {
        bestanden = List.copyOf(bestanden);
    }

    /** With a receipt drawn for it. */
    public static NieuweAanvraag van(
            AanvraagSleutel sleutel,
            Aanvraaggegevens gegevens,
            List<Bestand> bestanden,
            boolean verzenden,
            RandomGenerator toeval) {
        return new NieuweAanvraag(Ontvangstnummer.nieuw(toeval), sleutel, gegevens, bestanden, verzenden);
    }
}
