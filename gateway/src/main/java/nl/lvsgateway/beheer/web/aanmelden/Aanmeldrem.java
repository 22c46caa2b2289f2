package nl.lvsgateway.beheer.web.aanmelden;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.EstimationProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Makes guessing passwords slow. Misses count for a name at one address, so that a stranger slows himself and not the owner of
 * the account, and for the address, so that inventing names does not help. A miss is booked even when nothing is left: who tries
 * many at once pays for all of them. Each node counts for itself.
 */
@Component
class Aanmeldrem {

    /** Behind one address of a school or an office there are many people. */
    private static final int RUIMTE_PER_ADRES = 4;
    /** After so many times the free misses they come back as slowly as it gets. */
    private static final int LANGE_ADEM = 4;
    /** An address has no more than its own free misses, so it takes thousands of addresses to push one of these out. */
    private static final int MEESTE = 100_000;

    private static final Duration ONTHOUDEN = Duration.ofDays(1);

    private final Cache<Wie, Bucket> emmers;
    private final Beheerinstellingen instellingen;
    private final TimeMeter tijd;

    Aanmeldrem(Beheerinstellingen instellingen, Clock klok) {
        this.instellingen = instellingen;
        this.tijd = new Kloktijd(klok);
        this.emmers = Caffeine.newBuilder()
                .maximumSize(MEESTE)
                .expireAfterAccess(ONTHOUDEN)
                .ticker(tijd::currentTimeNanos)
                .build();
    }

    /** How long this one still has to wait; empty when a try is welcome. */
    Optional<Duration> wachten(String naam, String adres) {
        return Stream.of(Wie.van(naam, adres), Wie.allen(adres))
                .map(emmers::getIfPresent)
                .filter(Objects::nonNull)
                .map(emmer -> emmer.estimateAbilityToConsume(1))
                .filter(kans -> !kans.canBeConsumed())
                .map(EstimationProbe::getNanosToWaitForRefill)
                .max(Comparator.naturalOrder())
                .map(Duration::ofNanos);
    }

    void mis(String naam, String adres) {
        emmers.get(Wie.van(naam, adres), nieuw -> emmer(instellingen.missers())).consumeIgnoringRateLimits(1);
        emmers.get(Wie.allen(adres), nieuw -> emmer(instellingen.missers() * RUIMTE_PER_ADRES))
                .consumeIgnoringRateLimits(1);
    }

    /** Who is in starts anew; the address does not, or one good account would help guessing others. */
    void raak(String naam, String adres) {
        emmers.invalidate(Wie.van(naam, adres));
    }

    private Bucket emmer(int vrij) {
        return Bucket.builder()
                .withCustomTimePrecision(tijd)
                .addLimit(kort -> kort.capacity(vrij).refillGreedy(1, instellingen.wachttijd()))
                .addLimit(lang ->
                        lang.capacity((long) vrij * LANGE_ADEM).refillGreedy(1, instellingen.langsteWachttijd()))
                .build();
    }

    /** @param naam {@code *} for everybody behind the address */
    private record Wie(String naam, String adres) {

        private static final int LANGSTE = 100;

        static Wie van(String naam, String adres) {
            var net = naam.strip().toLowerCase(Locale.ROOT);
            return new Wie("=" + net.substring(0, Math.min(LANGSTE, net.length())), adres);
        }

        static Wie allen(String adres) {
            return new Wie("*", adres);
        }
    }

    private static final class Kloktijd implements TimeMeter {

        private final Clock klok;

        Kloktijd(Clock klok) {
            this.klok = klok;
        }

        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(klok.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
