package nl.lvsgateway.aanvraag;

import static nl.lvsgateway.aanvraag.Registerproef.reden;
import static nl.lvsgateway.aanvraag.Verzendstatus.FOUT;
import static nl.lvsgateway.aanvraag.Verzendstatus.OPGESLAGEN;
import static nl.lvsgateway.aanvraag.Verzendstatus.VERZONDEN;
import static nl.lvsgateway.aanvraag.Verzendstatus.WORDT_VERZONDEN;
import static nl.lvsgateway.aanvraag.WijzigingGeweigerd.Reden.AANVRAAG_WORDT_VERZONDEN;
import static nl.lvsgateway.aanvraag.WijzigingGeweigerd.Reden.VERSIE_VEROUDERD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.lvsgateway.aanvraag.Aanvraagversie.Soort;
import nl.lvsgateway.techniek.opslag.OpH2;
import nl.lvsgateway.techniek.opslag.OpPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Changing, one after another and at once, the same on both databases. */
abstract class AanvraagwijzigingTest {

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
        assertThat(daarna.dossiernummer()).isEqualTo(new Dossiernummer(410_001));
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
        proef.boek(er, 2, Verzendstap.verzonden(new Dossiernummer(410_002)));

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

        proef.boek(er, 1, Verzendstap.verzonden(new Dossiernummer(410_003)));
        var tussen = proef.nu(er);
        proef.boek(er, 2, Verzendstap.verzonden(new Dossiernummer(410_003)));

        assertThat(tussen.verzendstatus()).isEqualTo(WORDT_VERZONDEN);
        assertThat(tussen.dossiernummer()).isEqualTo(new Dossiernummer(410_003));
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
    void a_save_that_comes_again_after_a_change_is_still_a_repeat() {
        var er = proef.bewaar(false);
        proef.wijzig(er, "anders", false);

        var herhaald = proef.bewaar(er.sleutel().kenmerk());

        assertThat(herhaald.nieuw()).isFalse();
        assertThat(herhaald.aanvraag().versie()).isEqualTo(2);
    }
}

@OpH2
class AanvraagwijzigingH2Test extends AanvraagwijzigingTest {}

@OpPostgres
class AanvraagwijzigingPostgresTest extends AanvraagwijzigingTest {}
