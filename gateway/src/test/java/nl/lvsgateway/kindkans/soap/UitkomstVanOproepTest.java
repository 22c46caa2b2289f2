package nl.lvsgateway.kindkans.soap;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import nl.lvsgateway.kindkans.Onbereikbaar;
import nl.lvsgateway.kindkans.Onzeker;
import nl.lvsgateway.kindkans.Weigert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a bad answer means; the connection itself behaves. */
class UitkomstVanOproepTest extends MetWireMock {

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
            assertThat(weg.isDruk()).isEqualTo(seconden != null);
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
}
