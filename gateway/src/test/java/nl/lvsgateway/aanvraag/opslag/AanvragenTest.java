package nl.lvsgateway.aanvraag.opslag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import nl.lvsgateway.aanvraag.Aanvraag;
import nl.lvsgateway.aanvraag.Aanvraagboek;
import nl.lvsgateway.aanvraag.Bestand.Soort;
import nl.lvsgateway.aanvraag.Dossiernummer;
import nl.lvsgateway.aanvraag.Gebeurtenis;
import nl.lvsgateway.aanvraag.Gebeurtenis.Door;
import nl.lvsgateway.aanvraag.Verzendreden;
import nl.lvsgateway.aanvraag.Verzendstand;
import nl.lvsgateway.aanvraag.Verzendstatus;
import nl.lvsgateway.koppeling.Koppelingen;
import nl.lvsgateway.samenwerkingsverband.Samenwerkingsverbanden;
import nl.lvsgateway.techniek.opslag.OpH2;
import nl.lvsgateway.techniek.opslag.OpPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;

/** Aanvraagboek, the same on both databases. */
abstract class AanvragenTest {

    private static final String SCHOOL = "00BB00";

    @Autowired
    private Aanvraagboek aanvragen;

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
                .containsExactly(new Dossiernummer(777_002));
        assertThat(aanvragen.eerdere(eerste)).isEmpty();
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
                a.identiteit(),
                a.inhoud(),
                new Verzendstand(Verzendstatus.VERZONDEN, new Dossiernummer(nummer), null, null, null),
                a.navraag(),
                a.gewijzigd());
    }
}

@OpH2
class JdbcAanvragenH2Test extends AanvragenTest {}

@OpPostgres
class JdbcAanvragenPostgresTest extends AanvragenTest {}
