package nl.lvsgateway.verzending;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import nl.lvsgateway.aanvraag.VerzendingGevraagd;
import nl.lvsgateway.uitgaand.Eigenaar;
import nl.lvsgateway.uitgaand.Werkvoorraad;

/** The outbox of berichten to Kindkans. What is handed back or taken over is asked for first, before it is sent again. */
public interface Verzendingen extends Werkvoorraad {

    /**
     * Puts a version in the outbox. When that version was there already its row goes back in, with the same berichtId and
     * to be asked for first, so that Kindkans never sees a second one.
     */
    void zetKlaar(VerzendingGevraagd gevraagd, String berichtId, Instant nu);

    /**
     * Takes the verzendingen whose turn it is, until {@code leaseTot}. Empty when there are none, or when others were first
     * with all of them.
     */
    List<Verzending> neem(Eigenaar eigenaar, Greep greep);

    /** Done, one way or the other; {@code false} when another owner took it over meanwhile. */
    boolean rondAf(Verzending verzending, String eigenaar, boolean gelukt, Instant nu);

    /** A next attempt later; {@code false} when another owner took it over meanwhile. */
    boolean stelUit(Verzending verzending, String eigenaar, Uitstel uitstel);

    /** Postponed ones whose time has come get a turn again; how many. */
    int geefBeurt(Instant nu);

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
