package nl.lvsgateway.status;

import static nl.lvsgateway.aanvraag.opslag.Voorbeeldaanvraag.LVS;
import static nl.lvsgateway.aanvraag.opslag.Voorbeeldaanvraag.NU;
import static nl.lvsgateway.status.Statusopstelling.SCHOOL;
import static nl.lvsgateway.status.Statusopstelling.melding;
import static nl.lvsgateway.status.Statusopstelling.nummer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import nl.lvsgateway.kindkans.Statusmelding;
import nl.lvsgateway.status.Gevraagd.MetKenmerken;
import nl.lvsgateway.status.Gevraagd.VanLeerling;
import nl.lvsgateway.techniek.opslag.OpH2;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Statuses from Kindkans to the LVS, on a real store and against a Kindkans that does as told. */
@OpH2
class StatusboekTest {

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
    void thousands_are_asked_in_batches_of_500_and_answered_in_pages_of_1000() {
        new TransactionTemplate(gateway.transacties)
                .executeWithoutResult(stand -> IntStream.range(0, 2300).forEach(i -> gateway.bezorgd()));

        var gezien = new HashSet<Long>();
        var bladzijden = 0;
        for (String cursor = null; ; bladzijden++) {
            var stand = gateway.sinds(SCHOOL, LVS, cursor);
            stand.aanvragen().forEach(a -> assertThat(gezien.add(a.id())).isTrue());
            cursor = stand.cursor();
            if (!stand.meer()) {
                break;
            }
        }
        await().atMost(Duration.ofSeconds(60)).until(() -> kindkans.gevraagd.size() == 5);

        assertThat(gezien).hasSize(2300);
        assertThat(bladzijden).isEqualTo(2);
        assertThat(kindkans.gevraagd).containsExactly(500, 500, 500, 500, 300);
    }

    @Test
    void an_answer_does_not_wait_for_a_slow_kindkans_and_the_next_one_knows_more() {
        var aanvraag = gateway.bezorgd();
        kindkans.traag = true;
        kindkans.zegt("TLV Aanmelding", NU);

        var eerst = gateway.vraag(
                new MetKenmerken(SCHOOL, LVS, List.of(aanvraag.sleutel().kenmerk())));
        kindkans.magAntwoorden.countDown();

        assertThat(eerst.versheid()).isEqualTo(Versheid.ONDERWEG);
        assertThat(eerst.aanvragen()).hasSize(1);
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(gateway.status(aanvraag)).isEqualTo("TLV Aanmelding"));
    }

    @Test
    void answers_what_it_knows_when_kindkans_is_away() {
        var aanvraag = gateway.bezorgd();
        gateway.meldpunt.meld(List.of(melding(aanvraag, "TLV Aanmelding", NU.minusSeconds(3600))));
        gateway.standen.nagevraagd(List.of(aanvraag.id()), NU.minusSeconds(3600));
        kindkans.weg = true;

        var stand =
                gateway.vraag(new VanLeerling(SCHOOL, LVS, aanvraag.gegevens().leerling()));

        assertThat(stand.versheid()).isEqualTo(Versheid.KINDKANS_WEG);
        assertThat(stand.peildatum()).isEqualTo(NU.minusSeconds(3600));
        assertThat(stand.aanvragen()).extracting(a -> gateway.status(a)).containsExactly("TLV Aanmelding");
    }

    @Test
    void a_status_told_twice_is_one_change_and_an_older_one_is_none() {
        var aanvraag = gateway.bezorgd();
        var nieuw = melding(aanvraag, "TLV afgegeven", NU);
        var oud = melding(aanvraag, "TLV Aanmelding", NU.minusSeconds(60));

        gateway.meldpunt.meld(List.of(nieuw));
        gateway.meldpunt.meld(List.of(nieuw));
        gateway.meldpunt.meld(List.of(oud));
        gateway.vraag(new MetKenmerken(SCHOOL, LVS, List.of(aanvraag.sleutel().kenmerk())));

        assertThat(gateway.status(aanvraag)).isEqualTo("TLV afgegeven");
        assertThat(gateway.gehoord).hasSize(1);
    }

    @Test
    void of_two_statuses_with_one_moment_kindkans_is_asked_which_it_is() {
        var aanvraag = gateway.bezorgd();
        gateway.meldpunt.meld(List.of(melding(aanvraag, "TLV afgegeven", NU)));
        kindkans.zegt("TLV afgegeven", NU);

        gateway.meldpunt.meld(List.of(melding(aanvraag, "Aanhouden", NU)));

        await().atMost(Duration.ofSeconds(5)).until(() -> kindkans.gevraagd.size() == 1);
        assertThat(gateway.status(aanvraag)).isEqualTo("TLV afgegeven");
    }

    @Test
    void a_clock_that_is_ahead_does_not_hold_up_later_statuses() {
        var aanvraag = gateway.bezorgd();

        gateway.meldpunt.meld(List.of(melding(aanvraag, "TLV Aanmelding", NU.plus(Duration.ofDays(400)))));
        gateway.meldpunt.meld(List.of(melding(aanvraag, "TLV Aanmelding", NU.plus(Duration.ofDays(400)))));
        gateway.meldpunt.meld(List.of(melding(aanvraag, "TLV afgegeven", NU.plusSeconds(60))));

        assertThat(gateway.status(aanvraag)).isEqualTo("TLV afgegeven");
        assertThat(gateway.gehoord).hasSize(2);
    }

    @Test
    void a_text_that_is_too_long_costs_nobody_a_status() {
        var aanvraag = gateway.bezorgd();
        var lang = new Statusmelding(nummer(aanvraag), "s".repeat(300), "i".repeat(5000), NU);

        gateway.meldpunt.meld(List.of(lang));

        assertThat(gateway.status(aanvraag)).hasSize(200).endsWith("…");
    }

    @Test
    void names_the_numbers_that_it_does_not_know_and_keeps_the_rest() {
        var aanvraag = gateway.bezorgd();

        var onbekend = gateway.meldpunt.meld(
                List.of(new Statusmelding(1, "x", null, NU), melding(aanvraag, "TLV Aanmelding", NU)));

        assertThat(onbekend).containsExactly(1L);
        assertThat(gateway.status(aanvraag)).isEqualTo("TLV Aanmelding");
    }

    @Test
    void the_number_of_a_deleted_one_is_not_unknown_and_its_status_is_kept_nowhere() {
        var aanvraag = gateway.bezorgd();
        gateway.verwijder(aanvraag);

        var onbekend = gateway.meldpunt.meld(List.of(melding(aanvraag, "TLV Aanmelding", NU)));

        assertThat(onbekend).isEmpty();
        assertThat(gateway.gehoord).isEmpty();
    }

    @Test
    void a_cursor_from_another_time_is_refused_and_not_taken_for_the_end() {
        gateway.bezorgd();

        assertThatThrownBy(() -> gateway.sinds(SCHOOL, LVS, "w99.1")).isInstanceOf(CursorOngeldig.class);
    }
}
