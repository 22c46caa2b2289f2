package nl.lvsgateway.verzending;

import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;
import nl.lvsgateway.uitgaand.Terugval;
import org.jspecify.annotations.Nullable;

/**
 * How often, and how long after one another: doubling waits with jitter, limited by count and by age. Only attempts that
 * failed while Kindkans took what others sent count, so that an outage, however long, turns nothing into Fout.
 */
final class Herhaalbeleid {

    /** One that is too old when Kindkans comes back still gets some real chances. */
    private static final int KANSEN_NA_LEEFTIJD = 10;

    private final Verzendinstellingen instellingen;
    private final Terugval kindkans;
    private final Terugval bericht;

    Herhaalbeleid(Verzendinstellingen instellingen, RandomGenerator toeval) {
        this.instellingen = instellingen;
        this.kindkans = new Terugval(instellingen.eersteWachttijd(), instellingen.langsteWachttijd(), toeval);
        this.bericht = new Terugval(instellingen.eersteWachttijd(), instellingen.langsteWachttijdBericht(), toeval);
    }

    /** Whether this failed attempt, one that counts, was the last one. */
    boolean uitgeput(Verzending verzending, Instant nu) {
        var vergeefs = verzending.vergeefs() + 1;
        var teOud = nu.isAfter(verzending.gevraagdOp().plus(instellingen.maxLeeftijd()));
        return vergeefs >= instellingen.pogingen()
                || teOud && vergeefs >= Math.min(KANSEN_NA_LEEFTIJD, instellingen.pogingen());
    }

    /** Whether it waited for Kindkans longer than is wanted here; where nothing is set it waits for ever. */
    boolean wachtteTeLang(Verzending verzending, Instant nu) {
        var langste = instellingen.langsteStoring();
        return langste != null && nu.isAfter(verzending.gevraagdOp().plus(langste));
    }

    /**
     * The moment of the next attempt.
     *
     * @param eigen it is this bericht that fails, and not Kindkans: it may wait longer
     * @param gevraagd what Kindkans asked for (Retry-After); never come sooner
     */
    Instant volgende(Verzending verzending, Instant nu, boolean eigen, @Nullable Duration gevraagd) {
        return nu.plus((eigen ? bericht : kindkans).na(verzending.poging() - 1, gevraagd));
    }

    /** What never went out waits no longer than it must: many attempts before say nothing of this one. */
    Instant zonderPoging(Instant nu, @Nullable Duration gevraagd) {
        return nu.plus(kindkans.na(0, gevraagd));
    }
}
