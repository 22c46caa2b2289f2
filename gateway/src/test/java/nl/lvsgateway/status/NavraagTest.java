package nl.lvsgateway.status;

import static nl.lvsgateway.aanvraag.opslag.Voorbeeldaanvraag.NU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.stream.Stream;
import nl.lvsgateway.aanvraag.Aanvraag;
import nl.lvsgateway.aanvraag.Gebeurtenis;
import nl.lvsgateway.aanvraag.Gebeurtenis.Door;
import nl.lvsgateway.aanvraag.Opgetekend;
import nl.lvsgateway.aanvraag.Verzendstatus;
import nl.lvsgateway.techniek.opslag.OpH2;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What the gateway asks Kindkans as soon as a bericht is delivered. */
@OpH2
@ExtendWith(OutputCaptureExtension.class)
class NavraagTest {

    @Autowired
    private BeanFactory opslag;

    private Statusopstelling gateway;
    private VragendeKindkans kindkans;

    @BeforeEach
    void empty_store() {
        gateway = new Statusopstelling(opslag);
        kindkans = gateway.kindkans;
    }

    @AfterEach
    void stop() {
        gateway.close();
    }

    @Test
    void asks_right_after_a_delivery() {
        var aanvraag = gateway.bezorgd();
        kindkans.zegt("TLV aanvraag aangevuld", NU);

        meldBezorgd(aanvraag);

        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(gateway.status(aanvraag)).isEqualTo("TLV aanvraag aangevuld"));
    }

    @Test
    void what_is_delivered_while_kindkans_answers_goes_together_in_one_next_question() {
        kindkans.zegt("TLV Aanmelding", NU);
        kindkans.traag = true;
        meldBezorgd(gateway.bezorgd());
        await().atMost(Duration.ofSeconds(5)).until(() -> kindkans.gevraagd.size() == 1);
        var intussen = Stream.generate(gateway::bezorgd).limit(40).toList();
        intussen.forEach(this::meldBezorgd);

        kindkans.magAntwoorden.countDown();

        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(
                        () -> assertThat(intussen).extracting(gateway::status).containsOnly("TLV Aanmelding"));
        assertThat(kindkans.gevraagd).containsExactly(1, 40);
    }

    @Test
    void what_waited_for_a_kindkans_that_is_away_is_not_asked_on_and_on_and_a_later_delivery_is() {
        kindkans.zegt("TLV Aanmelding", NU);
        kindkans.traag = true;
        kindkans.weg = true;
        meldBezorgd(gateway.bezorgd());
        await().atMost(Duration.ofSeconds(5)).until(() -> kindkans.gevraagd.size() == 1);
        Stream.generate(gateway::bezorgd).limit(40).forEach(this::meldBezorgd);
        var later = gateway.bezorgd();

        kindkans.magAntwoorden.countDown();
        await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> {
            meldBezorgd(later);
            assertThat(kindkans.gevraagd).hasSizeGreaterThan(1);
        });
        kindkans.weg = false;
        await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> {
            meldBezorgd(later);
            assertThat(gateway.status(later)).isEqualTo("TLV Aanmelding");
        });

        assertThat(kindkans.gevraagd).containsOnly(1);
    }

    @Test
    void what_goes_wrong_on_our_side_is_told_without_its_words_and_stops_nothing(CapturedOutput log) {
        kindkans.zegt("TLV Aanmelding", NU);
        kindkans.kapot = true;
        meldBezorgd(gateway.bezorgd());
        await().atMost(Duration.ofSeconds(5)).until(() -> log.getAll().contains("failed on our side"));
        kindkans.kapot = false;
        var later = gateway.bezorgd();

        meldBezorgd(later);

        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(gateway.status(later)).isEqualTo("TLV Aanmelding"));
        assertThat(log).doesNotContain("Jansen");
    }

    private void meldBezorgd(Aanvraag aanvraag) {
        var bezorgd = new Gebeurtenis(
                NU, Verzendstatus.WORDT_VERZONDEN, Verzendstatus.VERZONDEN, Door.GATEWAY, 1, null, null);
        gateway.navraag.bezorgd(new Opgetekend(aanvraag.id(), bezorgd));
    }
}
