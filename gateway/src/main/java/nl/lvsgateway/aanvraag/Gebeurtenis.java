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
 * @param versie version of the aanvraag that it is about
 */
public record Gebeurtenis(
        Instant tijdstip,
        @Nullable Verzendstatus van,
        Verzendstatus naar,
        Door door,
        @Nullable Integer poging,
        @Nullable Verzendreden reden,
        @Nullable String uitleg,
        @Nullable Integer versie) {

    /** One that belongs to no version in particular. */
    public Gebeurtenis(
            Instant tijdstip,
            @Nullable Verzendstatus van,
            Verzendstatus naar,
            Door door,
            @Nullable Integer poging,
            @Nullable Verzendreden reden,
            @Nullable String uitleg) {
        this(tijdstip, van, naar, door, poging, reden, uitleg, null);
    }

    /** The school made this version. */
    static Gebeurtenis vanVersie(Instant tijdstip, @Nullable Verzendstatus van, Verzendstatus naar, int versie) {
        return new Gebeurtenis(tijdstip, van, naar, Door.LVS, null, null, null, versie);
    }

    /** What became of an attempt to send this version. */
    static Gebeurtenis vanPoging(Instant tijdstip, Verzendstatus van, Verzendstap stap, int poging, int versie) {
        return new Gebeurtenis(tijdstip, van, stap.naar(), Door.GATEWAY, poging, stap.reden(), stap.uitleg(), versie);
    }

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
