package nl.lvsgateway.aanvraag;

import java.time.Instant;
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

    /** Where it begins. */
    public Verzendstatus verzendstatus() {
        return verzenden ? Verzendstatus.WORDT_VERZONDEN : Verzendstatus.OPGESLAGEN;
    }

    /** As it is once it is kept. */
    public Aanvraag geregistreerd(long id, String vingerafdruk, Instant nu) {
        return new Aanvraag(
                new Aanvraagidentiteit(id, ontvangstnummer, sleutel, nu),
                new Aanvraaginhoud(1, gegevens, vingerafdruk),
                Verzendstand.begin(verzendstatus()),
                Navraagstand.NOOIT,
                nu);
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
