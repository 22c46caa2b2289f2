package nl.lvsgateway.proeven;

import static nl.lvsgateway.proeven.KindkansNabootsing.LEVER;
import static nl.lvsgateway.proeven.KindkansNabootsing.VRAAG;
import static nl.lvsgateway.proeven.KindkansNabootsing.nummer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.lvsgateway.proeven.kindkans.Mtombericht;
import nl.lvsgateway.proeven.lvs.Proefaanvraag;
import nl.lvsgateway.proeven.lvs.Proefbijlage;
import nl.lvsgateway.proeven.lvs.Toegang;
import nl.lvsgateway.proeven.proces.GatewayProces;
import nl.lvsgateway.proeven.proces.Snelstart;
import nl.lvsgateway.proeven.proces.Start;
import nl.lvsgateway.proeven.proces.Werkmap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Kindkans gets to see, and what the gateway makes of each of its answers. */
class KindkansberichtIT {

    private static final KindkansNabootsing KINDKANS = new KindkansNabootsing();
    private static GatewayProces gateway;
    private static int volgnummer = 700_000;

    @BeforeAll
    static void start() {
        KINDKANS.weigert("DEMO"); // what the demo sends at its start is settled at once and stays away from the tests
        var start = Snelstart.van(Start.van("kindkansbericht"))
                .met(
                        "--gateway.kindkans.adres=" + KINDKANS.adres(),
                        "--gateway.status.peilen-ms=3600000", // questions about statuses are no part of these stories
                        "--gateway.kindkans.minstens=1000",
                        "--gateway.kindkans.venster=1000",
                        "--gateway.verzending.eerste-wachttijd=500ms",
                        "--gateway.verzending.langste-wachttijd=1s");
        gateway = GatewayProces.start(start, Werkmap.nieuw());
        var geteld = new AtomicInteger(-1);
        await("the demo is done sending")
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(1500))
                .until(() -> KINDKANS.volgorde().size()
                        == geteld.getAndSet(KINDKANS.volgorde().size()));
    }

    @AfterAll
    static void stop() {
        gateway.close();
        KINDKANS.close();
    }

    @BeforeEach
    void leeg() {
        KINDKANS.vergeet();
        KINDKANS.kent(false, "");
        volgnummer++;
    }

    @Test
    void a_delivery_is_one_mtom_message_with_every_file_byte_for_byte() {
        KINDKANS.neemtAan(nummer("" + volgnummer));
        var aanvraag = Proefaanvraag.van(Toegang.REGENBOOG).metBijlagen(Proefbijlage.aantal(3, 31));

        gateway.lvs().rest().bewaar(aanvraag);

        var verzonden = Bezorging.wachtOp(gateway.lvs().rest(), aanvraag, "Verzonden");
        assertThat(verzonden.dossiernummer()).isEqualTo("" + volgnummer);
        var bericht = enige(KINDKANS.leveringen());
        assertThat(bericht.veld("BerichtId")).matches("[A-Za-z0-9\\-]{1,64}");
        assertThat(bericht.veld("Aanvraagreferentie")).isNotEmpty();
        assertThat(bericht.veld("Versie")).isEqualTo("1");
        assertThat(bericht.veld("AlleenNieuweBijlagen")).isEqualTo("false");
        assertThat(bericht.veld("Dossiernummer")).isEmpty();
        assertThat(bericht.veld("School")).isEqualTo("00YY00");
        assertThat(bericht.veld("Bronsysteem")).isEqualToIgnoringCase("ParnasSys");
        assertThat(bericht.veld("Samenwerkingsverband")).isEqualTo("PO2507");
        assertThat(bericht.veld("Datum")).isEqualTo("2026-11-23");
        assertThat(bericht.veld("Leerling")).isEqualTo(aanvraag.velden().get("leerling"));
        assertThat(bericht.delen()).hasSize(4);
        heeftDeBytesVan(bericht, aanvraag);
    }

    @Test
    void a_declared_fault_is_fout_at_once_and_is_not_tried_again() {
        KINDKANS.weigert("SCHOOL_ONBEKEND");
        var aanvraag = Proefaanvraag.van(Toegang.VUURVLINDER);
        gateway.lvs().soap12().bewaar(aanvraag);

        var fout = Bezorging.wachtOp(gateway.lvs().soap12(), aanvraag, "Fout");

        assertThat(fout.reden().path("code").asString("")).isEqualTo("KINDKANS_WEIGERT");
        assertThat(fout.dossiernummer()).isEmpty();
        assertThat(KINDKANS.volgorde()).containsExactly(LEVER);
    }

    @Test
    void a_dropped_answer_is_asked_after_before_the_same_bericht_goes_again() {
        KINDKANS.verbreektNaLezen();
        var aanvraag = Proefaanvraag.van(Toegang.REGENBOOG);
        gateway.lvs().soap11().bewaar(aanvraag);
        await().atMost(Duration.ofSeconds(30)).until(() -> KINDKANS.volgorde().contains(VRAAG));
        KINDKANS.neemtAan(nummer("" + volgnummer));

        var verzonden = Bezorging.wachtOp(gateway.lvs().soap11(), aanvraag, "Verzonden");

        assertThat(verzonden.dossiernummer()).isEqualTo("" + volgnummer);
        assertThat(KINDKANS.volgorde()).startsWith(LEVER, VRAAG, LEVER);
        var ids = KINDKANS.leveringen().stream()
                .map(b -> b.veld("BerichtId"))
                .distinct()
                .toList();
        assertThat(ids).hasSize(1);
        assertThat(KINDKANS.gevraagdeBerichtIds()).isNotEmpty().containsOnly(ids.get(0));
    }

    @Test
    void a_dropped_answer_that_kindkans_turns_out_to_have_is_booked_and_not_sent_again() {
        KINDKANS.verbreektNaLezen();
        KINDKANS.kent(true, nummer("" + volgnummer));
        var aanvraag = Proefaanvraag.van(Toegang.REGENBOOG);
        gateway.lvs().rest().bewaar(aanvraag);

        var verzonden = Bezorging.wachtOp(gateway.lvs().rest(), aanvraag, "Verzonden");

        assertThat(verzonden.dossiernummer()).isEqualTo("" + volgnummer);
        assertThat(KINDKANS.volgorde()).containsExactly(LEVER, VRAAG);
    }

    @ParameterizedTest(name = "answer with \"{0}\"")
    @ValueSource(
            strings = {
                "",
                "<k:Dossiernummer/>",
                "<k:Dossiernummer>0</k:Dossiernummer>",
                "<k:Dossiernummer>-1</k:Dossiernummer>"
            })
    void an_answer_without_a_number_is_never_verzonden(String nummerelement) {
        KINDKANS.neemtAan(nummerelement);
        var aanvraag = Proefaanvraag.van(Toegang.REGENBOOG);
        var deur = gateway.lvs().rest();
        deur.bewaar(aanvraag);

        var wachtend = await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> deur.geef(aanvraag.toegang(), aanvraag.kenmerk()),
                        a -> a.reden().path("code").asString("").equals("GEEN_DOSSIERNUMMER"));
        assertThat(wachtend.verzendstatus()).isEqualTo("Wordt verzonden");
        assertThat(wachtend.dossiernummer()).isEqualTo("0");

        KINDKANS.neemtAan(nummer("" + volgnummer));
        KINDKANS.kent(true, nummer("" + volgnummer));
        assertThat(Bezorging.wachtOp(deur, aanvraag, "Verzonden").dossiernummer())
                .isEqualTo("" + volgnummer);
    }

    @Test
    void the_wait_that_kindkans_asks_for_is_kept_and_it_is_told_as_busy() {
        KINDKANS.isWeg(4);
        var aanvraag = Proefaanvraag.van(Toegang.REGENBOOG);
        var deur = gateway.lvs().rest();
        deur.bewaar(aanvraag);
        var wachtend = await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> deur.geef(aanvraag.toegang(), aanvraag.kenmerk()),
                        a -> a.stand().has("volgendePoging"));
        KINDKANS.neemtAan(nummer("" + volgnummer));

        assertThat(wachtend.reden().path("code").asString("")).isEqualTo("KINDKANS_DRUK");
        assertThat(wachtend.reden().path("uitleg").asString("")).startsWith("Kindkans heeft het nu druk");
        assertThat(Bezorging.wachtOp(deur, aanvraag, "Verzonden").dossiernummer())
                .isEqualTo("" + volgnummer);
        assertThat(KINDKANS.volgorde()).containsExactly(LEVER, LEVER);
        assertThat(KINDKANS.tussenEersteTweeLeveringen()).isGreaterThanOrEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void sending_again_carries_the_number_and_another_number_in_the_answer_changes_nothing() {
        KINDKANS.neemtAan(nummer("" + volgnummer));
        var aanvraag = Proefaanvraag.van(Toegang.KOMPAS);
        var deur = gateway.lvs().rest();
        deur.bewaar(aanvraag);
        Bezorging.wachtOp(deur, aanvraag, "Verzonden");
        KINDKANS.neemtAan(nummer("999999"));

        deur.verzend(aanvraag.toegang(), aanvraag.kenmerk());

        await().atMost(Duration.ofSeconds(20)).until(() -> KINDKANS.leveringen().size() == 2);
        assertThat(KINDKANS.leveringen().get(1).veld("Dossiernummer")).isEqualTo("" + volgnummer);
        assertThat(Bezorging.wachtOp(deur, aanvraag, "Verzonden").dossiernummer())
                .isEqualTo("" + volgnummer);
    }

    private static Mtombericht enige(List<Mtombericht> berichten) {
        assertThat(berichten).hasSize(1);
        return berichten.get(0);
    }

    /** Every file, in order, byte for byte, with the length and the sum that go with it. */
    private static void heeftDeBytesVan(Mtombericht bericht, Proefaanvraag aanvraag) {
        var verwacht = new ArrayList<>(List.of(aanvraag.dossier().sha256()));
        verwacht.addAll(aanvraag.bijlagensommen());
        assertThat(bericht.bestanden())
                .extracting(b -> bericht.inhoud(b).sha256())
                .isEqualTo(verwacht);
        assertThat(bericht.bestanden())
                .extracting(b -> Mtombericht.tekst(b, "Sha256"))
                .isEqualTo(verwacht);
        for (var bestand : bericht.bestanden()) {
            assertThat(Mtombericht.tekst(bestand, "Grootte"))
                    .isEqualTo("" + bericht.inhoud(bestand).grootte());
        }
    }
}
