package nl.lvsgateway.abonnement;

import org.jspecify.annotations.Nullable;

/**
 * An abonnement and how it goes. Never prints.
 *
 * @param wachtend meldingen that are not delivered yet
 * @param nieuw made by this very call
 * @param geheim only when it was made by this very call: it is shown once
 */
public record Abonnementstand(
        Abonnement abonnement,
        long wachtend,
        boolean nieuw,
        @Nullable String geheim) {

    @Override
    public String toString() {
        return "Abonnementstand[" + abonnement + "]";
    }
}
