package nl.lvsgateway.loket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A message that was packed for the way, at every door: read whole, or refused for how it was packed; whatever reads behind it. */
class VerpakkingTest extends MetDeuren {

    private final HttpClient http = HttpClient.newHttpClient();

    private HttpResponse<String> stuur(String adres, String soort, String hoe, byte[] inhoud) throws Exception {
        var vraag = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + poort() + adres))
                .header("X-API-Key", adres.contains("kindkans") ? "demo-sleutel-kindkans" : "demo-sleutel-parnassys")
                .header("Verificatiecode", "regenboog-2507")
                .header("Content-Type", soort)
                .header("Content-Encoding", hoe);
        return http.send(vraag.POST(BodyPublishers.ofByteArray(inhoud)).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Each with a message that is good there, or that at least is read. */
    static Stream<Arguments> deuren() {
        var rest = "/api/v1/scholen/00YY00/";
        var soap = Soapvraag.elf("<l:UpdateStatussen/>");
        return Stream.of(
                Arguments.of(rest + "aanvragen", "application/json", "{}"),
                Arguments.of(rest + "aanvragen", "multipart/form-data; boundary=x", "--x--\r\n"),
                Arguments.of(rest + "dossierkeuringen", "application/xml", "<a/>"),
                Arguments.of(rest + "statussen/updaten", "application/json", "{}"),
                Arguments.of("/soap/lvs/v1", "text/xml", soap),
                Arguments.of("/soap/lvs/v1", "application/soap+xml", Soapvraag.twaalf("<l:UpdateStatussen/>")),
                Arguments.of("/soap/kindkans/v1", "text/xml", soap));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("deuren")
    void what_is_packed_in_another_way_is_told_which_way_is_read(String adres, String soort, String bericht)
            throws Exception {
        for (var hoe : List.of("br", "deflate", "zstd", "gzip, gzip", "compress", "gek")) {
            var antwoord = stuur(adres, soort, hoe, bericht.getBytes(UTF_8));

            assertThat(antwoord.statusCode()).as(hoe).isEqualTo(status(adres, soort, 415));
            assertThat(antwoord.body()).as(hoe).contains("Content-Encoding");
            if (!adres.contains("kindkans")) {
                assertThat(antwoord.headers().firstValue("Accept-Encoding"))
                        .as(hoe)
                        .contains("gzip");
                assertThat(antwoord.body()).contains("gzip, of geen", "BERICHT_ONGELDIG");
            }
        }
    }

    private static int status(String adres, String soort, int rest) {
        return adres.startsWith("/api") ? rest : soort.contains("soap") ? 400 : 500;
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("deuren")
    void what_is_not_whole_or_has_something_behind_it_is_refused_for_that(String adres, String soort, String bericht)
            throws Exception {
        var heel = Pakket.gzip(bericht.getBytes(UTF_8));
        for (var kapot : List.of(
                Arrays.copyOf(heel, heel.length - 1),
                Arrays.copyOf(heel, heel.length - 8),
                Arrays.copyOf(heel, heel.length + 3),
                gedraaid(heel, heel.length - 1),
                gedraaid(heel, heel.length - 5),
                new byte[] {31, -117},
                "geen gzip".getBytes(UTF_8))) {
            var antwoord = stuur(adres, soort, "gzip", kapot);

            assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(status(adres, soort, 400));
            assertThat(antwoord.body()).contains("content-encoding");
        }
    }

    private static byte[] gedraaid(byte[] bytes, int plek) {
        var anders = bytes.clone();
        anders[plek] ^= 1;
        return anders;
    }

    /** One behind the other is one message (RFC 1952, 2.2). */
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("deuren")
    void what_is_packed_in_pieces_is_read_as_one(String adres, String soort, String bericht) throws Exception {
        var bytes = bericht.getBytes(UTF_8);
        var stukken = new ByteArrayOutputStream();
        for (var letter : bytes) {
            stukken.writeBytes(Pakket.gzip(new byte[] {letter}));
        }

        var antwoord = stuur(adres, soort, "gzip", stukken.toByteArray());

        assertThat(antwoord.body()).isNotEmpty().doesNotContain("content-encoding");
        var heel = stuur(adres, soort, "gzip", Pakket.gzip(bytes));
        assertThat(antwoord.statusCode()).isEqualTo(heel.statusCode());
    }
}
