package nl.lvsgateway.aanvraag;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step in the life of an aanvraag.
 *
 * @param van {@code null} at the beginning
 * @param door LVS, support or gateway
 * @param poging number of the attempt, when it is about one
 * @param uitleg what Kindkans answered, for support
 */
public record Gebeurtenis(
        Instant tijdstip,
        @Nullable Verzendstatus van,
        Verzendstatus naar,
        Door door,
        @Nullable Integer poging,
        @Nullable Verzendreden reden,
        @Nullable String uitleg) {

    /** Who did it. */
    public enum Door {
        LVS("LVS"),
        SUPPORT("support"),
        GATEWAY("gateway");

        private final String tekst;

        Door(String tekst) {
            this.tekst = tekst;
        }

        public String tekst() {
            return tekst;
        }
    }
}
