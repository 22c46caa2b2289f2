package nl.lvsgateway.techniek.opslag.duurzaam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nl.lvsgateway.techniek.OpslagStuk;
import nl.lvsgateway.techniek.OpslagVol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GedeeldeSyncTest {

    @Test
    void one_force_serves_all_who_came_before_it() throws Exception {
        var keren = new AtomicInteger();
        var eersteBezig = new CountDownLatch(1);
        var verder = new CountDownLatch(1);
        var sync = new GedeeldeSync("sync", () -> {
            if (keren.incrementAndGet() == 1) {
                eersteBezig.countDown();
                wacht(verder);
            }
        });

        try (var werkers = new Werkers()) {
            werkers.start(sync::wacht);
            wacht(eersteBezig);
            for (var n = 0; n < 8; n++) {
                werkers.start(sync::wacht);
            }
            werkers.totAllenWachten(9);
            verder.countDown();
            werkers.klaar();
        }

        assertThat(keren).hasValue(2);
    }

    @Test
    void a_failed_force_is_an_error_for_everybody_from_then_on() {
        var keren = new AtomicInteger();
        var sync = new GedeeldeSync("sync", () -> {
            if (keren.incrementAndGet() == 1) {
                throw new IOException("disk");
            }
        });

        assertThatThrownBy(sync::wacht).isInstanceOf(OpslagStuk.class);
        assertThatThrownBy(sync::wacht).isInstanceOf(OpslagStuk.class);
        assertThat(keren).hasValue(1);
    }

    @Test
    void a_full_disk_is_told_as_that() {
        var sync = new GedeeldeSync("sync", () -> {
            throw new IOException("No space left on device");
        });

        assertThatThrownBy(sync::wacht).isInstanceOf(OpslagVol.class);
    }

    @Test
    void an_error_of_ours_releases_all_who_wait_and_the_next_try_works() throws Exception {
        var keren = new AtomicInteger();
        var eersteBezig = new CountDownLatch(1);
        var verder = new CountDownLatch(1);
        var sync = new GedeeldeSync("sync", () -> {
            if (keren.incrementAndGet() == 1) {
                eersteBezig.countDown();
                wacht(verder);
            } else if (keren.get() == 2) {
                throw new StackOverflowError("proef");
            }
        });

        try (var werkers = new Werkers()) {
            werkers.start(sync::wacht);
            wacht(eersteBezig);
            for (var n = 0; n < 3; n++) {
                werkers.start(() -> assertThatThrownBy(sync::wacht).isInstanceOf(OpslagStuk.class));
            }
            werkers.totAllenWachten(4);
            verder.countDown();
            werkers.klaar();
        }
        sync.wacht();

        assertThat(keren).hasValue(3);
    }

    @Test
    void an_interrupt_of_one_who_waits_leaves_the_disk_to_the_others(@TempDir Path map) throws Exception {
        var bestand = Files.write(map.resolve("bestand"), new byte[100]);

        try (var sync = GedeeldeSync.van(bestand)) {
            Thread.currentThread().interrupt();
            sync.wacht();

            assertThat(Thread.interrupted()).isTrue();
            assertThatCode(sync::wacht).doesNotThrowAnyException();
        }
    }

    private static void wacht(CountDownLatch grendel) {
        try {
            assertThat(grendel.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Threads that we can see waiting. */
    private static final class Werkers implements AutoCloseable {

        private final ArrayList<Thread> draden = new ArrayList<>();
        private final ArrayList<Future<?>> werk = new ArrayList<>();
        private final java.util.concurrent.ExecutorService uitvoering = Executors.newCachedThreadPool(taak -> {
            var draad = new Thread(taak);
            draden.add(draad);
            return draad;
        });

        void start(Runnable taak) {
            werk.add(uitvoering.submit(taak));
        }

        void totAllenWachten(int aantal) {
            while (draden.stream()
                            .filter(d ->
                                    d.getState() == Thread.State.WAITING || d.getState() == Thread.State.TIMED_WAITING)
                            .count()
                    < aantal) {
                Thread.onSpinWait();
            }
        }

        void klaar() throws Exception {
            for (var deel : werk) {
                deel.get(10, TimeUnit.SECONDS);
            }
        }

        @Override
        public void close() {
            uitvoering.shutdownNow();
        }
    }
}
