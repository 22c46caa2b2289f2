package nl.lvsgateway.verzending;

import static nl.lvsgateway.aanvraag.Verzendstatus.FOUT;
import static nl.lvsgateway.aanvraag.Verzendstatus.VERZONDEN;
import static nl.lvsgateway.aanvraag.Verzendstatus.WORDT_VERZONDEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.lvsgateway.aanvraag.Aanvraag;
import nl.lvsgateway.aanvraag.Aanvraagboek;
import nl.lvsgateway.aanvraag.Dossiernummer;
import nl.lvsgateway.aanvraag.Registermaker;
import nl.lvsgateway.aanvraag.VerzendingGevraagd;
import nl.lvsgateway.aanvraag.Verzendreden;
import nl.lvsgateway.aanvraag.opslag.Voorbeeldaanvraag;
import nl.lvsgateway.kindkans.Aflevering;
import nl.lvsgateway.kindkans.Navraag;
import nl.lvsgateway.kindkans.Onbereikbaar;
import nl.lvsgateway.kindkans.Onzeker;
import nl.lvsgateway.kindkans.Verbindingsstand;
import nl.lvsgateway.kindkans.Verbindingsstand.Toestand;
import nl.lvsgateway.kindkans.Weigert;
import nl.lvsgateway.koppeling.Koppelingen;
import nl.lvsgateway.samenwerkingsverband.Samenwerkingsverbanden;
import nl.lvsgateway.techniek.Klokje;
import nl.lvsgateway.techniek.opslag.Databankklok;
import nl.lvsgateway.techniek.opslag.OpH2;
import nl.lvsgateway.verzending.Verzendingen.Greep;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** What becomes of a delivery, on a real store and against a Kindkans that does as told. */
@OpH2
class VerzenderTest {

    @Autowired
    private Verzendingen verzendingen;

    @Autowired
    private Aanvraagboek aanvragen;

    @Autowired
    private Samenwerkingsverbanden samenwerkingsverbanden;

    @Autowired
    private Koppelingen koppelingen;

    @Autowired
    private PlatformTransactionManager transacties;

    @Autowired
    private JdbcClient db;

    private final GehoorzameKindkans kindkans = new GehoorzameKindkans();
    private final Klokje klok = new Klokje();
    private Verzender verzender;
    private Verbindingsstand bereikbaar = new Verbindingsstand(Toestand.BEREIKBAAR, 0, 1, 0, null, null);
    private Aanvraag aanvraag;

    @BeforeEach
    void one_aanvraag_to_send() {
        for (var tabel : new String[] {"verzending", "gebeurtenis", "bestand", "aanvraag"}) {
            db.sql("DELETE FROM " + tabel).update();
        }
        aanvraag = new Voorbeeldaanvraag(aanvragen, samenwerkingsverbanden, koppelingen).bewaar("00VV00");
        verzendingen.zetKlaar(new VerzendingGevraagd(aanvraag.id(), "00VV00", 1), "bericht-1", klok.instant());
        verzender = verzender();
    }

    private Verzender verzender() {
        var instellingen = Verzendinstellingenvoorbeeld.met(1, 1, 3);
        var register = new Registermaker(aanvragen, transacties, klok).maak();
        var boek = new Verzendboek(verzendingen, register, () -> bereikbaar, instellingen, transacties, klok);
        var maker = new Berichtmaker(aanvragen, samenwerkingsverbanden, new LegeKluis());
        return new Verzender(
                verzendingen, maker, kindkans, boek, () -> bereikbaar, instellingen, Databankklok.van(klok));
    }

    private void anderenWordenBereikt() {
        bereikbaar = new Verbindingsstand(Toestand.BEREIKBAAR, 0, 1, 0, null, klok.instant());
    }

    /** One turn of the route. */
    private void werk() {
        var verzending = verzender.neemInHand(Greep.EEN).get(0);
        verzender.boek(verzender.lever(verzending));
    }

    private void later() {
        klok.draai(Duration.ofMinutes(2));
        verzender.geefBeurt();
    }

    private Aanvraag nu() {
        return aanvragen.metId(aanvraag.id()).orElseThrow();
    }

    @Test
    void is_verzonden_with_the_number_that_kindkans_gave() {
        kindkans.levert(new Aflevering(250001L));

        werk();

        assertThat(nu().verzendstatus()).isEqualTo(VERZONDEN);
        assertThat(nu().dossiernummer()).isEqualTo(new Dossiernummer(250001));
    }

    @Test
    void is_fout_when_the_limit_is_reached_while_others_get_through() {
        for (var poging = 1; poging <= 3; poging++) {
            assertThat(nu().verzendstatus()).isEqualTo(WORDT_VERZONDEN);
            kindkans.faalt(new Onbereikbaar("weg", null));
            anderenWordenBereikt();
            werk();
            later();
        }

        assertThat(nu().verzendstatus()).isEqualTo(FOUT);
        assertThat(nu().reden()).isEqualTo(Verzendreden.KINDKANS_ONBEREIKBAAR);
        assertThat(nu().dossiernummer()).isNull();
    }

    @Test
    void waits_on_however_often_it_fails_and_however_old_it_is_while_kindkans_takes_nothing_of_anybody() {
        for (var poging = 1; poging <= 40; poging++) {
            kindkans.faalt(poging % 2 == 0 ? new Onbereikbaar("weg", null) : new Onzeker("stil"));
            werk();
            assertThat(nu().verzending().volgendePoging())
                    .isBetween(klok.instant(), klok.instant().plusSeconds(45));
            later();
        }

        assertThat(nu().verzendstatus()).isEqualTo(WORDT_VERZONDEN);
        assertThat(aanvragen.geschiedenis(aanvraag.id())).hasSize(40);
    }

    @Test
    void asks_first_when_kindkans_must_show_that_it_is_back() {
        bereikbaar = new Verbindingsstand(Toestand.PROEF, 0, 1, 100, null, null);
        kindkans.antwoordt(new Navraag(false, null));
        kindkans.levert(new Aflevering(250004L));

        werk();

        assertThat(kindkans.gevraagd()).containsExactly("bericht-1");
        assertThat(nu().verzendstatus()).isEqualTo(VERZONDEN);
    }

    @Test
    void a_process_that_slept_past_its_lease_delivers_nothing() {
        kindkans.levert(new Aflevering(250005L));
        var genomen = verzender.neemInHand(Greep.EEN).get(0);
        klok.draai(Duration.ofSeconds(15));

        var uitslag = verzender.lever(genomen);

        assertThat(uitslag.fout()).isInstanceOf(Onbereikbaar.class);
        assertThat(kindkans.geleverd()).isEmpty();
    }

    @Test
    void what_is_handed_back_at_a_stop_is_asked_for_first() {
        verzender.neemInHand(Greep.EEN);

        verzender.geefTerug();

        assertThat(verzender().neemInHand(Greep.EEN))
                .singleElement()
                .satisfies(v -> assertThat(v.eerstNavragen()).isTrue());
    }

    @Test
    void what_never_left_us_burns_no_attempt_and_is_no_event() {
        for (var keer = 0; keer < 10; keer++) {
            kindkans.faalt(Onbereikbaar.nietGeprobeerd("pauze", Duration.ofSeconds(1)));
            werk();
            later();
        }

        assertThat(nu().verzendstatus()).isEqualTo(WORDT_VERZONDEN);
        assertThat(aanvragen.geschiedenis(aanvraag.id())).isEmpty();
    }

    @Test
    void a_kindkans_that_asks_to_wait_is_told_as_busy_and_not_as_away() {
        kindkans.faalt(Onbereikbaar.druk("Even wachten.", Duration.ofMinutes(7)));

        werk();

        assertThat(nu().reden()).isEqualTo(Verzendreden.KINDKANS_DRUK);
        assertThat(nu().verzending().volgendePoging()).isEqualTo(klok.instant().plus(Duration.ofMinutes(7)));
    }

    @Test
    void asks_before_it_sends_again_when_the_first_may_have_arrived() {
        kindkans.faalt(new Onzeker("antwoord bleef uit"));
        werk();
        later();
        kindkans.antwoordt(new Navraag(true, 250002L));

        werk();

        assertThat(kindkans.gevraagd()).containsExactly("bericht-1");
        assertThat(kindkans.geleverd()).hasSize(1);
        assertThat(nu().dossiernummer()).isEqualTo(new Dossiernummer(250002));
    }

    @Test
    void sends_again_with_the_same_id_when_kindkans_does_not_know_it() {
        kindkans.faalt(new Onzeker("antwoord bleef uit"));
        werk();
        later();
        kindkans.antwoordt(new Navraag(false, null));
        kindkans.levert(new Aflevering(250003L));

        werk();

        assertThat(kindkans.geleverd()).containsExactly("bericht-1", "bericht-1");
        assertThat(nu().verzendstatus()).isEqualTo(VERZONDEN);
    }

    @Test
    void is_fout_at_once_when_kindkans_refuses() {
        kindkans.faalt(new Weigert("SCHOOL_ONBEKEND", "Deze school is niet bekend."));

        werk();

        assertThat(nu().verzendstatus()).isEqualTo(FOUT);
        assertThat(nu().reden()).isEqualTo(Verzendreden.KINDKANS_WEIGERT);
        assertThat(nu().verzending().uitleg()).isEqualTo("SCHOOL_ONBEKEND");
    }

    @Test
    void is_never_verzonden_without_a_number() {
        kindkans.levert(new Aflevering(null));

        werk();

        assertThat(nu().verzendstatus()).isEqualTo(WORDT_VERZONDEN);
        assertThat(nu().reden()).isEqualTo(Verzendreden.GEEN_DOSSIERNUMMER);
    }
}
