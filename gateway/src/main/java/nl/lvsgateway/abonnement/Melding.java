package nl.lvsgateway.abonnement;

import java.time.Instant;
import nl.lvsgateway.aanvraag.Aanvraag;
import nl.lvsgateway.aanvraag.Dossiernummer;
import nl.lvsgateway.samenwerkingsverband.Statusklasse;
import nl.lvsgateway.uitgaand.Werkstuk;
import org.jspecify.annotations.Nullable;

/**
 * What an LVS is told: where an aanvraag stands after a change, and nothing about the pupil.
 *
 * @param id its place in the order; of one aanvraag a later change has a higher one
 * @param gebeurtenisId name of the event, the same at every attempt
 * @param poging number of this attempt, from 1; 0 as long as there was none
 */
public record Melding(
        long id,
        long abonnement,
        String gebeurtenisId,
        Soort soort,
        long aanvraag,
        String school,
        String kenmerk,
        @Nullable Dossiernummer dossiernummer,
        String verzendstatus,
        @Nullable String aanvraagstatus,
        @Nullable Statusklasse klasse,
        Instant tijdstip,
        int poging)
        implements Werkstuk {

    /** What changed. */
    public enum Soort {
        VERZENDSTATUS("nl.lvsgateway.aanvraag.verzendstatus-gewijzigd"),
        AANVRAAGSTATUS("nl.lvsgateway.aanvraag.status-gewijzigd");

        private final String type;

        Soort(String type) {
            this.type = type;
        }

        /** The type of the event. */
        public String type() {
            return type;
        }
    }

    static Melding van(
            Aanvraag aanvraag,
            long abonnement,
            Soort soort,
            @Nullable Statusklasse klasse,
            String gebeurtenisId,
            Instant nu) {
        var stand = aanvraag.kindkansstand();
        return new Melding(
                0,
                abonnement,
                gebeurtenisId,
                soort,
                aanvraag.id(),
                aanvraag.sleutel().school(),
                aanvraag.sleutel().kenmerk(),
                aanvraag.dossiernummer(),
                aanvraag.verzendstatus().tekst(),
                stand == null ? null : stand.status(),
                klasse,
                nu,
                0);
    }
}
