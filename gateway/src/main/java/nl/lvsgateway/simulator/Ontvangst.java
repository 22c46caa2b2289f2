package nl.lvsgateway.simulator;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one berichtId.
 *
 * @param leveringen how often a message with this id came in
 */
public record Ontvangst(
        String berichtId,
        String aanvraagreferentie,
        String school,
        long dossiernummer,
        int leveringen,
        int versie,
        @Nullable String dossierSha256,
        @Nullable Long dossierGrootte,
        List<Stuk> bijlagen,
        Instant ontvangenOp) {}
