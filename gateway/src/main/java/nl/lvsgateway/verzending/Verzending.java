package nl.lvsgateway.verzending;

import java.time.Instant;
import nl.lvsgateway.uitgaand.Werkstuk;

/**
 * One delivery of one version of an aanvraag, taken in hand.
 *
 * @param berichtId name of this delivery at Kindkans; the same at every attempt
 * @param poging number of this attempt, from 1
 * @param vergeefs earlier attempts that failed while Kindkans could be reached
 * @param eerstNavragen an earlier attempt may have arrived: ask Kindkans before sending again
 * @param gevraagdOp when sending was asked; the age that limits the attempts
 */
public record Verzending(
        long id,
        long aanvraag,
        String school,
        int versie,
        String berichtId,
        int poging,
        int vergeefs,
        boolean eerstNavragen,
        Instant gevraagdOp)
        implements Werkstuk {}
