package nl.lvsgateway.beheer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import nl.lvsgateway.kindkans.Bereikbaarheid;
import nl.lvsgateway.kindkans.Verbindingsstand.Toestand;
import org.springframework.stereotype.Service;

/** Keeps every minute how sending went, so that the last day can be drawn. */
@Service
public class Minuutmeter {

    private static final Duration BEWAREN = Duration.ofHours(49);

    private final Minutenboek boek;
    private final Bereikbaarheid bereikbaarheid;
    private final Clock klok;
    private Instant laatste = Instant.EPOCH;

    Minuutmeter(Minutenboek boek, Bereikbaarheid bereikbaarheid, Clock klok) {
        this.boek = boek;
        this.bereikbaarheid = bereikbaarheid;
        this.klok = klok;
    }

    /** Writes the minute that has ended, once; whichever node comes first. */
    public synchronized void meet() {
        var voorbij = klok.instant().truncatedTo(ChronoUnit.MINUTES).minus(1, ChronoUnit.MINUTES);
        if (voorbij.isAfter(laatste)) {
            laatste = voorbij;
            if (boek.schrijf(voorbij, bereikbaarheid.stand().toestand() != Toestand.ONBEREIKBAAR)) {
                boek.vergeetVoor(voorbij.minus(BEWAREN));
            }
        }
    }
}
