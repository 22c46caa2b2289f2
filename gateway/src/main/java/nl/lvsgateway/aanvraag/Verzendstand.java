package nl.lvsgateway.aanvraag;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where the latest verzending of an aanvraag stands.
 *
 * @param dossiernummer number in Kindkans; never changes once it is there
 * @param reden why it waits or failed
 * @param uitleg what Kindkans said about it, for support
 * @param volgendePoging when the gateway tries again by itself
 */
public record Verzendstand(
        Verzendstatus status,
        @Nullable Dossiernummer dossiernummer,
        @Nullable Verzendreden reden,
        @Nullable String uitleg,
        @Nullable Instant volgendePoging) {

    /** Before anything came of it. */
    static Verzendstand begin(Verzendstatus status) {
        return new Verzendstand(status, null, null, null, null);
    }
}
