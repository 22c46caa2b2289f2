package nl.lvsgateway.kindkans.soap;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import nl.lvsgateway.kindkans.Bereikbaarheid;
import nl.lvsgateway.kindkans.Kindkansinstellingen;
import nl.lvsgateway.kindkans.Kindkansstand;
import nl.lvsgateway.kindkans.Kindkansstand.Toestand;
import nl.lvsgateway.kindkans.Onbereikbaar;
import nl.lvsgateway.kindkans.Weigert;

/** Guards one kind of calls to the address of Kindkans: a breaker, a limit on calls at once, and a deadline. Nothing retries. */
class Veerkracht implements Bereikbaarheid {

    private static final Duration EVEN = Duration.ofSeconds(1);

    private final CircuitBreaker zekering;
    private final Bulkhead plaatsen;
    private final Waakhond waakhond;
    private final Clock klok;
    private final Duration pauze;
    private volatile Instant weerOp = Instant.MIN;

    Veerkracht(Kindkansinstellingen instellingen, Waakhond waakhond, Clock klok) {
        this.waakhond = waakhond;
        this.klok = klok;
        this.pauze = instellingen.pauze();
        this.plaatsen = Bulkhead.of("kindkans", plaatsen(instellingen));
        this.zekering = CircuitBreaker.of("kindkans", zekering(instellingen, klok));
        zekering.getEventPublisher().onStateTransition(overgang -> {
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
            zekering.onSuccess(zekering.getCurrentTimestamp() - begin, zekering.getTimestampUnit());
            return antwoord;
        } catch (RuntimeException fout) {
            onthoud(fout, oproep, zekering.getCurrentTimestamp() - begin);
            throw fout;
        }
    }

    @Override
    public Kindkansstand stand() {
        var maten = plaatsen.getMetrics();
        var onderweg = maten.getMaxAllowedConcurrentCalls() - maten.getAvailableConcurrentCalls();
        var toestand = toestand();
        return new Kindkansstand(
                toestand,
                onderweg,
                maten.getMaxAllowedConcurrentCalls(),
                zekering.getMetrics().getFailureRate(),
                toestand == Toestand.ONBEREIKBAAR ? weerOp : null);
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
            zekering.onSuccess(duur, zekering.getTimestampUnit());
        } else if (oproep.heeftLeesfout() || fout instanceof Onbereikbaar weg && weg.nietGeprobeerd()) {
            zekering.releasePermission();
        } else {
            zekering.onError(duur, zekering.getTimestampUnit(), fout);
        }
    }

    private Toestand toestand() {
        return switch (zekering.getState()) {
            case OPEN, FORCED_OPEN -> Toestand.ONBEREIKBAAR;
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
