package nl.lvsgateway.proeven.kindkans;

import java.util.List;

/**
 * A message that the stand-in took.
 *
 * @param kenmerk of the aanvraag at the LVS: the load puts it in the reference of the pupil
 * @param volgorde place among all that was taken
 * @param tijd {@link System#nanoTime()} of taking it
 * @param sommen sha-256 of the files in the order of the message, the dossier first when there is one
 */
public record Ontvangst(
        String berichtId,
        String referentie,
        String kenmerk,
        int versie,
        boolean alleenBijlagen,
        String nummer,
        int volgorde,
        long tijd,
        List<String> sommen) {}
