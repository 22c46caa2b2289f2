package nl.lvsgateway.verzending;

import static nl.lvsgateway.aanvraag.Verzendstatus.FOUT;
import static nl.lvsgateway.aanvraag.Verzendstatus.WORDT_VERZONDEN;
import static nl.lvsgateway.aanvraag.opslag.Voorbeeldaanvraag.NU;
import static nl.lvsgateway.verzending.Herverzendopstelling.COLLEGA;
import static nl.lvsgateway.verzending.Herverzendopstelling.SUPPORT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.lvsgateway.aanvraag.Gebeurtenis;
import nl.lvsgateway.aanvraag.Gebeurtenis.Door;
import nl.lvsgateway.aanvraag.Ontvangstnummer;
import nl.lvsgateway.aanvraag.Verzendreden;
import nl.lvsgateway.techniek.opslag.OpH2;
import nl.lvsgateway.techniek.opslag.OpPostgres;
import nl.lvsgateway.verzending.Herverzending.Bereik;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Replay by support, on a real store. */
abstract class HerverzenderTest {

    @Autowired
    private BeanFactory opslag;

    @Autowired
    private Foutgroepen groepen;

    private Herverzendopstelling gateway;

    @BeforeEach
    void begin_empty() {
        gateway = new Herverzendopstelling(opslag);
    }

    @Test
    void replays_all_of_one_reason_and_tells_on_each_who_did_it_and_why() {
        var weg = gateway.mislukt("00AA00", Verzendreden.KINDKANS_ONBEREIKBAAR);
        var geweigerd = gateway.mislukt("00AA00", Verzendreden.KINDKANS_WEIGERT);

        var klaar =
                gateway.werkAf(gateway.herverzender().begin(SUPPORT, Verzendreden.KINDKANS_ONBEREIKBAAR, Bereik.ALLES));

        assertThat(klaar.gedaan()).isEqualTo(1);
        assertThat(klaar.afgerond()).isEqualTo(NU);
        assertThat(klaar.procent()).isEqualTo(100);
        assertThat(gateway.nu(weg).verzendstatus()).isEqualTo(WORDT_VERZONDEN);
        assertThat(gateway.nu(geweigerd).verzendstatus()).isEqualTo(FOUT);
        assertThat(gateway.aanvragen.geschiedenis(weg.id()))
                .contains(new Gebeurtenis(
                        NU, FOUT, WORDT_VERZONDEN, Door.SUPPORT, null, null, "s.upport: Kindkans is hersteld", 1));
    }

    @Test
    void keeps_to_one_school() {
        var eigen = gateway.mislukt("00AA00", Verzendreden.KINDKANS_ONBEREIKBAAR);
        var andere = gateway.mislukt("00AA01", Verzendreden.KINDKANS_ONBEREIKBAAR);

        gateway.werkAf(gateway.herverzender()
                .begin(SUPPORT, Verzendreden.KINDKANS_ONBEREIKBAAR, new Bereik("00AA00", "PO2507")));

        assertThat(gateway.nu(eigen).verzendstatus()).isEqualTo(WORDT_VERZONDEN);
        assertThat(gateway.nu(andere).verzendstatus()).isEqualTo(FOUT);
    }

    @Test
    void asks_kindkans_first_under_the_same_bericht_id() {
        var er = gateway.mislukt("00AA00", Verzendreden.AANKOMST_ONZEKER);

        gateway.werkAf(gateway.herverzender().begin(SUPPORT, List.of(er.ontvangstnummer())));

        var opnieuw = gateway.neem(er);
        assertThat(opnieuw.berichtId()).isEqualTo("bericht-" + er.id());
        assertThat(opnieuw.eerstNavragen()).isTrue();
    }

    @Test
    void a_selection_leaves_alone_what_is_being_sent_or_unknown() {
        var er = gateway.mislukt("00AA00", Verzendreden.KINDKANS_ONBEREIKBAAR);
        var herverzender = gateway.herverzender();
        var eerste = herverzender.begin(SUPPORT, List.of(er.ontvangstnummer()));
        var tweede = herverzender.begin(COLLEGA, List.of(er.ontvangstnummer()));
        var derde = herverzender.begin(
                COLLEGA, List.of(Ontvangstnummer.van("OV-22222-22222").orElseThrow()));

        assertThat(gateway.werkAf(eerste).gedaan()).isEqualTo(1);
        assertThat(gateway.werkAf(tweede).overgeslagen()).isEqualTo(1);
        assertThat(gateway.werkAf(derde).totaal()).isZero();
        assertThat(gateway.werkAf(derde).loopt()).isFalse();
    }

    @Test
    void what_failed_again_after_the_replay_of_a_colleague_is_not_sent_a_second_time() {
        var er = gateway.mislukt("00AA00", Verzendreden.KINDKANS_WEIGERT);
        var eerste = gateway.herverzender().begin(SUPPORT, Verzendreden.KINDKANS_WEIGERT, Bereik.ALLES);
        var tweede = gateway.herverzender().begin(COLLEGA, Verzendreden.KINDKANS_WEIGERT, Bereik.ALLES);
        gateway.herverzender().werk();
        var verzending = gateway.neem(er);
        gateway.verzendingen.rondAf(verzending, "ik", false, NU.plus(Duration.ofSeconds(1)));
        gateway.zetFout(er, Verzendreden.KINDKANS_WEIGERT);

        assertThat(gateway.werkAf(eerste).gedaan()).isEqualTo(1);
        assertThat(gateway.werkAf(tweede).overgeslagen()).isEqualTo(1);
        assertThat(gateway.nu(er).verzendstatus()).isEqualTo(FOUT);
    }

    @Test
    void what_was_deleted_stands_in_no_group_and_is_sent_again_by_nobody() {
        var weg = gateway.mislukt("00AA00", Verzendreden.KINDKANS_WEIGERT);
        gateway.verwijder(weg);
        var herverzender = gateway.herverzender();

        assertThat(groepen.binnen(Bereik.ALLES)).isEmpty();
        assertThat(herverzender
                        .begin(SUPPORT, Verzendreden.KINDKANS_WEIGERT, Bereik.ALLES)
                        .totaal())
                .isZero();
        assertThat(herverzender.begin(SUPPORT, List.of(weg.ontvangstnummer())).totaal())
                .isZero();
        assertThat(gateway.wachtend()).isZero();
    }

    @Test
    void what_is_deleted_while_its_replay_waits_is_skipped() {
        var weg = gateway.mislukt("00AA00", Verzendreden.KINDKANS_WEIGERT);
        var begonnen = gateway.herverzender().begin(SUPPORT, Verzendreden.KINDKANS_WEIGERT, Bereik.ALLES);
        gateway.verwijder(weg);

        assertThat(gateway.werkAf(begonnen).overgeslagen()).isEqualTo(1);
        assertThat(gateway.wachtend()).isZero();
    }

    @Test
    void counts_what_failed_by_reason_with_the_oldest() {
        gateway.mislukt("00AA00", Verzendreden.KINDKANS_WEIGERT);
        gateway.mislukt("00AA01", Verzendreden.KINDKANS_WEIGERT);
        gateway.mislukt("00AA01", Verzendreden.INTERNE_FOUT);

        assertThat(groepen.binnen(Bereik.ALLES))
                .containsExactly(
                        new Foutgroepen.Foutgroep(Verzendreden.KINDKANS_WEIGERT, 2, 2, NU),
                        new Foutgroepen.Foutgroep(Verzendreden.INTERNE_FOUT, 1, 1, NU));
        assertThat(groepen.binnen(new Bereik("00AA00", null))).hasSize(1);
    }
}

@OpH2
class HerverzenderH2Test extends HerverzenderTest {}

@OpPostgres
class HerverzenderPostgresTest extends HerverzenderTest {}
