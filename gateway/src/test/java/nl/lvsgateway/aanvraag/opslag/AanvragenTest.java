package nl.lvsgateway.aanvraag.opslag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import nl.lvsgateway.aanvraag.Aanvraag;
import nl.lvsgateway.aanvraag.Aanvragen;
import nl.lvsgateway.aanvraag.Aanvragen.Wijzigingsvraag;
import nl.lvsgateway.aanvraag.Bestand.Soort;
import nl.lvsgateway.aanvraag.Gebeurtenis;
import nl.lvsgateway.aanvraag.Gebeurtenis.Door;
import nl.lvsgateway.aanvraag.Kindkansstand;
import nl.lvsgateway.aanvraag.Verzendreden;
import nl.lvsgateway.aanvraag.Verzendstatus;
import nl.lvsgateway.koppeling.Koppelingen;
import nl.lvsgateway.samenwerkingsverband.Samenwerkingsverbanden;
import nl.lvsgateway.techniek.opslag.OpH2;
import nl.lvsgateway.techniek.opslag.OpPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;

/** Aanvragen, the same on both databases. */
abstract class AanvragenTest {

    private static final String SCHOOL = "00BB00";

    @Autowired
    private Aanvragen aanvragen;

    @Autowired
    private Samenwerkingsverbanden samenwerkingsverbanden;

    @Autowired
    private Koppelingen koppelingen;

    private Voorbeeldaanvraag voorbeeld;

    @BeforeEach
    void make_schools() {
        voorbeeld = new Voorbeeldaanvraag(aanvragen, samenwerkingsverbanden, koppelingen);
    }

    @Test
    void gives_back_what_was_kept() {
        var nieuw = Voorbeeldaanvraag.nieuw(SCHOOL, "k-" + UUID.randomUUID(), "l", false);

        var bewaard = voorbeeld.bewaar(nieuw);

        assertThat(aanvragen.metSleutel(nieuw.sleutel())).contains(bewaard);
        assertThat(bewaard.gegevens()).isEqualTo(nieuw.gegevens());
        assertThat(bewaard.verzendstatus()).isEqualTo(Verzendstatus.OPGESLAGEN);
        assertThat(bewaard.dossiernummer()).isNull();
        assertThat(aanvragen.bestanden(bewaard.id(), 1)).isEqualTo(nieuw.bestanden());
    }

    @Test
    void takes_a_kenmerk_once_per_school_and_lvs() {
        var nieuw = Voorbeeldaanvraag.nieuw(SCHOOL, "k-" + UUID.randomUUID(), "l", false);
        voorbeeld.bewaar(nieuw);
        var nogEens = Voorbeeldaanvraag.nieuw(SCHOOL, nieuw.sleutel().kenmerk(), "l", false);

        assertThatThrownBy(() -> voorbeeld.bewaar(nogEens)).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void never_gives_one_dossiernummer_to_two() {
        var een = metNummer(voorbeeld.bewaar(SCHOOL), 777_001L);
        var ander = metNummer(voorbeeld.bewaar(SCHOOL), 777_001L);
        aanvragen.bewaarVerzending(een);

        assertThatThrownBy(() -> aanvragen.bewaarVerzending(ander)).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void finds_an_earlier_one_for_the_same_pupil_and_type() {
        var leerling = "leerling-" + UUID.randomUUID();
        var eerste = voorbeeld.bewaar(Voorbeeldaanvraag.nieuw(SCHOOL, "k-" + UUID.randomUUID(), leerling, true));
        aanvragen.bewaarVerzending(metNummer(eerste, 777_002L));
        var tweede = voorbeeld.bewaar(Voorbeeldaanvraag.nieuw(SCHOOL, "k-" + UUID.randomUUID(), leerling, true));

        assertThat(aanvragen.eerdere(tweede))
                .extracting(Aanvraag::dossiernummer)
                .containsExactly(777_002L);
        assertThat(aanvragen.eerdere(eerste)).isEmpty();
    }

    @Test
    void pages_through_changes_in_a_stable_order() {
        var school = "00BB01";
        var eerste = voorbeeld.bewaar(school);
        var tweede = voorbeeld.bewaar(school);

        var bladzijde = aanvragen.gewijzigdVanaf(vraag(school, 0, 1));
        var volgende = aanvragen.gewijzigdVanaf(vraag(school, eerste.id(), 5));

        assertThat(bladzijde).extracting(Aanvraag::id).containsExactly(eerste.id());
        assertThat(volgende).extracting(Aanvraag::id).containsExactly(tweede.id());
    }

    private static Wijzigingsvraag vraag(String school, long na, int hoogstens) {
        return new Wijzigingsvraag(school, Voorbeeldaanvraag.LVS, Voorbeeldaanvraag.NU, na, hoogstens);
    }

    @Test
    void keeps_the_status_of_kindkans_and_asks_the_longest_unasked_first() {
        var school = "00BB02";
        var aanvraag = metNummer(voorbeeld.bewaar(school), 777_003L);
        aanvragen.bewaarVerzending(aanvraag);
        var straks = Voorbeeldaanvraag.NU.plusSeconds(60);
        assertThat(aanvragen.teVerversen(school, Voorbeeldaanvraag.LVS, straks, 10))
                .hasSize(1);

        var stand = new Kindkansstand("TLV Aanmelding", "Overleg op 3 december", Voorbeeldaanvraag.NU);
        aanvragen.bewaarKindkansstand(aanvraag.nagevraagd(stand, straks));

        assertThat(aanvragen.teVerversen(school, Voorbeeldaanvraag.LVS, straks, 10))
                .isEmpty();
        assertThat(aanvragen.metId(aanvraag.id()).orElseThrow().kindkansstand()).isEqualTo(stand);
    }

    @Test
    void tells_the_history_oldest_first() {
        var aanvraag = voorbeeld.bewaar(SCHOOL);
        var begin = new Gebeurtenis(Voorbeeldaanvraag.NU, null, Verzendstatus.OPGESLAGEN, Door.LVS, null, null, null);
        var fout = new Gebeurtenis(
                Voorbeeldaanvraag.NU,
                Verzendstatus.WORDT_VERZONDEN,
                Verzendstatus.FOUT,
                Door.GATEWAY,
                3,
                Verzendreden.KINDKANS_WEIGERT,
                "SCHOOL_ONBEKEND");
        aanvragen.schrijf(aanvraag.id(), begin);
        aanvragen.schrijf(aanvraag.id(), fout);

        assertThat(aanvragen.geschiedenis(aanvraag.id())).isEqualTo(List.of(begin, fout));
    }

    @Test
    void names_the_dossier_apart_from_the_bijlagen() {
        var aanvraag = voorbeeld.bewaar(SCHOOL);

        assertThat(aanvragen.bestanden(aanvraag.id(), 1))
                .extracting(b -> b.soort())
                .containsExactly(Soort.DOSSIER, Soort.BIJLAGE);
    }

    private static Aanvraag metNummer(Aanvraag a, long nummer) {
        return new Aanvraag(
                a.id(),
                a.ontvangstnummer(),
                a.sleutel(),
                a.gegevens(),
                a.versie(),
                a.vingerafdruk(),
                Verzendstatus.VERZONDEN,
                nummer,
                null,
                null,
                null,
                null,
                null,
                a.aangemaakt(),
                a.gewijzigd());
    }
}

@OpH2
class JdbcAanvragenH2Test extends AanvragenTest {}

@OpPostgres
class JdbcAanvragenPostgresTest extends AanvragenTest {}
