package nl.lvsgateway.loket;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the LVS filled in, as it came through the door and not judged yet; never prints.
 *
 * @param plekken place that a bijlage fills, by its file name
 * @param datum as it was written
 * @param verzenden as it was written
 * @param versie the version that the school changes
 */
public record Aanvraagvelden(
        @Nullable String kenmerk,
        @Nullable String samenwerkingsverband,
        @Nullable String aanvraagtype,
        @Nullable String datum,
        @Nullable String korteOmschrijving,
        @Nullable String omschrijving,
        @Nullable Contactvelden contactpersoon,
        @Nullable String leerling,
        @Nullable List<String> gegevensblokken,
        Map<String, String> plekken,
        @Nullable String verzenden,
        @Nullable Integer versie) {

    public Aanvraagvelden met(String ander) {
        return new Aanvraagvelden(
                ander,
                samenwerkingsverband,
                aanvraagtype,
                datum,
                korteOmschrijving,
                omschrijving,
                contactpersoon,
                leerling,
                gegevensblokken,
                plekken,
                verzenden,
                versie);
    }

    /** Contactpersoon as it came; never prints. */
    public record Contactvelden(
            @Nullable String naam,
            @Nullable String functie,
            @Nullable String email,
            @Nullable String telefoon) {

        @Override
        public String toString() {
            return "Contactvelden[***]";
        }
    }

    @Override
    public String toString() {
        return "Aanvraagvelden[***]";
    }
}
