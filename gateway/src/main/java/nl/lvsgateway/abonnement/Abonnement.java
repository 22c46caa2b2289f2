package nl.lvsgateway.abonnement;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An LVS wants to be told of changes at an address. Never prints.
 *
 * @param school empty: all schools of the LVS that have no abonnement of their own
 * @param zout with the key of the gateway it makes the secret
 * @param vorigZout the one before, that still signs until {@code vorigTot}
 * @param reden why it was silenced
 * @param fouten failures in a row
 * @param foutSinds first failure of that row
 * @param wachtTot no call before this moment
 */
public record Abonnement(
        long id,
        String lvs,
        String school,
        URI url,
        String zout,
        @Nullable String vorigZout,
        @Nullable Instant vorigTot,
        Toestand toestand,
        @Nullable Instant stilgelegdOp,
        @Nullable String reden,
        int fouten,
        @Nullable Instant foutSinds,
        @Nullable String laatsteFout,
        @Nullable Instant wachtTot,
        @Nullable Instant laatstBezorgd,
        Instant aangemaakt) {

    /** Whether meldingen go out. */
    public enum Toestand {
        ACTIEF("actief"),
        STILGELEGD("stilgelegd");

        private final String tekst;

        Toestand(String tekst) {
            this.tekst = tekst;
        }

        public String tekst() {
            return tekst;
        }
    }

    @Override
    public String toString() {
        return "Abonnement[" + id + " " + lvs + " " + toestand + "]";
    }
}
