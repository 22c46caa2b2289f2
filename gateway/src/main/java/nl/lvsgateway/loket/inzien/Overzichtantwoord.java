package nl.lvsgateway.loket.inzien;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of the overview of a school, newest first.
 *
 * @param cursor where the next page begins; absent on the last
 */
public record Overzichtantwoord(
        List<Overzichtsregel> aanvragen, @Nullable String cursor) {

    /** What the LVS shows of one aanvraag in a list. */
    public record Overzichtsregel(
            AanvraagStand aanvraag,
            String samenwerkingsverband,
            String aanvraagtype,
            LocalDate datum,
            String korteOmschrijving,
            String leerling) {

        @Override
        public String toString() {
            return "Overzichtsregel[" + aanvraag.kenmerk() + "]";
        }
    }
}
