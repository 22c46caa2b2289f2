package nl.lvsgateway.loket;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What HTTP itself has a word for keeps that word, in the form of all our refusals. */
class HttpstatusTest extends MetDeuren {

    @ParameterizedTest
    @CsvSource({
        "PATCH, aanvragen, application/json, application/json, 405",
        "GET, aanvragen, text/plain, application/json, 406",
        "POST, statussen/updaten, application/json, text/plain, 415",
        "POST, dossierkeuringen, application/json, text/plain, 415",
        "GET, bestaat-niet, application/json, application/json, 404"
    })
    void keeps_the_true_status(String weg, String pad, String wil, String heeft, int status) throws Exception {
        var vraag = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + poort() + "/api/v1/scholen/00YY01/" + pad))
                .header("X-API-Key", "demo-sleutel-esis")
                .header("Verificatiecode", "vuurvlinder-2507")
                .header("Accept", wil)
                .header("Content-Type", heeft)
                .method(weg, BodyPublishers.ofString(weg.equals("GET") ? "" : "{}"))
                .build();

        var antwoord = HttpClient.newHttpClient().send(vraag, HttpResponse.BodyHandlers.ofString());

        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(status);
        assertThat(antwoord.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(antwoord.body())
                .contains("\"code\":\"BERICHT_ONGELDIG\"", "\"status\":" + status, "\"kenmerk\":")
                .contains("\"opnieuwProberen\":\"nee\"");
        if (status == 405) {
            assertThat(antwoord.headers().firstValue("Allow").orElse("")).contains("GET", "POST");
        }
    }
}
