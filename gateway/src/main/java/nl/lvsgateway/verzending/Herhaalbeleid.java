package nl.lvsgateway.verzending;

import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * How often, and how long after one another: doubling waits with jitter, limited by count and by age. Only attempts that
 * failed while Kindkans took what others sent count, so that an outage, however long, turns nothing into Fout.
 */
final class Herhaalbeleid {

    private static final int MEESTE_VERDUBBELINGEN = 16;

    /** One that is too old when Kindkans comes back still gets some real chances. */
    private static final int KANSEN_NA_LEEFTIJD = 10;

    private final Verzendinstellingen instellingen;
    private final RandomGenerator toeval;

    Herhaalbeleid(Verzendinstellingen instellingen, RandomGenerator toeval) {
        this.instellingen = instellingen;
        this.toeval = toeval;
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
     * The moment of the next attempt: half of the doubled wait is fixed, half is chance, so that nodes do not come all
     * at once.
     *
     * @param eigen it is this bericht that fails, and not Kindkans: it may wait longer
     * @param gevraagd what Kindkans asked for (Retry-After); never come sooner
     */
    Instant volgende(Verzending verzending, Instant nu, boolean eigen, @Nullable Duration gevraagd) {
        var verdubbelingen = Math.min(Math.max(verzending.poging() - 1, 0), MEESTE_VERDUBBELINGEN);
        var langste = (eigen ? instellingen.langsteWachttijdBericht() : instellingen.langsteWachttijd()).toMillis();
        return na(Math.min(langste, instellingen.eersteWachttijd().toMillis() << verdubbelingen), nu, gevraagd);
    }

    /** What never went out waits no longer than it must: many attempts before say nothing of this one. */
    Instant zonderPoging(Instant nu, @Nullable Duration gevraagd) {
        return na(instellingen.eersteWachttijd().toMillis(), nu, gevraagd);
    }

    private Instant na(long heel, Instant nu, @Nullable Duration gevraagd) {
        var wacht = Duration.ofMillis(heel / 2 + toeval.nextLong(heel / 2 + 1));
        return nu.plus(gevraagd != null && gevraagd.compareTo(wacht) > 0 ? gevraagd : wacht);
    }
}
