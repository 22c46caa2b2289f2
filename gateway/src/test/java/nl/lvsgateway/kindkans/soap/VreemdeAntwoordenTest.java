package nl.lvsgateway.kindkans.soap;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import nl.lvsgateway.kindkans.Onbereikbaar;
import nl.lvsgateway.kindkans.Onzeker;
import nl.lvsgateway.kindkans.Statusmelding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Answers of Kindkans as other programs write them, made up out of a seed: a status arrives, or the log says that one was lost. */
@ExtendWith(OutputCaptureExtension.class)
class VreemdeAntwoordenTest extends MetWireMock {

    private static final int KEREN = 150;
    private static final String STATUS = "Ingediend \u2013 compleet, ge\u00EBvalueerd";
    private static final Instant TOEN = Instant.parse("2026-11-23T13:05:00Z");
    private static final List<String> GOEDE_TIJDEN = List.of(
            "2026-11-23T14:05:00+01:00",
            "2026-11-23T13:05:00Z",
            "2026-11-23T14:05:00",
            "2026-11-23T14:05:00.0000000+01:00",
            "2026-11-23T14:05:00.0000000",
            " \n 2026-11-23T13:05:00.000Z\t",
            "2026-11-23T03:05:00-10:00");
    private static final List<String> ANDERE_TIJDEN = List.of(
            "2026-11-23T24:00:00+01:00",
            "2026-11-23",
            "gisteren",
            "",
            "0001-01-01T00:00:00",
            "1795439100",
            "2026-11-23 14:05");
    private static final String WIT = " \r\n\t";

    private final Random toeval = new Random(20261130);

    private <T> T kies(List<T> uit) {
        return uit.get(toeval.nextInt(uit.size()));
    }

    @Test
    void a_status_arrives_however_the_answer_is_written(CapturedOutput log) throws IOException {
        try (var opstelling = new Opstelling(adres())) {
            for (int keer = 0; keer < KEREN; keer++) {
                var tijd = kies(GOEDE_TIJDEN);
                var antwoord = statussen(List.of(status("250001", STATUS, tijd)));
                antwoordt(geschreven(antwoord));

                assertThat(opstelling.kindkans.statussen(List.of(250001L)))
                        .as("time %d: '%s'", keer, tijd)
                        .containsExactly(new Statusmelding(250001, STATUS, null, TOEN));
            }
        }
        assertThat(log.getAll()).doesNotContain("that can be read");
    }

    @Test
    void beside_a_status_that_makes_no_sense_the_others_arrive_and_the_log_says_that_one_did_not(CapturedOutput log)
            throws IOException {
        try (var opstelling = new Opstelling(adres())) {
            for (int keer = 0; keer < KEREN; keer++) {
                var tijd = kies(ANDERE_TIJDEN);
                var gezegd = new ArrayList<>(
                        List.of(status("250001", STATUS, kies(GOEDE_TIJDEN)), status("250002", STATUS, tijd)));
                java.util.Collections.shuffle(gezegd, toeval);
                antwoordt(geschreven(statussen(gezegd)));
                var eerder = keren(log);

                var gekregen = opstelling.kindkans.statussen(List.of(250001L, 250002L));

                assertThat(gekregen).contains(new Statusmelding(250001, STATUS, null, TOEN));
                assertThat(gekregen.size() == 2 || keren(log) > eerder)
                        .as("'%s'", tijd)
                        .isTrue();
            }
        }
    }

    private static int keren(CapturedOutput log) {
        return log.getAll().split("that can be read", -1).length;
    }

    /** A page of a proxy, nothing, or something else: whatever it says, nobody took the message for sure. */
    @Test
    void what_is_no_answer_never_makes_a_message_delivered() {
        for (int keer = 0; keer < 40; keer++) {
            antwoordt(geenAntwoord());
            try (var opstelling = new Opstelling(adres())) {
                assertThatThrownBy(() -> opstelling.kindkans.lever(Opstelling.bericht()))
                        .isInstanceOfAny(Onzeker.class, Onbereikbaar.class);
                assertThatThrownBy(() -> opstelling.kindkans.vraag("bericht-1"))
                        .isInstanceOfAny(Onzeker.class, Onbereikbaar.class);
                assertThatThrownBy(() -> opstelling.kindkans.statussen(List.of(250001L)))
                        .isInstanceOfAny(Onzeker.class, Onbereikbaar.class);
            }
        }
    }

    private ResponseDefinitionBuilder geenAntwoord() {
        var code = kies(List.of(200, 200, 200, 202, 204, 301, 302, 303, 307, 308));
        var lichaam = kies(List.of(
                "",
                " ",
                "<html><body>Wij zijn zo terug</body></html>",
                "<!DOCTYPE html><html><head><meta charset=utf-8><title>Aanmelden</title></head></html>",
                "OK",
                "{\"status\":\"ok\"}",
                "<LeverBerichtAntwoord xmlns='" + NS + "'><BerichtId>bericht-1</BerichtId><Dossiernummer>250001"
                        + "</Dossiernummer></LeverBerichtAntwoord>",
                "\uFEFF"));
        var antwoord = aResponse()
                .withStatus(code)
                .withHeader("Content-Type", kies(List.of("text/html", "text/xml", "text/plain", "application/json")))
                .withBody(code == 204 ? "" : lichaam);
        return code < 300 ? antwoord : antwoord.withHeader("Location", "/elders");
    }

    private static String status(String nummer, String status, String tijdstip) {
        return "<Status><Dossiernummer>" + nummer + "</Dossiernummer><Aanvraagstatus>" + status
                + "</Aanvraagstatus><Tijdstip>" + tijdstip + "</Tijdstip></Status>";
    }

    private String statussen(List<String> statussen) {
        var tussen = toeval.nextBoolean() ? WIT : "";
        return "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'>" + tussen + "<s:Body>" + tussen
                + "<VraagStatussenAntwoord xmlns='" + NS + "'>" + tussen + String.join(tussen, statussen) + tussen
                + "</VraagStatussenAntwoord>" + tussen + "</s:Body></s:Envelope>" + tussen;
    }

    /** In bytes, as one of many programs would write them. */
    private ResponseDefinitionBuilder geschreven(String xml) throws IOException {
        var tekenset = kies(List.of("UTF-8", "UTF-8", "ISO-8859-1", "windows-1252"));
        var ruw = tekenset.equals("ISO-8859-1") ? xml.replace("\u2013", "&#8211;") : xml;
        var verklaring = "<?xml version=\"1.0\" encoding=\"" + tekenset + "\"?>";
        var metVerklaring = toeval.nextBoolean() || !tekenset.equals("UTF-8");
        var merk = tekenset.equals("UTF-8") && toeval.nextInt(3) == 0 ? "\uFEFF" : "";
        var bytes = (merk + (metVerklaring ? verklaring : "") + ruw).getBytes(Charset.forName(tekenset));
        var soort = "text/xml" + (toeval.nextBoolean() ? "; charset=" + tekenset : "");
        var antwoord = aResponse().withStatus(200).withHeader("Content-Type", soort);
        return toeval.nextInt(4) == 0
                ? antwoord.withHeader("Content-Encoding", "gzip").withBody(gzip(bytes))
                : antwoord.withBody(bytes);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var uit = new ByteArrayOutputStream();
        try (var pak = new GZIPOutputStream(uit)) {
            pak.write(bytes);
        }
        return uit.toByteArray();
    }
}
