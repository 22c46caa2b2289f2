package nl.lvsgateway.verzending;

import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** How often, and how long after one another: doubling waits with jitter, limited by count and by age. */
final class Herhaalbeleid {

    private static final int MEESTE_VERDUBBELINGEN = 16;

    private final Verzendinstellingen instellingen;
    private final RandomGenerator toeval;

    Herhaalbeleid(Verzendinstellingen instellingen, RandomGenerator toeval) {
        this.instellingen = instellingen;
        this.toeval = toeval;
    }

    /** Whether this attempt was the last one; one that never left us counts for the age alone. */
    boolean uitgeput(Verzending verzending, Instant nu, boolean telt) {
        return (telt && verzending.poging() >= instellingen.pogingen())
                || nu.isAfter(verzending.gevraagdOp().plus(instellingen.maxLeeftijd()));
    }

    /**
     * The moment of the next attempt: half of the doubled wait is fixed, half is chance, so that nodes do not come all
     * at once.
     *
     * @param gevraagd what Kindkans asked for (Retry-After); never come sooner
     */
    Instant volgende(Verzending verzending, Instant nu, @Nullable Duration gevraagd) {
        var verdubbelingen = Math.min(Math.max(verzending.poging() - 1, 0), MEESTE_VERDUBBELINGEN);
        var langste = instellingen.langsteWachttijd().toMillis();
        var heel = Math.min(langste, instellingen.eersteWachttijd().toMillis() << verdubbelingen);
        var wacht = Duration.ofMillis(heel / 2 + toeval.nextLong(heel / 2 + 1));
        return nu.plus(gevraagd != null && gevraagd.compareTo(wacht) > 0 ? gevraagd : wacht);
    }
}
