package nl.lvsgateway.verzending;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import nl.lvsgateway.aanvraag.VerzendingGevraagd;

/** The outbox. */
public interface Verzendingen {

    /**
     * Puts a version in the outbox. When that version was there already its row goes back in, with the same berichtId and
     * to be asked for first, so that Kindkans never sees a second one.
     */
    void zetKlaar(VerzendingGevraagd gevraagd, String berichtId, Instant nu);

    /** Takes the verzendingen whose turn it is, until {@code leaseTot}; empty when there are none. */
    List<Verzending> neem(Eigenaar eigenaar, Greep greep);

    /** Lengthens the lease of these, as far as this owner still has them in hand. */
    void verleng(Eigenaar eigenaar, Collection<Long> ids);

    /** What this owner has in hand is free at once, to be asked for first; how many. */
    int geefTerug(String eigenaar);

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
     * How much to take.
     *
     * @param zonder schools that have no room at all
     * @param ruimte how many there is room for of any other school
     */
    record Greep(int hoogstens, Set<String> zonder, ToIntFunction<String> ruimte) {

        public static final Greep EEN = new Greep(1, Set.of(), school -> 1);
    }

    /**
     * @param eerstNavragen the attempt may have arrived
     * @param geprobeerd whether there was an attempt at all
     * @param vergeefs whether it counts for the limits
     */
    record Uitstel(Instant tot, boolean eerstNavragen, boolean geprobeerd, boolean vergeefs) {}
}
