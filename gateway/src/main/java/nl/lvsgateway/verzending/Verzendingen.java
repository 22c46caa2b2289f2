package nl.lvsgateway.verzending;

import java.time.Instant;
import java.util.Optional;
import nl.lvsgateway.aanvraag.VerzendingGevraagd;

/** The outbox. */
public interface Verzendingen {

    /**
     * Puts a version in the outbox. When that version was there already its row goes back in, with the same berichtId and
     * to be asked for first, so that Kindkans never sees a second one.
     */
    void zetKlaar(VerzendingGevraagd gevraagd, String berichtId, Instant nu);

    /** Takes the verzending whose turn it is, until {@code leaseTot}; empty when there is none. */
    Optional<Verzending> neem(Eigenaar eigenaar);

    /** Lengthens the lease of all that this owner has in hand. */
    void verleng(Eigenaar eigenaar);

    /** Done, one way or the other; {@code false} when another owner took it over meanwhile. */
    boolean rondAf(Verzending verzending, String eigenaar, boolean gelukt, Instant nu);

    /** A next attempt later; {@code false} when another owner took it over meanwhile. */
    boolean stelUit(Verzending verzending, String eigenaar, Uitstel uitstel);

    /** Postponed ones whose time has come get a turn again; how many. */
    int geefBeurt(Instant nu);

    /** Those whose owner let the lease run out are free again, to be asked for first; how many. */
    int neemOver(Instant verlopenOp);

    /** All that others than this owner have in hand is free again, whatever its lease; how many. */
    int neemOverVanAnderen(String eigenaar);

    /**
     * @param naam this process
     * @param leaseTot after this moment another owner may take over
     */
    record Eigenaar(String naam, Instant leaseTot) {}

    /**
     * @param eerstNavragen the attempt may have arrived
     * @param telt whether the attempt counts for the limit
     */
    record Uitstel(Instant tot, boolean eerstNavragen, boolean telt) {}
}
