package nl.lvsgateway.loket.inzien;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where an aanvraag stands, as both doors tell it.
 *
 * @param klasse what the aanvraagstatus means: nieuw, incompleet, ...; absent as long as there is none
 * @param dossiernummer ESIS: aanvraagnummer; as long as there is none: 0 or absent, as the LVS reads it
 * @param klasse what the aanvraagstatus means, whatever the samenwerkingsverband calls it
 * @param statusinformatie what the samenwerkingsverband adds: when it is incomplete, what is missing
 */
public record AanvraagStand(
        String kenmerk,
        String ontvangstnummer,
        @Nullable Long dossiernummer,
        String verzendstatus,
        @Nullable Reden reden,
        @Nullable Instant volgendePoging,
        @Nullable String aanvraagstatus,
        @Nullable String klasse,
        @Nullable String statusinformatie,
        @Nullable Instant statusOp,
        int versie,
        Instant aangemaakt,
        Instant gewijzigd) {

    /** Why the verzending waits or failed, and who can do something. */
    public record Reden(String code, String uitleg, String wieKanDitOplossen) {}
}
