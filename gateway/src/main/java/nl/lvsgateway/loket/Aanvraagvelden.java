package nl.lvsgateway.loket;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the LVS filled in, as it came through the door and not judged yet; never prints.
 *
 * @param datum as it was written
 * @param bijlagen what is said of bijlagen beside them, in the order of the message
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
        List<Bijlagevelden> bijlagen,
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
                bijlagen,
                verzenden,
                versie);
    }

    public Aanvraagvelden metVersie(@Nullable Integer andere) {
        return new Aanvraagvelden(
                kenmerk,
                samenwerkingsverband,
                aanvraagtype,
                datum,
                korteOmschrijving,
                omschrijving,
                contactpersoon,
                leerling,
                gegevensblokken,
                bijlagen,
                verzenden,
                andere);
    }

    /** Of one bijlage: which file it is, and the place that it fills. Never prints. */
    public record Bijlagevelden(
            @Nullable String naam, @Nullable String plek) {

        @Override
        public String toString() {
            return "Bijlagevelden[***]";
        }
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
