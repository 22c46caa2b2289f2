package nl.lvsgateway.kindkans.soap;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import nl.lvsgateway.kindkans.Onbereikbaar;
import nl.lvsgateway.kindkans.Onzeker;
import nl.lvsgateway.kindkans.Weigert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an answer means; the connection itself behaves. */
class UitkomstVanOproepTest {

    private static final String NS = "urn:nl:lvsgateway:kindkans:v1";

    private final WireMockServer wiremock = new WireMockServer(WireMockConfiguration.options()
            .bindAddress("127.0.0.1")
            .dynamicPort()
            .dynamicHttpsPort());

    @BeforeEach
    void start() {
        wiremock.start();
    }

    @AfterEach
    void stop() {
        wiremock.stop();
    }

    @Test
    void sends_the_message_chunked_as_mtom_and_gives_the_number() {
        antwoordt(soap(
                200,
                "<LeverBerichtAntwoord xmlns='" + NS + "'><BerichtId>bericht-1</BerichtId>"
                        + "<Dossiernummer>250001</Dossiernummer></LeverBerichtAntwoord>"));

        try (var opstelling = new Opstelling(adres())) {
            var aflevering = opstelling.kindkans.lever(Opstelling.bericht(Opstelling.bestand(new byte[100_000])));

            assertThat(aflevering.dossiernummer()).isEqualTo(250001L);
        }
        wiremock.verify(postRequestedFor(anyUrl())
                .withHeader("Transfer-Encoding", containing("chunked"))
                .withHeader("Content-Type", containing("application/xop+xml"))
                .withHeader("Connection", containing("close"))
                .withRequestBody(containing("Include")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "volgt", " "})
    void gives_no_number_when_kindkans_gives_none(String nummer) {
        antwoordt(soap(
                200,
                "<LeverBerichtAntwoord xmlns='" + NS + "'><BerichtId>bericht-1</BerichtId><Dossiernummer>" + nummer
                        + "</Dossiernummer></LeverBerichtAntwoord>"));

        try (var opstelling = new Opstelling(adres())) {
            assertThat(opstelling.kindkans.lever(Opstelling.bericht()).dossiernummer())
                    .isNull();
        }
    }

    @Test
    void is_uncertain_when_the_answer_is_about_another_message() {
        antwoordt(soap(
                200,
                "<LeverBerichtAntwoord xmlns='" + NS + "'><BerichtId>bericht-2</BerichtId>"
                        + "<Dossiernummer>250001</Dossiernummer></LeverBerichtAntwoord>"));

        assertThat(fout()).isInstanceOf(Onzeker.class);
    }

    @Test
    void is_a_final_no_when_kindkans_answers_its_declared_fault() {
        antwoordt(storing("SCHOOL_ONBEKEND", "De school van Noor Verzonnen is onbekend"));

        assertThat(fout()).isInstanceOfSatisfying(Weigert.class, weigert -> {
            assertThat(weigert.code()).isEqualTo("SCHOOL_ONBEKEND");
            assertThat(weigert.uitleg()).contains("Noor Verzonnen");
            assertThat(weigert.reden()).isEqualTo("Kindkans weigert het bericht: SCHOOL_ONBEKEND");
        });
    }

    @Test
    void keeps_words_of_the_other_side_out_of_the_reason() {
        antwoordt(storing("Noor Verzonnen mist", "geen"));

        assertThat(fout())
                .isInstanceOfSatisfying(
                        Weigert.class,
                        weigert -> assertThat(weigert.reden()).isEqualTo("Kindkans weigert het bericht: ONBEKEND"));
    }

    @ParameterizedTest
    @CsvSource({"503, 120, 120", "429, 7, 7", "503, nonsens, ", "503, , "})
    void was_not_taken_when_kindkans_is_busy_and_waits_as_asked(
            int code, @Nullable String kop, @Nullable Long seconden) {
        antwoordt(
                kop == null
                        ? aResponse().withStatus(code)
                        : aResponse().withStatus(code).withHeader("Retry-After", kop));

        assertThat(fout()).isInstanceOfSatisfying(Onbereikbaar.class, weg -> {
            assertThat(weg.wachten()).isEqualTo(seconden == null ? null : Duration.ofSeconds(seconden));
            assertThat(weg.nietGeprobeerd()).isFalse();
        });
    }

    @Test
    void waits_until_the_moment_that_kindkans_names() {
        var straks = Instant.now().plusSeconds(600).atOffset(ZoneOffset.UTC);
        antwoordt(aResponse()
                .withStatus(503)
                .withHeader("Retry-After", DateTimeFormatter.RFC_1123_DATE_TIME.format(straks)));

        assertThat(fout())
                .isInstanceOfSatisfying(
                        Onbereikbaar.class,
                        weg -> assertThat(weg.wachten()).isBetween(Duration.ofSeconds(580), Duration.ofSeconds(600)));
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 404, 405})
    void was_not_taken_when_the_server_refuses_the_request_itself(int code) {
        antwoordt(aResponse().withStatus(code));

        assertThat(fout()).isInstanceOf(Onbereikbaar.class);
    }

    @Test
    void is_a_final_no_when_the_message_is_too_large() {
        antwoordt(aResponse().withStatus(413));

        assertThat(fout()).isInstanceOf(Weigert.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 504})
    void is_uncertain_when_the_server_fails_without_a_declared_fault(int code) {
        antwoordt(aResponse().withStatus(code).withBody("<html>stuk</html>"));

        assertThat(fout()).isInstanceOf(Onzeker.class);
    }

    @Test
    void is_uncertain_when_the_fault_is_not_a_declared_one() {
        antwoordt(soap(
                500, "<s:Fault><faultcode>s:Server</faultcode><faultstring>Noor Verzonnen</faultstring></s:Fault>"));

        assertThat(fout())
                .isInstanceOfSatisfying(
                        Onzeker.class, onzeker -> assertThat(onzeker.reden()).doesNotContain("Noor"))
                .hasNoCause();
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 202, 302})
    void is_uncertain_when_the_answer_is_no_soap(int code) {
        antwoordt(aResponse().withStatus(code).withHeader("Location", "/elders").withBody(code == 202 ? "" : "dank"));

        assertThat(fout()).isInstanceOf(Onzeker.class);
    }

    @Test
    void was_never_reached_when_the_certificate_is_not_trusted() {
        try (var opstelling = new Opstelling("https://127.0.0.1:" + wiremock.httpsPort() + "/kindkans")) {
            assertThat(catchThrowable(() -> opstelling.kindkans.lever(Opstelling.bericht())))
                    .isInstanceOf(Onbereikbaar.class);
        }
    }

    @Test
    void tells_what_became_of_a_message() {
        antwoordt(soap(
                200,
                "<VraagBerichtAntwoord xmlns='" + NS
                        + "'><Bekend>true</Bekend><Dossiernummer>250009</Dossiernummer></VraagBerichtAntwoord>"));

        try (var opstelling = new Opstelling(adres())) {
            var navraag = opstelling.kindkans.vraag("bericht-1");

            assertThat(navraag.bekend()).isTrue();
            assertThat(navraag.dossiernummer()).isEqualTo(250009L);
        }
    }

    @Test
    void asks_statuses_in_questions_of_at_most_500_and_skips_what_makes_no_sense() {
        antwoordt(soap(
                200,
                "<VraagStatussenAntwoord xmlns='" + NS + "'>"
                        + status("250001", "TLV Aanmelding", "2026-11-23T14:05:00+01:00")
                        + status("0", "TLV Aanmelding", "2026-11-23T14:05:00+01:00")
                        + status("250002", " ", "2026-11-23T14:05:00+01:00")
                        + status("250003", "TLV Aanmelding", "gisteren") + "</VraagStatussenAntwoord>"));

        try (var opstelling = new Opstelling(adres())) {
            assertThat(opstelling.kindkans.statussen(List.of())).isEmpty();
            var nummers = java.util.stream.LongStream.range(1, 502).boxed().toList();

            var statussen = opstelling.kindkans.statussen(nummers);

            assertThat(statussen).hasSize(2).allSatisfy(melding -> {
                assertThat(melding.dossiernummer()).isEqualTo(250001L);
                assertThat(melding.tijdstip()).isEqualTo(Instant.parse("2026-11-23T13:05:00Z"));
            });
            wiremock.verify(2, postRequestedFor(anyUrl()));
        }
    }

    private static String status(String nummer, String status, String tijdstip) {
        return "<Status><Dossiernummer>" + nummer + "</Dossiernummer><Aanvraagstatus>" + status
                + "</Aanvraagstatus><Tijdstip>" + tijdstip + "</Tijdstip></Status>";
    }

    private Throwable fout() {
        try (var opstelling = new Opstelling(adres())) {
            return catchThrowable(() -> opstelling.kindkans.lever(Opstelling.bericht()));
        }
    }

    private String adres() {
        return "http://127.0.0.1:" + wiremock.port() + "/kindkans";
    }

    private void antwoordt(ResponseDefinitionBuilder antwoord) {
        wiremock.stubFor(any(anyUrl()).willReturn(antwoord));
    }

    private static ResponseDefinitionBuilder storing(String code, String uitleg) {
        return soap(
                500,
                "<s:Fault><faultcode>s:Client</faultcode><faultstring>nee</faultstring><detail><Storing xmlns='" + NS
                        + "'><Code>" + code + "</Code><Uitleg>" + uitleg + "</Uitleg></Storing></detail></s:Fault>");
    }

    private static ResponseDefinitionBuilder soap(int code, String inhoud) {
        return aResponse()
                .withStatus(code)
                .withHeader("Content-Type", "text/xml; charset=UTF-8")
                .withBody("<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body>" + inhoud
                        + "</s:Body></s:Envelope>");
    }
}
