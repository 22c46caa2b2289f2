package nl.lvsgateway.loket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A message that does not say where it ends is no message, as HTTP has it: told so where there has to be one. */
@ExtendWith(OutputCaptureExtension.class)
class LengteTest extends MetDeuren {

    private static final String AANVRAGEN = "/api/v1/scholen/00YY00/aanvragen";

    private Lijn lijn() {
        return new Lijn(poort());
    }

    /** Without a length and not in chunks there is no message (RFC 9112, 6.3); where one has to be, that is what is wrong. */
    @ParameterizedTest
    @CsvSource({
        "POST, /api/v1/scholen/00YY00/aanvragen, application/json",
        "POST, /api/v1/scholen/00YY00/aanvragen, multipart/form-data; boundary=x",
        "PUT, /api/v1/scholen/00YY00/aanvragen/x, application/json",
        "POST, /api/v1/scholen/00YY00/aanvragen/x/bijlagen, application/json",
        "POST, /api/v1/scholen/00YY00/dossierkeuringen, application/xml",
        "POST, /api/v1/scholen/00YY00/statussen/updaten, application/json",
        "POST, /api/v1/scholen/00YY00/koppeling/activering, application/json",
        "PUT, /api/v1/scholen/00YY00/abonnement, application/json",
        "PUT, /api/v1/abonnement, application/json",
        "POST, /soap/lvs/v1, text/xml",
        "POST, /soap/lvs/v1, application/soap+xml",
        "POST, /soap/kindkans/v1, text/xml"
    })
    void a_message_without_a_length_is_asked_for_one(String methode, String adres, String soort, CapturedOutput log)
            throws IOException {
        var kop = methode + " " + adres + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: " + soort
                + "\r\n";

        var antwoord = lijn().ruw(kop + Lijn.PARNASSYS + "\r\n");

        assertThat(antwoord.status()).as(antwoord.toString()).isEqualTo(411);
        assertThat(antwoord.kop("Content-Type"))
                .startsWith(adres.contains("/soap") ? vorm(soort) : "application/problem+json");
        assertThat(antwoord.inhoud()).contains("Content-Length", "BERICHT_ONGELDIG", antwoord.kop("X-Kenmerk"));
        assertThat(lijn().ruw(kop + Lijn.PARNASSYS + "Content-Length: 0\r\n\r\n")
                        .status())
                .isIn(200, 400, 404, 500);
        assertThat(lijn().ruw(kop + Lijn.PARNASSYS + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n")
                        .status())
                .isIn(200, 400, 404, 500);
        assertThat(log.getAll()).doesNotContain(" ERROR ");
    }

    @Test
    void a_call_that_has_no_message_needs_no_length() throws IOException {
        var kop = " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + Lijn.PARNASSYS + "\r\n";

        assertThat(lijn().ruw("POST " + AANVRAGEN + "/bestaat-niet/verzending" + kop)
                        .status())
                .isEqualTo(404);
        assertThat(lijn().ruw("DELETE " + AANVRAGEN + "/bestaat-niet" + kop).status())
                .isEqualTo(404);
    }

    private static String vorm(String soort) {
        return soort.contains("soap") ? "application/soap+xml" : "text/xml";
    }
}
