package nl.lvsgateway.abonnement;

import java.time.Instant;
import java.util.Optional;

/** The outbox of meldingen. */
public interface Meldingen {

    void zetKlaar(Melding melding);

    /** The first of this abonnement that waits for no earlier one of the same aanvraag; empty when there is none. */
    Optional<Melding> neem(long abonnement, Eigenaar eigenaar);

    /** Delivered, or dropped: it goes. {@code false} when another owner took it over meanwhile. */
    boolean rondAf(Melding melding, String eigenaar);

    /** It waits again; {@code false} when another owner took it over meanwhile. */
    boolean legTerug(Melding melding, String eigenaar);

    /** Those whose owner let the lease run out wait again; how many. */
    int neemOver(Instant verlopenOp);

    /** All that others than this owner have in hand waits again; how many. */
    int neemOverVanAnderen(String eigenaar);

    /** Takes away those whose abonnement ended while they were written. */
    void ruimWezenOp();

    long wachtend(long abonnement);

    /** @param leaseTot after this moment another owner may take over */
    record Eigenaar(String naam, Instant leaseTot) {}
}
