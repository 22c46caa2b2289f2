package nl.lvsgateway.status;

import static nl.lvsgateway.aanvraag.opslag.Voorbeeldaanvraag.LVS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import nl.lvsgateway.aanvraag.Aanvraag;
import nl.lvsgateway.aanvraag.Aanvragen;
import nl.lvsgateway.aanvraag.Gebeurtenis;
import nl.lvsgateway.aanvraag.Gebeurtenis.Door;
import nl.lvsgateway.aanvraag.Kindkansstanden;
import nl.lvsgateway.aanvraag.Opgetekend;
import nl.lvsgateway.aanvraag.Verzendstatus;
import nl.lvsgateway.aanvraag.Wijzigingen;
import nl.lvsgateway.aanvraag.opslag.Voorbeeldaanvraag;
import nl.lvsgateway.kindkans.Statusmelding;
import nl.lvsgateway.koppeling.Koppelingen;
import nl.lvsgateway.samenwerkingsverband.Samenwerkingsverbanden;
import nl.lvsgateway.techniek.opslag.OpH2;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Statuses from Kindkans to the LVS, on a real store and against a Kindkans that does as told. */
@OpH2
class StatusboekTest {

    private static final Instant NU = Instant.parse("2026-11-23T10:00:00Z");
    private static final String SCHOOL = "00SS00";
    private static final AtomicLong NUMMER = new AtomicLong(660_000);

    @Autowired
    private Aanvragen aanvragen;

    @Autowired
    private Kindkansstanden standen;

    @Autowired
    private Wijzigingen wijzigingen;

    @Autowired
    private Samenwerkingsverbanden samenwerkingsverbanden;

    @Autowired
    private Koppelingen koppelingen;

    @Autowired
    private PlatformTransactionManager transacties;

    @Autowired
    private JdbcClient db;

    private final VragendeKindkans kindkans = new VragendeKindkans();
    private final List<AanvraagstatusGewijzigd> gehoord = new ArrayList<>();
    private final Statusinstellingen instellingen = new Statusinstellingen(
            Duration.ofSeconds(30), Duration.ofMinutes(15), Duration.ofMillis(300), 2, 500, 20, 1000);
    private final Ververser ververser = new Ververser(instellingen);
    private Voorbeeldaanvraag voorbeeld;
    private Statusboek boek;
    private Meldpunt meldpunt;
    private Navraag navraag;

    @BeforeEach
    void empty_store() {
        for (var tabel : new String[] {"verzending", "gebeurtenis", "bestand", "aanvraag", "wijzigingsteller"}) {
            db.sql("DELETE FROM " + tabel).update();
        }
        voorbeeld = new Voorbeeldaanvraag(aanvragen, samenwerkingsverbanden, koppelingen);
        var klok = Clock.fixed(NU, ZoneOffset.UTC);
        var lopend = new Lopendeklok();
        var boeking = new Statusboeking(
                standen, wijziging -> gehoord.add((AanvraagstatusGewijzigd) wijziging), transacties, lopend);
        var verversing = new Verversing(standen, kindkans, boeking, ververser, instellingen, klok);
        navraag = new Navraag(standen, verversing, ververser, instellingen);
        boek = new Statusboek(aanvragen, standen, wijzigingen, verversing, instellingen, klok);
        meldpunt = new Meldpunt(standen, boeking, navraag);
    }

    @AfterEach
    void stop() {
        kindkans.magAntwoorden.countDown();
        ververser.destroy();
    }

    @Test
    void thousands_are_asked_in_batches_of_500_and_answered_in_pages_of_1000() {
        new TransactionTemplate(transacties)
                .executeWithoutResult(stand -> IntStream.range(0, 2300).forEach(i -> bezorgd()));

        var gezien = new HashSet<Long>();
        var bladzijden = 0;
        for (String cursor = null; ; bladzijden++) {
            var stand = boek.sinds(SCHOOL, LVS, cursor);
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
        var aanvraag = bezorgd();
        kindkans.traag = true;
        kindkans.zegt("TLV Aanmelding", NU);

        var eerst = boek.van(SCHOOL, LVS, List.of(aanvraag.sleutel().kenmerk()));
        kindkans.magAntwoorden.countDown();

        assertThat(eerst.versheid()).isEqualTo(Versheid.ONDERWEG);
        assertThat(eerst.aanvragen()).hasSize(1);
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(status(aanvraag)).isEqualTo("TLV Aanmelding"));
    }

    @Test
    void answers_what_it_knows_when_kindkans_is_away() {
        var aanvraag = bezorgd();
        meldpunt.meld(List.of(melding(aanvraag, "TLV Aanmelding", NU.minusSeconds(3600))));
        standen.nagevraagd(List.of(aanvraag.id()), NU.minusSeconds(3600));
        kindkans.weg = true;

        var stand = boek.vanLeerling(SCHOOL, LVS, aanvraag.gegevens().leerling());

        assertThat(stand.versheid()).isEqualTo(Versheid.KINDKANS_WEG);
        assertThat(stand.peildatum()).isEqualTo(NU.minusSeconds(3600));
        assertThat(stand.aanvragen()).extracting(a -> status(a)).containsExactly("TLV Aanmelding");
    }

    @Test
    void a_status_told_twice_is_one_change_and_an_older_one_is_none() {
        var aanvraag = bezorgd();
        var nieuw = melding(aanvraag, "TLV afgegeven", NU);
        var oud = melding(aanvraag, "TLV Aanmelding", NU.minusSeconds(60));

        meldpunt.meld(List.of(nieuw));
        meldpunt.meld(List.of(nieuw));
        meldpunt.meld(List.of(oud));
        boek.van(SCHOOL, LVS, List.of(aanvraag.sleutel().kenmerk()));

        assertThat(status(aanvraag)).isEqualTo("TLV afgegeven");
        assertThat(gehoord).hasSize(1);
    }

    @Test
    void of_two_statuses_with_one_moment_kindkans_is_asked_which_it_is() {
        var aanvraag = bezorgd();
        meldpunt.meld(List.of(melding(aanvraag, "TLV afgegeven", NU)));
        kindkans.zegt("TLV afgegeven", NU);

        meldpunt.meld(List.of(melding(aanvraag, "Aanhouden", NU)));

        await().atMost(Duration.ofSeconds(5)).until(() -> kindkans.gevraagd.size() == 1);
        assertThat(status(aanvraag)).isEqualTo("TLV afgegeven");
    }

    @Test
    void a_clock_that_is_ahead_does_not_hold_up_later_statuses() {
        var aanvraag = bezorgd();

        meldpunt.meld(List.of(melding(aanvraag, "TLV Aanmelding", NU.plus(Duration.ofDays(400)))));
        meldpunt.meld(List.of(melding(aanvraag, "TLV Aanmelding", NU.plus(Duration.ofDays(400)))));
        meldpunt.meld(List.of(melding(aanvraag, "TLV afgegeven", NU.plusSeconds(60))));

        assertThat(status(aanvraag)).isEqualTo("TLV afgegeven");
        assertThat(gehoord).hasSize(2);
    }

    @Test
    void a_text_that_is_too_long_costs_nobody_a_status() {
        var aanvraag = bezorgd();
        var lang = new Statusmelding(nummer(aanvraag), "s".repeat(300), "i".repeat(5000), NU);

        meldpunt.meld(List.of(lang));

        assertThat(status(aanvraag)).hasSize(200).endsWith("…");
    }

    @Test
    void names_the_numbers_that_it_does_not_know_and_keeps_the_rest() {
        var aanvraag = bezorgd();

        var onbekend =
                meldpunt.meld(List.of(new Statusmelding(1, "x", null, NU), melding(aanvraag, "TLV Aanmelding", NU)));

        assertThat(onbekend).containsExactly(1L);
        assertThat(status(aanvraag)).isEqualTo("TLV Aanmelding");
    }

    @Test
    void asks_right_after_a_delivery() {
        var aanvraag = bezorgd();
        kindkans.zegt("TLV aanvraag aangevuld", NU);
        var bezorgd = new Gebeurtenis(
                NU, Verzendstatus.WORDT_VERZONDEN, Verzendstatus.VERZONDEN, Door.GATEWAY, 1, null, null);

        navraag.bezorgd(new Opgetekend(aanvraag.id(), bezorgd));

        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(status(aanvraag)).isEqualTo("TLV aanvraag aangevuld"));
    }

    @Test
    void a_cursor_from_another_time_is_refused_and_not_taken_for_the_end() {
        bezorgd();

        assertThatThrownBy(() -> boek.sinds(SCHOOL, LVS, "w99.1")).isInstanceOf(CursorOngeldig.class);
    }

    private Aanvraag bezorgd() {
        return voorbeeld.bezorg(voorbeeld.bewaar(SCHOOL), NUMMER.incrementAndGet());
    }

    private static long nummer(Aanvraag aanvraag) {
        return java.util.Objects.requireNonNull(aanvraag.dossiernummer());
    }

    private static Statusmelding melding(Aanvraag aanvraag, String status, Instant sinds) {
        return new Statusmelding(nummer(aanvraag), status, null, sinds);
    }

    private String status(Aanvraag aanvraag) {
        var stand = aanvragen.metId(aanvraag.id()).orElseThrow().kindkansstand();
        return stand == null ? "" : stand.status();
    }

    /** A microsecond later every time it is looked at. */
    private static final class Lopendeklok extends Clock {

        private final AtomicLong micros = new AtomicLong();

        @Override
        public Instant instant() {
            return NU.plusNanos(1000 * micros.getAndIncrement());
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
