package nl.lvsgateway.koppeling;

import static nl.lvsgateway.koppeling.ToegangGeweigerd.Reden.TE_DRUK;
import static nl.lvsgateway.koppeling.Weigert.weigert;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One turn at a time here, so that the order shows. */
class RekenbeurtenTest {

    private final ExecutorService draden = Executors.newCachedThreadPool();
    private final CountDownLatch verder = new CountDownLatch(1);
    private final List<String> volgorde = new CopyOnWriteArrayList<>();

    @AfterEach
    void einde() {
        draden.shutdownNow();
    }

    private void houdBezet(Rekenbeurten beurten) throws InterruptedException {
        var bezig = new CountDownLatch(1);
        draden.submit(() -> beurten.doe("VEEL", () -> {
            bezig.countDown();
            return wacht();
        }));
        bezig.await();
    }

    private boolean wacht() {
        try {
            return verder.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns when it stands in line. */
    private void gaStaan(Rekenbeurten beurten, String lvs) {
        var draad = new Thread(() -> beurten.doe(lvs, () -> volgorde.add(lvs)));
        draad.setDaemon(true);
        draad.start();
        while (draad.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
    }

    @Test
    void the_flood_of_one_lvs_costs_another_no_more_than_the_turn_that_runs() throws Exception {
        var beurten = new Rekenbeurten(1, Duration.ofSeconds(20));
        houdBezet(beurten);
        for (var keer = 0; keer < 4; keer++) {
            gaStaan(beurten, "VEEL");
        }
        gaStaan(beurten, "WEINIG");
        gaStaan(beurten, "WEINIG");

        verder.countDown();
        while (volgorde.size() < 6) {
            Thread.onSpinWait();
        }

        assertThat(volgorde).containsExactly("VEEL", "WEINIG", "VEEL", "WEINIG", "VEEL", "VEEL");
    }

    @Test
    void who_waited_long_enough_goes_away_and_leaves_no_place_in_the_line() throws Exception {
        var beurten = new Rekenbeurten(1, Duration.ofMillis(1));
        houdBezet(beurten);

        weigert(TE_DRUK, () -> beurten.doe("WEINIG", () -> volgorde.add("te laat")));
        verder.countDown();
        var gelukt = draden.submit(() -> {
            while (true) {
                try {
                    return beurten.doe("VEEL", () -> volgorde.add("gelukt"));
                } catch (ToegangGeweigerd nogBezet) {
                    Thread.onSpinWait();
                }
            }
        });

        assertThat(gelukt.get(20, TimeUnit.SECONDS)).isTrue();
        assertThat(volgorde).containsExactly("gelukt");
    }

    @Test
    void a_turn_comes_back_after_what_went_wrong() {
        var beurten = new Rekenbeurten(1, Duration.ofMillis(1));

        for (var keer = 0; keer < 3; keer++) {
            weigert(
                    TE_DRUK,
                    () -> beurten.doe("VEEL", () -> {
                        throw new ToegangGeweigerd(TE_DRUK);
                    }));
        }

        assertThat(beurten.doe("VEEL", () -> "vrij")).isEqualTo("vrij");
    }
}
