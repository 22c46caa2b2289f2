package nl.lvsgateway.verzending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nl.lvsgateway.aanvraag.Verzendstatus;
import nl.lvsgateway.kindkans.Aflevering;
import nl.lvsgateway.kindkans.Bericht;
import nl.lvsgateway.kindkans.Verbindingsstand;
import nl.lvsgateway.kindkans.Verbindingsstand.Toestand;
import nl.lvsgateway.techniek.opslag.OpH2;
import nl.lvsgateway.verzending.Verzendingen.Greep;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** A stop of the gateway while a delivery runs. */
@OpH2
@Timeout(60)
class VerzendstopTest {

    @Autowired
    private BeanFactory opslag;

    private final TraagKindkans kindkans = new TraagKindkans();
    private Verzendopstelling gateway;
    private Verzendstop stop;
    private long aanvraag;
    private Thread levering;

    @BeforeEach
    void a_delivery_that_runs() throws InterruptedException {
        var bereikbaar = new Verbindingsstand(Toestand.BEREIKBAAR, 0, 1, 0, null, null);
        gateway = new Verzendopstelling(opslag, kindkans, () -> bereikbaar, Clock.systemUTC());
        stop = new Verzendstop(gateway.verdeler, gateway.verzender, Verzendinstellingenvoorbeeld.MET_TIEN_POGINGEN);
        stop.start();
        aanvraag = gateway.zetKlaar("00AA00").id();
        var genomen = gateway.verdeler.neem().get(0);
        levering = new Thread(() -> gateway.lever(genomen));
        levering.start();
        assertThat(kindkans.binnen.await(20, TimeUnit.SECONDS)).isTrue();
    }

    private Verzendstatus status() {
        return gateway.aanvragen.metId(aanvraag).orElseThrow().verzendstatus();
    }

    @Test
    void lets_it_finish_and_takes_on_nothing_new() throws InterruptedException {
        gateway.zetKlaar("00AA01");
        var stopt = new Thread(stop::stop);
        stopt.start();
        await().until(() -> stopt.getState() == Thread.State.TIMED_WAITING);

        kindkans.verder.countDown();
        stopt.join();
        levering.join();

        assertThat(status()).isEqualTo(Verzendstatus.VERZONDEN);
        assertThat(gateway.verdeler.neem()).isEmpty();
        assertThat(stop.isRunning()).isFalse();
    }

    @Test
    void what_stood_ready_does_not_begin_and_is_no_attempt() throws InterruptedException {
        var wachtend = gateway.zetKlaar("00AA01").id();
        var genomen = gateway.verdeler.neem().get(0);
        var stopt = new Thread(stop::stop);
        stopt.start();
        await().until(() -> stopt.getState() == Thread.State.TIMED_WAITING);

        gateway.lever(genomen);
        kindkans.verder.countDown();
        stopt.join();
        levering.join();

        assertThat(kindkans.nummers).hasValue(1);
        assertThat(gateway.db
                        .sql("SELECT stand, poging, eerst_navragen FROM verzending WHERE aanvraag = :id")
                        .param("id", wachtend)
                        .query()
                        .singleRow())
                .containsEntry("stand", 2)
                .containsEntry("poging", 0)
                .containsEntry("eerst_navragen", false);
    }

    @Test
    void hands_it_back_when_it_takes_too_long_and_then_its_outcome_does_not_count() throws InterruptedException {
        stop.stop();

        var opnieuw = gateway.verzender.neemInHand(Greep.EEN);
        kindkans.verder.countDown();
        levering.join();

        assertThat(opnieuw)
                .singleElement()
                .satisfies(v -> assertThat(v.eerstNavragen()).isTrue());
        assertThat(status()).isEqualTo(Verzendstatus.WORDT_VERZONDEN);
    }

    /** Answers when it is told to. */
    private static final class TraagKindkans implements NemendeKindkans {

        private final CountDownLatch binnen = new CountDownLatch(1);
        private final CountDownLatch verder = new CountDownLatch(1);
        private final AtomicInteger nummers = new AtomicInteger();

        @Override
        public Aflevering lever(Bericht bericht) {
            binnen.countDown();
            try {
                assertThat(verder.await(30, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return new Aflevering(250_000L + nummers.incrementAndGet());
        }
    }
}
