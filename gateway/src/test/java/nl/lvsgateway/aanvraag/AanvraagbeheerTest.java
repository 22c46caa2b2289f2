package nl.lvsgateway.aanvraag;

import static nl.lvsgateway.aanvraag.Verzendstatus.FOUT;
import static nl.lvsgateway.aanvraag.Verzendstatus.OPGESLAGEN;
import static nl.lvsgateway.aanvraag.Verzendstatus.VERZONDEN;
import static nl.lvsgateway.aanvraag.Verzendstatus.WORDT_VERZONDEN;
import static nl.lvsgateway.aanvraag.WijzigingGeweigerd.Reden.AANVRAAG_AFGEHANDELD;
import static nl.lvsgateway.aanvraag.WijzigingGeweigerd.Reden.AANVRAAG_ONBEKEND;
import static nl.lvsgateway.aanvraag.WijzigingGeweigerd.Reden.AANVRAAG_WORDT_VERZONDEN;
import static nl.lvsgateway.aanvraag.WijzigingGeweigerd.Reden.NIET_VERWIJDERBAAR;
import static nl.lvsgateway.aanvraag.WijzigingGeweigerd.Reden.VERSIE_VEROUDERD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.lvsgateway.aanvraag.Aanvraagversie.Soort;
import nl.lvsgateway.aanvraag.WijzigingGeweigerd.Reden;
import nl.lvsgateway.techniek.opslag.OpH2;
import nl.lvsgateway.techniek.opslag.OpPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Changing, completing and deleting, the same on both databases. */
abstract class AanvraagbeheerTest {

    @Autowired
    private ApplicationContext huis;

    private Registerproef proef;

    @BeforeEach
    void make_a_school() {
        proef = new Registerproef(huis, "00RR01");
    }

    @Test
    void a_change_is_a_new_version_and_the_number_stays() {
        var er = proef.verzonden(410_001);

        var daarna = proef.wijzig(er, "anders", false).aanvraag();

        assertThat(daarna.versie()).isEqualTo(2);
        assertThat(daarna.dossiernummer()).isEqualTo(410_001);
        assertThat(daarna.verzendstatus()).isEqualTo(OPGESLAGEN);
        assertThat(daarna.gegevens().korteOmschrijving()).isEqualTo("anders");
        assertThat(proef.versies(er))
                .extracting(v -> v.gegevens().korteOmschrijving())
                .containsExactly("kort", "anders");
    }

    @Test
    void what_was_sent_when_stays_readable() {
        var er = proef.verzonden(410_002);
        proef.wijzig(er, "anders", true);
        proef.boek(er, 2, Verzendstap.verzonden(410_002));

        var bijlage = proef.vulAan(er, "later.pdf").aanvraag();

        assertThat(proef.versies(er))
                .extracting(Aanvraagversie::soort)
                .containsExactly(Soort.VOLLEDIG, Soort.VOLLEDIG, Soort.AANVULLING);
        assertThat(proef.versies(er)).filteredOn(v -> v.verzondenOp() != null).hasSize(2);
        assertThat(proef.bestanden(er, 1)).hasSize(2);
        assertThat(proef.bestanden(bijlage, 3))
                .extracting(Bestand::naam)
                .containsExactly("dossier.xml", "b.pdf", "later.pdf");
    }

    @Test
    void who_changed_an_older_version_is_told_so() {
        var er = proef.bewaar(false);
        proef.wijzig(er, "eerst", false);

        assertThat(reden(() -> proef.wijzig(er, "te laat", false))).isEqualTo(VERSIE_VEROUDERD);
    }

    @Test
    void a_repeat_of_a_change_gives_the_earlier_answer_also_when_more_happened_since() {
        var er = proef.bewaar(false);
        var eerste = proef.wijzig(er, "anders", false);
        var herhaald = proef.wijzig(er, "anders", false);
        proef.wijzig(eerste.aanvraag(), "nog anders", false);

        var late = proef.wijzig(er, "anders", false);

        assertThat(eerste.nieuw()).isTrue();
        assertThat(herhaald).isEqualTo(new Registratie(eerste.aanvraag(), false));
        assertThat(late.nieuw()).isFalse();
        assertThat(late.aanvraag().versie()).isEqualTo(3);
    }

    @Test
    void a_change_that_changes_nothing_makes_no_version() {
        var er = proef.bewaar(false);

        var daarna = proef.wijzig(er, "kort", false);

        assertThat(daarna).isEqualTo(new Registratie(er, false));
    }

    @Test
    void two_changes_at_the_same_instant_never_overwrite_each_other() throws Exception {
        var er = proef.bewaar(false);
        var draden = Executors.newFixedThreadPool(8);
        var taken = IntStream.range(0, 8)
                .<Callable<Object>>mapToObj(n -> () -> {
                    try {
                        return proef.wijzig(er, "van " + n, false);
                    } catch (WijzigingGeweigerd nee) {
                        return nee.reden();
                    }
                })
                .toList();

        var uitkomsten = new ArrayList<>();
        for (var toekomst : draden.invokeAll(taken)) {
            uitkomsten.add(toekomst.get());
        }
        draden.shutdown();

        assertThat(uitkomsten).filteredOn(VERSIE_VEROUDERD::equals).hasSize(7);
        assertThat(proef.nu(er).versie()).isEqualTo(2);
    }

    @Test
    void the_same_change_at_the_same_instant_is_one_change() throws Exception {
        var er = proef.bewaar(true);
        var draden = Executors.newFixedThreadPool(8);
        Callable<Registratie> taak = () -> proef.wijzig(er, "zelfde", true);

        var nieuw = 0;
        for (var toekomst : draden.invokeAll(Collections.nCopies(8, taak))) {
            nieuw += toekomst.get().nieuw() ? 1 : 0;
        }
        draden.shutdown();

        assertThat(nieuw).isEqualTo(1);
        assertThat(proef.gevraagd()).containsExactly(1, 2);
    }

    @Test
    void a_change_while_it_is_being_sent_waits_behind_it() {
        var er = proef.bewaar(true);
        proef.wijzig(er, "anders", true);

        proef.boek(er, 1, Verzendstap.verzonden(410_003));
        var tussen = proef.nu(er);
        proef.boek(er, 2, Verzendstap.verzonden(410_003));

        assertThat(tussen.verzendstatus()).isEqualTo(WORDT_VERZONDEN);
        assertThat(tussen.dossiernummer()).isEqualTo(410_003);
        assertThat(proef.nu(er).verzendstatus()).isEqualTo(VERZONDEN);
        assertThat(proef.gevraagd()).containsExactly(1, 2);
    }

    @Test
    void an_earlier_refusal_is_not_fout_while_a_later_version_waits() {
        var er = proef.bewaar(true);
        proef.wijzig(er, "anders", true);

        proef.boek(er, 1, Verzendstap.mislukt(Verzendreden.KINDKANS_WEIGERT, "ONGELDIG"));

        assertThat(proef.nu(er).verzendstatus()).isEqualTo(WORDT_VERZONDEN);
        assertThat(proef.nu(er).reden()).isNull();
        assertThat(proef.geschiedenis(er))
                .anyMatch(g -> g.naar() == FOUT && Integer.valueOf(1).equals(g.versie()));
    }

    @Test
    void cannot_be_changed_without_sending_while_it_is_being_sent() {
        var er = proef.bewaar(true);

        assertThat(reden(() -> proef.wijzig(er, "anders", false))).isEqualTo(AANVRAAG_WORDT_VERZONDEN);
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
        assertThat(proef.nu(er).gegevens().leerling()).isEmpty();
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
    void a_save_that_comes_again_after_a_change_is_still_a_repeat() {
        var er = proef.bewaar(false);
        proef.wijzig(er, "anders", false);

        var herhaald = proef.bewaar(er.sleutel().kenmerk());

        assertThat(herhaald.nieuw()).isFalse();
        assertThat(herhaald.aanvraag().versie()).isEqualTo(2);
    }

    private static Reden reden(Runnable werk) {
        return catchThrowableOfType(WijzigingGeweigerd.class, werk::run).reden();
    }
}

@OpH2
class AanvraagbeheerH2Test extends AanvraagbeheerTest {}

@OpPostgres
class AanvraagbeheerPostgresTest extends AanvraagbeheerTest {}
