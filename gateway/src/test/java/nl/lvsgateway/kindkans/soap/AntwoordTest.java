package nl.lvsgateway.kindkans.soap;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.lvsgateway.kindkans.Onzeker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a good answer says. */
class AntwoordTest extends MetWireMock {

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
}
