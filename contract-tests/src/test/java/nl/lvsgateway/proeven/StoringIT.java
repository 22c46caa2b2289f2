package nl.lvsgateway.proeven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import nl.lvsgateway.proeven.lvs.Deur;
import nl.lvsgateway.proeven.lvs.Proefaanvraag;
import nl.lvsgateway.proeven.lvs.Toegang;
import nl.lvsgateway.proeven.proces.GatewayProces;
import nl.lvsgateway.proeven.proces.Snelstart;
import nl.lvsgateway.proeven.proces.Start;
import nl.lvsgateway.proeven.proces.Werkmap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Kindkans is away, or half away: the school is answered all the same, and nothing arrives twice. */
class StoringIT {

    private static GatewayProces gateway;

    @BeforeAll
    static void start() {
        var start = Snelstart.van(Start.van("storing"))
                .met(
                        "--gateway.verzending.pogingen=3",
                        "--gateway.verzending.max-leeftijd=20s",
                        "--gateway.verzending.eerste-wachttijd=1s",
                        "--gateway.verzending.langste-wachttijd=2s",
                        "--gateway.kindkans.minstens=1000",
                        "--gateway.kindkans.venster=1000",
                        "--gateway.kindkans.leestijd=5s");
        gateway = GatewayProces.start(start, Werkmap.nieuw());
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @AfterEach
    void weerNormaal() {
        gateway.simulator().gedrag("NORMAAL");
    }

    static Stream<Arguments> lvsen() {
        return Stream.of(
                Arguments.of(
                        "ParnasSys over SOAP 1.1",
                        Toegang.REGENBOOG,
                        gateway.lvs().soap11(),
                        "0"),
                Arguments.of(
                        "ESIS over REST", Toegang.VUURVLINDER, gateway.lvs().rest(), ""),
                Arguments.of("ESIS over SOAP 1.2", Toegang.KOMPAS, gateway.lvs().soap12(), ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lvsen")
    void kindkans_away_is_wordt_verzonden_then_retried_then_fout_and_sending_again_makes_it_verzonden(
            String wie, Toegang toegang, Deur deur, String geenNummer) {
        gateway.simulator().gedrag("NEER");
        var aanvraag = Proefaanvraag.van(toegang);

        var antwoord = deur.bewaar(aanvraag);
        Bezorging.isAangenomen(antwoord, List.of());
        assertThat(antwoord.verzendstatus()).isEqualTo("Wordt verzonden");
        assertThat(antwoord.dossiernummer()).isEqualTo(geenNummer);
        wachtOpVolgendePoging(deur, aanvraag, geenNummer);

        var fout = Bezorging.wachtOp(deur, aanvraag, "Fout");
        assertThat(fout.reden().path("code").asString("")).isEqualTo("KINDKANS_ONBEREIKBAAR");
        assertThat(fout.reden().path("uitleg").asString("")).startsWith("Kindkans was te lang niet bereikbaar.");
        assertThat(fout.reden().path("wieKanDitOplossen").asString("")).isEqualTo("Kindkans");
        assertThat(fout.dossiernummer()).isEqualTo(geenNummer);
        assertThat(fout.verzendstatussen())
                .hasSizeGreaterThanOrEqualTo(4)
                .startsWith("Wordt verzonden")
                .endsWith("Fout");

        gateway.simulator().gedrag("NORMAAL");
        assertThat(deur.verzend(toegang, aanvraag.kenmerk()).verzendstatus()).isIn("Wordt verzonden", "Verzonden");
        Bezorging.isHeelAangekomen(deur, aanvraag, gateway.simulator());
    }

    private static void wachtOpVolgendePoging(Deur deur, Proefaanvraag aanvraag, String geenNummer) {
        var wachtend = await("the next attempt is told")
                .atMost(Duration.ofSeconds(10))
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () -> deur.geef(aanvraag.toegang(), aanvraag.kenmerk()),
                        a -> a.stand().has("volgendePoging"));
        assertThat(wachtend.verzendstatus()).isEqualTo("Wordt verzonden");
        assertThat(wachtend.reden().path("uitleg").asString("")).startsWith("Kindkans is nu niet bereikbaar.");
        assertThat(wachtend.dossiernummer()).isEqualTo(geenNummer);
    }

    @Test
    void kindkans_back_before_the_limits_are_used_up_is_verzonden_by_itself() {
        gateway.simulator().gedrag("NEER");
        var aanvraag = Proefaanvraag.van(Toegang.REGENBOOG);
        var deur = gateway.lvs().rest();
        deur.bewaar(aanvraag);
        wachtOpVolgendePoging(deur, aanvraag, "0");

        gateway.simulator().gedrag("NORMAAL");

        Bezorging.isHeelAangekomen(deur, aanvraag, gateway.simulator());
    }

    @Test
    void an_answer_lost_on_the_way_back_is_asked_after_and_nothing_is_delivered_twice() {
        gateway.simulator().gedrag("ANTWOORD_KWIJT");
        var aanvraag = Proefaanvraag.van(Toegang.VUURVLINDER);
        var deur = gateway.lvs().soap11();
        deur.bewaar(aanvraag);
        await("the bericht reached Kindkans")
                .atMost(Duration.ofSeconds(20))
                .until(() -> gateway.simulator().berichten().stream()
                        .anyMatch(b -> b.bijlagensommen().equals(aanvraag.bijlagensommen())));

        gateway.simulator().gedrag("NORMAAL");

        var bericht = Bezorging.isHeelAangekomen(deur, aanvraag, gateway.simulator());
        assertThat(bericht.leveringen()).isEqualTo(1);
    }

    @Test
    void a_refusal_by_kindkans_is_fout_at_once_and_says_who_can_solve_it() {
        gateway.simulator().gedrag("WEIGERT");
        var aanvraag = Proefaanvraag.van(Toegang.KOMPAS);
        var deur = gateway.lvs().soap12();
        deur.bewaar(aanvraag);

        var fout = Bezorging.wachtOp(deur, aanvraag, "Fout");

        assertThat(fout.reden().path("code").asString("")).isEqualTo("KINDKANS_WEIGERT");
        assertThat(fout.verzendstatussen()).containsExactly("Wordt verzonden", "Fout");
        assertThat(fout.dossiernummer()).isEmpty();
    }
}
