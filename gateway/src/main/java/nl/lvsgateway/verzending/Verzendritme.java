package nl.lvsgateway.verzending;

import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import java.time.Duration;
import nl.lvsgateway.kindkans.Bereikbaarheid;

/**
 * How many deliveries this node may have under way, and how fast it may begin them. After an outage one goes first; each
 * that goes well makes room for one more, up to the ceiling.
 */
final class Verzendritme {

    private static final int TIKKEN_PER_SECONDE = 50;
    private static final Duration LANGST_WACHTEN = Duration.ofSeconds(5);

    private final Bereikbaarheid bereikbaarheid;
    private final int plafond;
    private final RateLimiter snelheid;
    private int toegestaan;

    Verzendritme(Bereikbaarheid bereikbaarheid, Verzendinstellingen instellingen) {
        this.bereikbaarheid = bereikbaarheid;
        this.plafond = instellingen.tegelijk();
        this.toegestaan = plafond;
        this.snelheid = RateLimiter.of("verzending", snelheid(instellingen.perSeconde()));
    }

    /** How many more may begin now. */
    synchronized int ruimte(int onderweg) {
        return switch (bereikbaarheid.stand().toestand()) {
            case ONBEREIKBAAR -> {
                toegestaan = 1;
                yield 0;
            }
            case PROEF -> {
                toegestaan = 1;
                yield Math.max(0, 1 - onderweg);
            }
            case BEREIKBAAR -> Math.max(0, toegestaan - onderweg);
        };
    }

    synchronized void gelukt() {
        toegestaan = Math.min(plafond, toegestaan + 1);
    }

    /** Waits until so many may begin without going over the rate. */
    void doseer(int aantal) {
        if (aantal > 0) {
            snelheid.acquirePermission(aantal);
        }
    }

    private static RateLimiterConfig snelheid(int perSeconde) {
        var perTik = Math.max(1, perSeconde / TIKKEN_PER_SECONDE);
        return RateLimiterConfig.custom()
                .limitForPeriod(perTik)
                .limitRefreshPeriod(Duration.ofSeconds(1).multipliedBy(perTik).dividedBy(perSeconde))
                .timeoutDuration(LANGST_WACHTEN)
                .build();
    }
}
