package nl.lvsgateway.verzending.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import nl.lvsgateway.kindkans.Aflevering;
import nl.lvsgateway.kindkans.Bericht;
import nl.lvsgateway.kindkans.Onbereikbaar;
import nl.lvsgateway.kindkans.Verbindingsstand;
import nl.lvsgateway.kindkans.Verbindingsstand.Toestand;
import nl.lvsgateway.techniek.opslag.OpH2;
import nl.lvsgateway.verzending.NemendeKindkans;
import nl.lvsgateway.verzending.Verzendopstelling;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** The route itself, on a real store. */
@OpH2
class VerzendrouteTest {

    private static final String HAPERT = "00AA00";
    private static final String GAAT_GOED = "00AA01";
    private static final Verbindingsstand BEREIKBAAR = new Verbindingsstand(Toestand.BEREIKBAAR, 0, 1, 0, null, null);

    @Autowired
    private BeanFactory opslag;

    @Test
    void what_goes_wrong_with_one_school_is_not_held_against_the_next() throws Exception {
        var gateway = Verzendopstelling.eenVoorEen(opslag, new Namaak(), () -> BEREIKBAAR, Clock.systemUTC());
        gateway.zetKlaar(HAPERT);
        gateway.zetKlaar(GAAT_GOED);
        gateway.zetKlaar(GAAT_GOED);
        gateway.zetKlaar(GAAT_GOED);

        werkTot(3, gateway);

        assertThat(gateway.aantalMet("WORDT_VERZONDEN")).isOne();
    }

    @Test
    void no_more_are_at_kindkans_at_the_same_time_than_may_be() throws Exception {
        var kindkans = new Teller();
        var gateway = Verzendopstelling.eenVoorEen(opslag, kindkans, () -> BEREIKBAAR, Clock.systemUTC());
        gateway.zetKlaar("00AA00");
        gateway.zetKlaar("00AA01");
        gateway.zetKlaar("00AA02");

        werkTot(3, gateway);

        assertThat(kindkans.meeste).hasValue(1);
    }

    private static void werkTot(int verzonden, Verzendopstelling gateway) throws Exception {
        try (var camel = new DefaultCamelContext()) {
            camel.addRoutes(new Verzendroute(gateway.verdeler, gateway.verzender, gateway.instellingen));
            camel.start();
            camel.createProducerTemplate().sendBody(Verzendroute.BEL, "");

            await().untilAsserted(
                            () -> assertThat(gateway.aantalMet("VERZONDEN")).isEqualTo(verzonden));
        }
    }

    /** Asks to wait an hour with one school, and takes all of the other. */
    private static final class Namaak implements NemendeKindkans {

        private final AtomicLong nummer = new AtomicLong(250_000);

        @Override
        public Aflevering lever(Bericht bericht) {
            if (bericht.school().equals(HAPERT)) {
                throw new Onbereikbaar("Even niet.", Duration.ofHours(1));
            }
            return new Aflevering(nummer.incrementAndGet());
        }
    }

    /** Waits a little for a second one, which must not come. */
    private static final class Teller implements NemendeKindkans {

        private final AtomicLong nummer = new AtomicLong(260_000);
        private final AtomicInteger nu = new AtomicInteger();
        private final AtomicInteger meeste = new AtomicInteger();

        @Override
        public Aflevering lever(Bericht bericht) {
            meeste.accumulateAndGet(nu.incrementAndGet(), Math::max);
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            nu.decrementAndGet();
            return new Aflevering(nummer.incrementAndGet());
        }
    }
}
