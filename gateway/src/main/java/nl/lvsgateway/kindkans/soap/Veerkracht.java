package nl.lvsgateway.kindkans.soap;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import nl.lvsgateway.kindkans.Bereikbaarheid;
import nl.lvsgateway.kindkans.Kindkansinstellingen;
import nl.lvsgateway.kindkans.Onbereikbaar;
import nl.lvsgateway.kindkans.Verbindingsstand;
import nl.lvsgateway.kindkans.Verbindingsstand.Toestand;
import nl.lvsgateway.kindkans.Weigert;
import org.jspecify.annotations.Nullable;

/** Guards one kind of calls to the address of Kindkans: a breaker, a limit on calls at once, and a deadline. Nothing retries. */
class Veerkracht implements Bereikbaarheid {

    private static final Duration EVEN = Duration.ofSeconds(1);

    private final CircuitBreaker zekering;
    private final Bulkhead plaatsen;
    private final Waakhond waakhond;
    private final Clock klok;
    private final Duration pauze;
    private final Set<String> haperend = ConcurrentHashMap.newKeySet();
    private volatile Instant weerOp = Instant.MIN;
    private volatile @Nullable Instant laatstBereikt;

    Veerkracht(Kindkansinstellingen instellingen, Waakhond waakhond, Clock klok) {
        this.waakhond = waakhond;
        this.klok = klok;
        this.pauze = instellingen.pauze();
        this.plaatsen = Bulkhead.of("kindkans", plaatsen(instellingen));
        this.zekering = CircuitBreaker.of("kindkans", zekering(instellingen, klok));
        zekering.getEventPublisher().onStateTransition(overgang -> {
            haperend.clear();
            if (overgang.getStateTransition().getToState() == State.OPEN) {
                weerOp = klok.instant().plus(pauze);
            }
        });
    }

    /** Runs the call, or fails with {@link Onbereikbaar#nietGeprobeerd()} without having touched the network. */
    <T> T roep(Oproep oproep, Supplier<T> werk) {
        neemPlaats();
        var begin = zekering.getCurrentTimestamp();
        try {
            var antwoord = waakhond.bewaak(oproep, werk, plaatsen::releasePermission);
            bereikt(oproep, zekering.getCurrentTimestamp() - begin);
            return antwoord;
        } catch (RuntimeException fout) {
            onthoud(fout, oproep, zekering.getCurrentTimestamp() - begin);
            throw fout;
        }
    }

    @Override
    public Verbindingsstand stand() {
        var maten = plaatsen.getMetrics();
        var onderweg = maten.getMaxAllowedConcurrentCalls() - maten.getAvailableConcurrentCalls();
        var toestand = toestand();
        return new Verbindingsstand(
                toestand,
                onderweg,
                maten.getMaxAllowedConcurrentCalls(),
                zekering.getMetrics().getFailureRate(),
                toestand == Toestand.ONBEREIKBAAR ? weerOp : null,
                laatstBereikt);
    }

    private void neemPlaats() {
        if (!zekering.tryAcquirePermission()) {
            var nog = Duration.between(klok.instant(), weerOp);
            throw Onbereikbaar.nietGeprobeerd(
                    "Kindkans is niet bereikbaar; we wachten even met verzenden.",
                    nog.compareTo(EVEN) > 0 && zekering.getState() == State.OPEN ? nog : EVEN);
        }
        if (!plaatsen.tryAcquirePermission()) {
            zekering.releasePermission();
            throw Onbereikbaar.nietGeprobeerd("Er gaan nu al zoveel berichten naar Kindkans als mag.", EVEN);
        }
    }

    /** A final no is a sign of life; a file of ours that cannot be read says nothing of Kindkans. */
    private void onthoud(RuntimeException fout, Oproep oproep, long duur) {
        if (fout instanceof Weigert) {
            bereikt(oproep, duur);
        } else if (oproep.heeftLeesfout() || !zegtIetsVanAdres(fout, oproep)) {
            zekering.releasePermission();
        } else {
            zekering.onError(duur, zekering.getTimestampUnit(), fout);
        }
    }

    private void bereikt(Oproep oproep, long duur) {
        laatstBereikt = klok.instant();
        if (oproep.school() != null) {
            haperend.remove(oproep.school());
        }
        zekering.onSuccess(duur, zekering.getTimestampUnit());
    }

    /** Of one school whose messages fail one after another only the first counts: the others have nothing to do with it. */
    private boolean zegtIetsVanAdres(RuntimeException fout, Oproep oproep) {
        if (fout instanceof Onbereikbaar weg && (weg.nietGeprobeerd() || weg.geenVerbinding())) {
            return weg.geenVerbinding();
        }
        return oproep.school() == null || zekering.getState() != State.CLOSED || haperend.add(oproep.school());
    }

    private Toestand toestand() {
        return switch (zekering.getState()) {
            // The breaker itself sees that the pause is over only at the next call.
            case OPEN -> klok.instant().isAfter(weerOp) ? Toestand.PROEF : Toestand.ONBEREIKBAAR;
            case FORCED_OPEN -> Toestand.ONBEREIKBAAR;
            case HALF_OPEN -> Toestand.PROEF;
            case CLOSED, DISABLED, METRICS_ONLY -> Toestand.BEREIKBAAR;
        };
    }

    private static BulkheadConfig plaatsen(Kindkansinstellingen instellingen) {
        return BulkheadConfig.custom()
                .maxConcurrentCalls(instellingen.tegelijk())
                .maxWaitDuration(Duration.ZERO)
                .build();
    }

    private static CircuitBreakerConfig zekering(Kindkansinstellingen instellingen, Clock klok) {
        return CircuitBreakerConfig.custom()
                .slidingWindowSize(instellingen.venster())
                .minimumNumberOfCalls(instellingen.minstens())
                .failureRateThreshold(instellingen.grens())
                .waitDurationInOpenState(instellingen.pauze())
                .permittedNumberOfCallsInHalfOpenState(instellingen.proeven())
                .clock(klok)
                .build();
    }
}
