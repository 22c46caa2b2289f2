package nl.lvsgateway.verzending;

import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import java.time.Duration;
import nl.lvsgateway.kindkans.Bereikbaarheid;

/**
 * How many deliveries this node may take on, and how fast it may begin them. After an outage one goes first; each that goes
 * well makes room for one more, up to the ceiling. There as many again stand ready, so that the disk that must know of each
 * of them first keeps nobody waiting; the route sends no more at the same time than the ceiling.
 */
final class Verzendritme {

    private static final int TIKKEN_PER_SECONDE = 50;
    private static final Duration LANGST_WACHTEN = Duration.ofSeconds(5);

    private final Bereikbaarheid bereikbaarheid;
    private final int plafond;
    private final int perSeconde;
    private final RateLimiter snelheid;
    private int toegestaan;

    Verzendritme(Bereikbaarheid bereikbaarheid, Verzendinstellingen instellingen) {
        this.bereikbaarheid = bereikbaarheid;
        this.plafond = instellingen.tegelijk();
        this.perSeconde = instellingen.perSeconde();
        this.toegestaan = plafond;
        this.snelheid = RateLimiter.of("verzending", snelheid(perSeconde));
    }

    /** How many more may begin now; never more than a second's worth, or their leases run out before they may begin. */
    int ruimte(int onbeantwoord) {
        return Math.min(perSeconde, plaatsen(onbeantwoord));
    }

    private synchronized int plaatsen(int onbeantwoord) {
        return switch (bereikbaarheid.stand().toestand()) {
            case ONBEREIKBAAR -> {
                toegestaan = 1;
                yield 0;
            }
            case PROEF -> {
                toegestaan = 1;
                yield Math.max(0, 1 - onbeantwoord);
            }
            case BEREIKBAAR -> Math.max(0, inHand() - onbeantwoord);
        };
    }

    private int inHand() {
        return toegestaan < plafond ? toegestaan : 2 * plafond;
    }

    synchronized void gelukt() {
        toegestaan = Math.min(plafond, toegestaan + 1);
    }

    /** Waits until so many may begin without going over the rate; asked for at once they would be refused, not delayed. */
    void doseer(int aantal) {
        for (var n = 0; n < aantal; n++) {
            snelheid.acquirePermission();
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
