package nl.lvsgateway.aanvraag;

import static nl.lvsgateway.aanvraag.Registerproef.reden;
import static nl.lvsgateway.aanvraag.Verzendstatus.OPGESLAGEN;
import static nl.lvsgateway.aanvraag.WijzigingGeweigerd.Reden.AANVRAAG_AFGEHANDELD;
import static nl.lvsgateway.aanvraag.WijzigingGeweigerd.Reden.AANVRAAG_ONBEKEND;
import static nl.lvsgateway.aanvraag.WijzigingGeweigerd.Reden.NIET_VERWIJDERBAAR;
import static nl.lvsgateway.aanvraag.opslag.Voorbeeldaanvraag.NU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.lvsgateway.aanvraag.Wijzigingen.Plaats;
import nl.lvsgateway.techniek.opslag.OpH2;
import nl.lvsgateway.techniek.opslag.OpPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Completing and deleting, the same on both databases. */
abstract class AanvraagbeheerTest {

    @Autowired
    private ApplicationContext huis;

    private Registerproef proef;

    @BeforeEach
    void make_a_school() {
        proef = new Registerproef(huis, "00RR01");
    }

    @Test
    void only_new_bijlagen_are_delivered_once_kindkans_has_the_rest() {
        var er = proef.verzonden(410_004);

        proef.vulAan(er, "een.pdf");
        proef.vulAan(er, "twee.pdf");
        var eerste = proef.teLeveren(er, 2);
        proef.boek(er, 2, Verzendstap.mislukt(Verzendreden.KINDKANS_WEIGERT, null));
        var tweede = proef.teLeveren(er, 3);

        assertThat(eerste.alleenNieuweBijlagen()).isTrue();
        assertThat(eerste.bestanden()).extracting(Bestand::naam).containsExactly("een.pdf");
        assertThat(tweede.alleenNieuweBijlagen()).isTrue();
        assertThat(tweede.bestanden()).extracting(Bestand::naam).containsExactly("een.pdf", "twee.pdf");
    }

    @Test
    void all_is_delivered_when_kindkans_has_no_number_for_it_or_not_the_latest_change() {
        var zonderNummer = proef.bewaar(true);
        proef.vulAan(zonderNummer, "een.pdf");
        var veranderd = proef.verzonden(410_005);
        proef.vulAan(proef.wijzig(veranderd, "anders", false).aanvraag(), "een.pdf");

        for (var inhoud : List.of(proef.teLeveren(zonderNummer, 2), proef.teLeveren(veranderd, 3))) {
            assertThat(inhoud.alleenNieuweBijlagen()).isFalse();
            assertThat(inhoud.bestanden()).extracting(Bestand::naam).containsExactly("dossier.xml", "b.pdf", "een.pdf");
        }
    }

    @Test
    void a_bijlage_that_is_there_already_is_not_added_again_and_leaves_the_kluis() {
        var er = proef.verzonden(410_006);
        proef.vulAan(er, "een.pdf");

        var herhaald = proef.vulAan(er, "een.pdf");
        var deels = proef.vulAan(er, "een.pdf", "twee.pdf");

        assertThat(herhaald.nieuw()).isFalse();
        assertThat(deels.nieuw()).isTrue();
        assertThat(proef.teLeveren(er, 3).bestanden()).extracting(Bestand::naam).containsExactly("een.pdf", "twee.pdf");
        assertThat(proef.opTeRuimen()).hasSize(1);
    }

    @Test
    void bijlagen_at_a_draft_leave_it_a_draft() {
        var er = proef.bewaar(false);

        var daarna = proef.vulAan(er, "een.pdf").aanvraag();

        assertThat(daarna.verzendstatus()).isEqualTo(OPGESLAGEN);
        assertThat(proef.gevraagd()).isEmpty();
    }

    @Test
    void what_is_handled_is_not_changed_and_gets_no_bijlagen() {
        var er = proef.metStatus(proef.verzonden(410_007), "TLV aanvraag ingetrokken");

        assertThat(reden(() -> proef.wijzig(er, "anders", true))).isEqualTo(AANVRAAG_AFGEHANDELD);
        assertThat(reden(() -> proef.vulAan(er, "een.pdf"))).isEqualTo(AANVRAAG_AFGEHANDELD);
    }

    @Test
    void a_deleted_one_is_unknown_and_its_content_leaves_the_kluis() {
        var er = proef.bewaar(false);
        var sleutels = proef.bestanden(er, 1).stream().map(Bestand::sleutel).toList();

        var weg = proef.verwijder(er);

        assertThat(proef.verwijder(er)).isEqualTo(weg);
        assertThat(proef.vind(er)).isEmpty();
        assertThat(reden(() -> proef.wijzig(er, "anders", false))).isEqualTo(AANVRAAG_ONBEKEND);
        assertThat(proef.opTeRuimen()).containsAll(sleutels);
        assertThat(proef.spoor(er)).isEqualTo("|||");
        assertThat(proef.versies(er))
                .extracting(v -> v.gegevens().omschrijving())
                .containsOnly("");
        assertThat(proef.geschiedenis(er)).isNotEmpty();
    }

    @Test
    void the_kenmerk_of_a_deleted_one_is_not_used_again() {
        var er = proef.bewaar(false);
        proef.verwijder(er);

        assertThatThrownBy(() -> proef.bewaar(er.sleutel().kenmerk()))
                .isInstanceOfSatisfying(
                        KenmerkInGebruik.class,
                        nee -> assertThat(nee.verwijderd()).isTrue());
    }

    @Test
    void is_deleted_only_when_it_never_arrived_or_is_at_its_end() {
        var bezig = proef.bewaar(true);
        var open = proef.metStatus(proef.verzonden(410_008), "TLV aanvraag incompleet");
        var onzeker = proef.bewaar(true);
        proef.boek(onzeker, 1, Verzendstap.mislukt(Verzendreden.AANKOMST_ONZEKER, null));
        var geweigerd = proef.bewaar(true);
        proef.boek(geweigerd, 1, Verzendstap.mislukt(Verzendreden.KINDKANS_WEIGERT, "ONGELDIG"));
        var klaar = proef.metStatus(proef.verzonden(410_009), "TLV  AFGEGEVEN");

        for (var blijft : List.of(bezig, open, onzeker)) {
            assertThat(reden(() -> proef.verwijder(blijft))).isEqualTo(NIET_VERWIJDERBAAR);
        }
        for (var weg : List.of(geweigerd, klaar)) {
            assertThat(proef.verwijder(weg).ontvangstnummer()).isEqualTo(weg.ontvangstnummer());
            assertThat(proef.vind(weg)).isEmpty();
        }
    }

    @Test
    void a_next_attempt_for_the_same_reason_is_told_to_nobody_who_follows() {
        var er = proef.bewaar(true);
        proef.boek(er, 1, Verzendstap.straks(Verzendreden.KINDKANS_ONBEREIKBAAR, "weg", NU));
        var plaats = proef.lees(Plaats.BEGIN).stream()
                .reduce((vorige, laatste) -> laatste)
                .orElseThrow()
                .plaats();

        proef.boek(er, 1, Verzendstap.straks(Verzendreden.KINDKANS_ONBEREIKBAAR, "weg", NU.plusSeconds(9)));
        assertThat(proef.lees(plaats)).isEmpty();

        proef.boek(er, 1, Verzendstap.straks(Verzendreden.AANKOMST_ONZEKER, "stil", NU.plusSeconds(9)));
        assertThat(proef.lees(plaats)).hasSize(1);
    }
}

@OpH2
class AanvraagbeheerH2Test extends AanvraagbeheerTest {}

@OpPostgres
class AanvraagbeheerPostgresTest extends AanvraagbeheerTest {}
