package nl.lvsgateway.bijlage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WezenopruimerTest {

    private static final Instant NU = Instant.parse("2026-11-24T10:00:00Z");
    private static final Duration GRATIE = Duration.ofDays(7);
    private static final Instant OUD = NU.minus(GRATIE).minusSeconds(1);

    private final Kluis kluis = new Kluis();
    private final Set<String> inGebruik = new HashSet<>();

    private int ruimOp() {
        return ruimOp(NU);
    }

    private int ruimOp(Instant nu) {
        return new Wezenopruimer(
                        kluis,
                        sleutels ->
                                sleutels.stream().filter(inGebruik::contains).collect(Collectors.toSet()),
                        kluis,
                        new Wezeninstellingen(GRATIE),
                        Clock.fixed(nu, ZoneOffset.UTC))
                .ruimOp();
    }

    private void leg(int aantal, boolean gebruikt) {
        for (var n = 0; n < aantal; n++) {
            var sleutel = (gebruikt ? "rij-" : "wees-") + n;
            kluis.inhoud.put(sleutel, OUD);
            if (gebruikt) {
                inGebruik.add(sleutel);
            }
        }
    }

    @Test
    void removes_what_is_old_and_nobody_points_at_and_nothing_else() {
        kluis.inhoud.put("wees", OUD);
        kluis.inhoud.put("jong", NU.minus(GRATIE));
        kluis.inhoud.put("gebruikt", OUD);
        inGebruik.add("gebruikt");

        assertThat(ruimOp()).isEqualTo(1);

        assertThat(kluis.inhoud).containsOnlyKeys("jong", "gebruikt");
    }

    @Test
    void removes_nothing_when_it_is_the_rows_that_seem_to_be_missing() {
        leg(101, false);
        leg(100, true);

        assertThat(ruimOp()).isZero();

        assertThat(kluis.inhoud).hasSize(201);
    }

    @Test
    void removes_many_when_most_have_their_rows() {
        leg(150, false);
        leg(150, true);

        assertThat(ruimOp()).isEqualTo(150);

        assertThat(kluis.inhoud).hasSize(150);
    }

    @Test
    void a_turn_looks_at_a_part_of_a_large_kluis_and_the_next_one_at_another() {
        legOpElkePlank(1_000, true);
        kluis.inhoud.put("00-wees", OUD);

        var beurten = IntStream.range(0, Kluisinventaris.PLANKEN)
                .map(n -> ruimOp(NU.plus(Wezenopruimer.TUSSENPOOS.multipliedBy(n))))
                .toArray();

        assertThat(beurten).containsOnlyOnce(1);
        assertThat(kluis.bekeken).hasSize(Kluisinventaris.PLANKEN).doesNotHaveDuplicates();
        assertThat(kluis.inhoud).doesNotContainKey("00-wees");
    }

    @Test
    void a_turn_is_bounded_while_all_is_young_too() {
        for (var n = 0; n < 100_000; n++) {
            kluis.inhoud.put("%02x-%d".formatted(n % Kluisinventaris.PLANKEN, n), NU);
        }

        assertThat(ruimOp()).isZero();

        assertThat(kluis.bekeken).hasSizeBetween(51, 52);
    }

    @Test
    void few_old_files_without_a_row_are_no_proof_while_most_of_the_kluis_was_not_looked_at() {
        for (var n = 0; n < 100_000; n++) {
            kluis.inhoud.put("%02x-%d".formatted(n % Kluisinventaris.PLANKEN, n), NU);
        }
        legOpElkePlank(1, false);

        assertThat(ruimOp()).isZero();
    }

    private void legOpElkePlank(int aantal, boolean gebruikt) {
        for (var plank = 0; plank < Kluisinventaris.PLANKEN; plank++) {
            for (var n = 0; n < aantal; n++) {
                var sleutel = "%02x-oud-%d".formatted(plank, n);
                kluis.inhoud.put(sleutel, OUD);
                if (gebruikt) {
                    inGebruik.add(sleutel);
                }
            }
        }
    }

    /** Content of which only the age matters; a name without a number is on the first plank. */
    private static final class Kluis implements Bijlagekluis, Kluisinventaris {

        private final TreeMap<String, Instant> inhoud = new TreeMap<>();
        private final List<Integer> bekeken = new ArrayList<>();

        @Override
        public int loopDoor(int plank, Instant voor, Consumer<List<String>> groep) {
            bekeken.add(plank);
            var hier = new TreeMap<>(inhoud.subMap("%02x-".formatted(plank), "%02x.".formatted(plank)));
            if (plank == 0) {
                hier.putAll(inhoud.tailMap("g"));
            }
            hier.forEach((sleutel, tijd) -> {
                if (tijd.isBefore(voor)) {
                    groep.accept(List.of(sleutel));
                }
            });
            return hier.size();
        }

        @Override
        public void onderhoud() {
            throw new IllegalStateException("Nothing is half-written here");
        }

        @Override
        public void verwijder(Collection<String> sleutels) {
            inhoud.keySet().removeAll(sleutels);
        }

        @Override
        public Berging open() {
            throw new IllegalStateException("Nothing is handed in here");
        }

        @Override
        public InputStream lees(String sleutel) {
            throw new IllegalStateException("Nothing is read here");
        }
    }
}
