package nl.lvsgateway.proeven;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.lvsgateway.proeven.http.Inhoud;
import nl.lvsgateway.proeven.http.Verbinding;
import nl.lvsgateway.proeven.http.Verzoek;
import nl.lvsgateway.proeven.lvs.Proefaanvraag;
import nl.lvsgateway.proeven.lvs.Toegang;
import nl.lvsgateway.proeven.proces.GatewayProces;
import nl.lvsgateway.proeven.proces.Snelstart;
import nl.lvsgateway.proeven.proces.Start;
import nl.lvsgateway.proeven.proces.Werkmap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The school files, Kindkans moves the case along, and the LVS sees every status with what it means. */
class StatussenVerhaalIT {

    private static final WireMockServer ESIS =
            new WireMockServer(options().bindAddress("127.0.0.1").dynamicPort());
    private static GatewayProces gateway;

    @BeforeAll
    static void start() {
        ESIS.start();
        ESIS.stubFor(post(urlEqualTo("/meldingen")).willReturn(aResponse().withStatus(204)));
        gateway = GatewayProces.start(
                Snelstart.van(Start.van("verhaal")).met("--gateway.status.vers=0s"), Werkmap.nieuw());
    }

    @AfterAll
    static void stop() {
        gateway.close();
        ESIS.stop();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "TLV; TLV Aanmelding=nieuw, TLV aanvraag in behandeling=in behandeling, TLV aanvraag incompleet=incompleet,"
                        + " TLV aanvraag aangevuld=aangevuld, Aanhouden=in behandeling, TLV afgegeven=besluit",
                "A&K; A&K aanmelding=nieuw, A&K aanvraag incompleet=incompleet, A&K aanvraag aangevuld=aangevuld,"
                        + " A&K in behandeling=in behandeling, A&K afgerond=afgehandeld",
                "ARR; ARR Aanmelding=nieuw, Arrangementsaanvraag in behandeling=in behandeling,"
                        + " Arrangementsaanvraag incompleet=incompleet, Arrangementsaanvraag aangevuld=aangevuld,"
                        + " Arrangement toegekend=besluit, Arrangement afgerond=afgehandeld",
                "THUISZ; Thuiszitter aanmelding=nieuw, Thuiszitter in behandeling=in behandeling,"
                        + " Thuiszitter deels naar school=in behandeling, Thuiszitter volledig naar school=afgehandeld"
            })
    void parnassys_updates_statuses_until_the_case_is_closed(String type, String weg) {
        var aanvraag = Proefaanvraag.van(Toegang.REGENBOOG).met("aanvraagtype", type);
        gateway.lvs().rest().bewaar(aanvraag);
        var nummer =
                Bezorging.wachtOp(gateway.lvs().rest(), aanvraag, "Verzonden").dossiernummer();
        var verwacht = List.of(weg.split(", "));

        var gezien = new ArrayList<String>();
        for (var stap = 0; stap < verwacht.size(); stap++) {
            gezien.add(wachtOp(aanvraag, gezien));
            gateway.simulator().volgendeStatus(nummer);
        }

        assertThat(gezien).isEqualTo(verwacht);
    }

    @Test
    void a_status_on_which_the_school_must_act_says_what_is_missing() {
        var aanvraag = Proefaanvraag.van(Toegang.REGENBOOG).met("aanvraagtype", "A&K");
        gateway.lvs().rest().bewaar(aanvraag);
        var nummer =
                Bezorging.wachtOp(gateway.lvs().rest(), aanvraag, "Verzonden").dossiernummer();

        gateway.simulator().volgendeStatus(nummer);

        var stand = await().atMost(Duration.ofSeconds(30))
                .until(() -> stand(aanvraag), s -> s.path("klasse").asString("").equals("incompleet"));
        assertThat(stand.path("statusinformatie").asString("")).startsWith("Nog aan te leveren");
    }

    @Test
    void esis_is_told_of_every_status_in_order_without_asking() {
        abonneer();
        var aanvraag = Proefaanvraag.van(Toegang.VUURVLINDER).met("aanvraagtype", "THUISZ");
        gateway.lvs().rest().bewaar(aanvraag);
        var nummer =
                Bezorging.wachtOp(gateway.lvs().rest(), aanvraag, "Verzonden").dossiernummer();
        await().atMost(Duration.ofSeconds(30)).until(() -> verteld(aanvraag).contains("nieuw"));

        gateway.simulator().volgendeStatus(nummer);
        gateway.simulator().volgendeStatus(nummer);
        gateway.simulator().volgendeStatus(nummer);

        await().atMost(Duration.ofSeconds(30)).until(() -> verteld(aanvraag).contains("afgehandeld"));
        assertThat(verteld(aanvraag)).containsExactly("", "nieuw", "in behandeling", "in behandeling", "afgehandeld");
    }

    private static void abonneer() {
        var vraag = "{\"url\":\"http://127.0.0.1:" + ESIS.port() + "/meldingen\"}";
        var koppen = Map.of("X-API-Key", Toegang.ESIS, "Content-Type", "application/json");
        var antwoord = Verbinding.stuur(Verzoek.post(gateway.adres("/api/v1/abonnement"), koppen, Inhoud.van(vraag))
                .metMethode("PUT"));
        assertThat(antwoord.status()).isEqualTo(201);
    }

    /** The class in each event about this aanvraag; empty as long as Kindkans gave no status. */
    private static List<String> verteld(Proefaanvraag aanvraag) {
        return ESIS.findAll(postRequestedFor(urlEqualTo("/meldingen"))).stream()
                .map(bericht -> JsonMapper.shared().readTree(bericht.getBodyAsString()))
                .filter(event -> event.path("subject").asString("").equals(aanvraag.kenmerk()))
                .sorted(Comparator.comparing(event -> event.path("sequence").asString("")))
                .map(event -> event.path("data").path("klasse").asString(""))
                .toList();
    }

    private static String wachtOp(Proefaanvraag aanvraag, List<String> gezien) {
        return await().atMost(Duration.ofSeconds(30))
                .until(() -> statusMetKlasse(aanvraag), s -> !s.startsWith("=") && !gezien.contains(s));
    }

    private static String statusMetKlasse(Proefaanvraag aanvraag) {
        var stand = stand(aanvraag);
        return stand.path("aanvraagstatus").asString("") + "="
                + stand.path("klasse").asString("");
    }

    private static JsonNode stand(Proefaanvraag aanvraag) {
        return gateway.lvs()
                .rest()
                .updateStatussen(aanvraag.toegang(), List.of(aanvraag.kenmerk()), "")
                .inhoud()
                .path("aanvragen")
                .path(0);
    }
}
