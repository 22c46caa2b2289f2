package nl.lvsgateway.verzending.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import nl.lvsgateway.kindkans.Aflevering;
import nl.lvsgateway.kindkans.Bericht;
import nl.lvsgateway.kindkans.Kindkansstand;
import nl.lvsgateway.kindkans.Kindkansstand.Toestand;
import nl.lvsgateway.kindkans.Onbereikbaar;
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
    private static final Kindkansstand BEREIKBAAR = new Kindkansstand(Toestand.BEREIKBAAR, 0, 1, 0, null, null);

    @Autowired
    private BeanFactory opslag;

    @Test
    void what_goes_wrong_with_one_school_is_not_held_against_the_next() throws Exception {
        var gateway = Verzendopstelling.eenVoorEen(opslag, new Namaak(), () -> BEREIKBAAR, Clock.systemUTC());
        gateway.zetKlaar(HAPERT);
        gateway.zetKlaar(GAAT_GOED);
        gateway.zetKlaar(GAAT_GOED);
        gateway.zetKlaar(GAAT_GOED);

        try (var camel = new DefaultCamelContext()) {
            camel.addRoutes(new Verzendroute(gateway.verdeler, gateway.verzender));
            camel.start();
            camel.createProducerTemplate().sendBody(Verzendroute.BEL, "");

            await().untilAsserted(
                            () -> assertThat(gateway.aantalMet("VERZONDEN")).isEqualTo(3));
        }
        assertThat(gateway.aantalMet("WORDT_VERZONDEN")).isOne();
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
}
