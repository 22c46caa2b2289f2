package nl.lvsgateway.bijlage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WezenopruimerTest {

    private static final Instant NU = Instant.parse("2026-11-24T10:00:00Z");
    private static final Duration GRATIE = Duration.ofDays(7);
    private static final Instant OUD = NU.minus(GRATIE).minusSeconds(1);

    private final Kluis kluis = new Kluis();
    private final Set<String> inGebruik = new HashSet<>();

    private int ruimOp() {
        return new Wezenopruimer(
                        kluis,
                        sleutels ->
                                sleutels.stream().filter(inGebruik::contains).collect(Collectors.toSet()),
                        kluis,
                        new Wezeninstellingen(GRATIE),
                        Clock.fixed(NU, ZoneOffset.UTC))
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

    /** Content of which only the age matters. */
    private static final class Kluis implements Bijlagekluis, Kluisinventaris {

        private final TreeMap<String, Instant> inhoud = new TreeMap<>();

        @Override
        public void loopDoor(Instant voor, Consumer<List<String>> groep) {
            for (var sleutel : List.copyOf(inhoud.keySet())) {
                if (inhoud.get(sleutel).isBefore(voor)) {
                    groep.accept(List.of(sleutel));
                }
            }
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
