package nl.lvsgateway.kindkans.soap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nl.lvsgateway.kindkans.Onbereikbaar;
import nl.lvsgateway.kindkans.Onzeker;
import nl.lvsgateway.kindkans.Verbindingsstand.Toestand;
import nl.lvsgateway.kindkans.Weigert;
import nl.lvsgateway.techniek.Klokje;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class VeerkrachtTest {

    private static final Duration PAUZE = Duration.ofSeconds(30);

    private final Klokje klok = new Klokje();
    private final Opstelling opstelling = new Opstelling(
            Opstelling.instellingen("http://127.0.0.1:1/", Duration.ofSeconds(1), Duration.ofSeconds(10), 1), klok);
    private final Veerkracht veerkracht = opstelling.veerkracht;

    @AfterEach
    void sluit() {
        opstelling.close();
    }

    @Test
    void holds_back_without_an_attempt_once_too_many_calls_failed() {
        mislukt(4, new Onbereikbaar("weg", null));
        klok.draai(Duration.ofSeconds(10));
        var geroepen = new AtomicInteger();

        var fout = catchThrowable(() -> veerkracht.roep(new Oproep(), geroepen::incrementAndGet));

        assertThat(fout).isInstanceOfSatisfying(Onbereikbaar.class, weg -> {
            assertThat(weg.nietGeprobeerd()).isTrue();
            assertThat(weg.wachten()).isEqualTo(Duration.ofSeconds(20));
        });
        assertThat(geroepen).hasValue(0);
        assertThat(veerkracht.stand().toestand()).isEqualTo(Toestand.ONBEREIKBAAR);
        assertThat(veerkracht.stand().weerOp()).isEqualTo(klok.instant().plusSeconds(20));
    }

    @Test
    void tries_again_after_the_pause_and_sends_on_when_that_goes_well() {
        mislukt(4, new Onzeker("stil"));
        klok.draai(PAUZE.plusMillis(1));

        assertThat(veerkracht.roep(new Oproep(), () -> "antwoord")).isEqualTo("antwoord");

        assertThat(veerkracht.stand().toestand()).isEqualTo(Toestand.BEREIKBAAR);
        assertThat(veerkracht.stand().weerOp()).isNull();
    }

    @Test
    void says_that_it_holds_back_for_as_long_as_it_does() {
        mislukt(4, new Onbereikbaar("weg", null));
        klok.draai(PAUZE);

        var fout = catchThrowable(() -> veerkracht.roep(new Oproep(), () -> "antwoord"));

        assertThat(fout).isInstanceOf(Onbereikbaar.class);
        assertThat(veerkracht.stand().toestand()).isEqualTo(Toestand.ONBEREIKBAAR);
    }

    @Test
    void pauses_again_when_the_first_call_after_the_pause_fails() {
        mislukt(4, new Onbereikbaar("weg", null));
        klok.draai(PAUZE.plusMillis(1));

        mislukt(1, new Onbereikbaar("nog weg", null));

        assertThat(veerkracht.stand().weerOp()).isEqualTo(klok.instant().plus(PAUZE));
    }

    @Test
    void takes_a_final_no_as_a_sign_of_life() {
        mislukt(10, new Weigert("ONGELDIG", "nee"));

        assertThat(veerkracht.stand().toestand()).isEqualTo(Toestand.BEREIKBAAR);
        assertThat(veerkracht.stand().mislukt()).isZero();
    }

    @Test
    void holds_back_without_an_attempt_when_all_places_are_taken() throws Exception {
        var binnen = new CountDownLatch(1);
        var verder = new CountDownLatch(1);
        var bezig = new Thread(() -> veerkracht.roep(new Oproep(), () -> {
            binnen.countDown();
            return wacht(verder);
        }));
        bezig.start();
        assertThat(wacht(binnen)).isTrue();

        var fout = catchThrowable(() -> veerkracht.roep(new Oproep(), () -> "antwoord"));

        assertThat(fout)
                .isInstanceOfSatisfying(
                        Onbereikbaar.class,
                        weg -> assertThat(weg.nietGeprobeerd()).isTrue());
        assertThat(veerkracht.stand().onderweg()).isEqualTo(1);
        verder.countDown();
        bezig.join();
        assertThat(veerkracht.roep(new Oproep(), () -> "antwoord")).isEqualTo("antwoord");
        assertThat(veerkracht.stand().onderweg()).isZero();
    }

    @Test
    void has_no_address_until_the_simulator_is_there() {
        try (var zonder = new Opstelling("simulator")) {
            assertThat(catchThrowable(() -> zonder.kindkans.vraag("bericht-1")))
                    .isInstanceOfSatisfying(
                            Onbereikbaar.class,
                            weg -> assertThat(weg.nietGeprobeerd()).isTrue());
            assertThat(zonder.veerkracht.stand().mislukt()).isNegative();
        }
    }

    private void mislukt(int keer, RuntimeException fout) {
        for (int i = 0; i < keer; i++) {
            assertThat(catchThrowable(() -> veerkracht.roep(new Oproep(), () -> {
                        throw fout;
                    })))
                    .isSameAs(fout);
        }
    }

    private static boolean wacht(CountDownLatch op) {
        try {
            return op.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
