package nl.lvsgateway.verzending;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import nl.lvsgateway.uitgaand.Terugval;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps one school whose messages fail from taking the places of others: it goes one at a time, rests ever longer when it
 * fails on, and all such schools together have half of the places.
 */
final class Schoolrust {

    private static final Logger LOG = LoggerFactory.getLogger(Schoolrust.class);

    /** A few failures may be chance. */
    private static final int ZONDER_RUST = 2;

    private final Map<String, Hapering> haperingen = new ConcurrentHashMap<>();
    private final Verzendinstellingen instellingen;
    private final Terugval terugval;
    private final Clock klok;

    Schoolrust(Verzendinstellingen instellingen, RandomGenerator toeval, Clock klok) {
        this.instellingen = instellingen;
        this.terugval = new Terugval(instellingen.eersteWachttijd(), instellingen.langsteWachttijd(), toeval);
        this.klok = klok;
    }

    /** How many more of this school may go now, with so many under way per school. */
    int ruimte(String school, Map<String, Integer> onderweg) {
        var eigen = onderweg.getOrDefault(school, 0);
        var hapering = haperingen.get(school);
        if (hapering == null) {
            return instellingen.perSchool() - eigen;
        }
        var rust = klok.instant().isBefore(hapering.rustTot()) || haperend(onderweg) >= samen();
        return rust ? 0 : 1 - eigen;
    }

    private int haperend(Map<String, Integer> onderweg) {
        return onderweg.entrySet().stream()
                .filter(school -> haperingen.containsKey(school.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private int samen() {
        return Math.max(1, instellingen.tegelijk() / 2);
    }

    /** Schools that rest, whether they have something under way or not. */
    Set<String> haperende() {
        return Set.copyOf(haperingen.keySet());
    }

    void gelukt(String school) {
        haperingen.remove(school);
    }

    /** @param gevraagd what Kindkans asked to wait with this school (Retry-After) */
    void mislukt(String school, @Nullable Duration gevraagd) {
        var nu = haperingen.merge(school, na(1, gevraagd), (vorige, een) -> na(vorige.keer() + 1, gevraagd));
        if (nu.rustTot().isAfter(klok.instant())) {
            LOG.info("School {} rests until {}: {} in a row failed", school, nu.rustTot(), nu.keer());
        }
    }

    private Hapering na(int keer, @Nullable Duration gevraagd) {
        var alleenGevraagd = gevraagd == null ? Duration.ZERO : gevraagd;
        var rust = keer <= ZONDER_RUST ? alleenGevraagd : terugval.na(keer - ZONDER_RUST - 1, gevraagd);
        return new Hapering(keer, klok.instant().plus(rust));
    }

    private record Hapering(int keer, Instant rustTot) {}
}
