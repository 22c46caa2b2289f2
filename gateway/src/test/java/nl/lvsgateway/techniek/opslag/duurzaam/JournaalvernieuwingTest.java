package nl.lvsgateway.techniek.opslag.duurzaam;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A journal that begins anew under the hands of all who wait for the disk. */
class JournaalvernieuwingTest {

    private static final int DRADEN = 32;
    private static final int KEREN = 200;

    @TempDir
    private Path map;

    @Test
    void never_closes_a_file_that_is_being_forced() throws Exception {
        var stop = new AtomicBoolean();
        var mislukt = new AtomicReference<@Nullable Exception>();
        var ploeg = Executors.newFixedThreadPool(DRADEN);
        try (var journaal = new Journaal(new Journaalmap(map), 1, 0, 0)) {
            for (var n = 0; n < DRADEN; n++) {
                ploeg.execute(() -> {
                    while (!stop.get()) {
                        try {
                            journaal.forceer();
                        } catch (Exception fout) {
                            mislukt.set(fout);
                        }
                    }
                });
            }
            for (var n = 0; n < KEREN; n++) {
                journaal.schrijf(List.of(new Rijbeeld("rij", Map.of("id", n), Map.of("id", n))));
                journaal.beginGeneratie();
            }
            stop.set(true);
            ploeg.shutdown();
            assertThat(ploeg.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
        }

        assertThat(mislukt.get()).isNull();
    }

    @Test
    void reads_each_generation_back_in_order() throws Exception {
        var journaalmap = new Journaalmap(map);
        try (var journaal = new Journaal(journaalmap, 1, 0, 0)) {
            journaal.schrijf(List.of(rij("een"), rij("twee")));
            journaal.beginGeneratie();
            journaal.schrijf(List.of(rij("drie"), new Rijbeeld("rij", Map.of("id", "een"), null)));
        }

        var stand = Eindstand.van(journaalmap, 1, true);

        assertThat(stand.laatsteNummer()).isEqualTo(2);
        assertThat(stand.beelden().values())
                .filteredOn(beeld -> !beeld.isWeg())
                .containsExactly(rij("twee"), rij("drie"));
        assertThat(Eindstand.van(journaalmap, 1, false).beelden()).isEmpty();
    }

    private static Rijbeeld rij(String id) {
        return new Rijbeeld("rij", Map.of("id", id), Map.of("id", id));
    }
}
