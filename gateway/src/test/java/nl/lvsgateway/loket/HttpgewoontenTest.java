package nl.lvsgateway.loket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.lvsgateway.loket.Lijn.Antwoord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Whatever a client makes of HTTP: the answer has the right status, our form, and a sentence; never a page, never our fault. */
@ExtendWith(OutputCaptureExtension.class)
class HttpgewoontenTest extends MetDeuren {

    private static final String AANVRAGEN = "/api/v1/scholen/00YY00/aanvragen";
    private static final String SOAP = "/soap/lvs/v1";
    private static final List<String> DEUREN = List.of(AANVRAGEN, "/api/v1/abonnement", SOAP);
    private static final Pattern ONLEESBAAR = Pattern.compile(".*[ \"{|<^`\\\\].*|.*[^\\x00-\\x7F].*|.{9000,}");

    private Lijn lijn() {
        return new Lijn(poort());
    }

    private static void isGeweigerd(Antwoord antwoord, String adres) {
        assertThat(antwoord.status())
                .as(antwoord.toString())
                .isBetween(400, 505)
                .isNotEqualTo(500);
        assertThat(antwoord.kop("X-Kenmerk")).as(adres).isNotEmpty();
        if (adres.contains("/soap")) {
            assertThat(antwoord.kop("Content-Type")).as(adres).containsAnyOf("text/xml", "application/soap+xml");
            assertThat(antwoord.inhoud()).as(adres).contains("Fault>", "<Code>", "<Uitleg>", "<Veld>", "</Kenmerk>");
        } else {
            assertThat(antwoord.kop("Content-Type")).as(adres).startsWith("application/problem+json");
            assertThat(antwoord.inhoud())
                    .as(adres)
                    .contains("\"code\":", "\"detail\":", "\"veld\":", "\"kenmerk\":")
                    .contains("\"status\":" + antwoord.status());
        }
    }

    /** Ways of writing an address that no door has, at every door. */
    static Stream<String> vreemdeAdressen() {
        var gevonden = new ArrayList<String>();
        for (var deur : DEUREN) {
            for (var staart : List.of(
                    "/a%2Fb",
                    "/a%5Cb",
                    "/a%00b",
                    "/%zz",
                    "/%",
                    "/a b",
                    "/{x}",
                    "/a|b",
                    "/<x>",
                    "/\"x\"",
                    "/a^b",
                    "/`a`",
                    "/%2e%2e/x",
                    "/..",
                    "/./x",
                    ";a=b",
                    "//x",
                    "/x/",
                    "/x//",
                    "/x\\y",
                    "/\u00e9\u00e9n",
                    "/%ff%fe",
                    "/%252e",
                    "?a=%zz",
                    "?%",
                    "/x?y=[]|",
                    "/" + "a".repeat(9000),
                    "?q=" + "a".repeat(9000))) {
                gevonden.add(deur + staart);
            }
            gevonden.add("/" + deur);
            gevonden.add(deur.replaceFirst("/v1", "//v1"));
            gevonden.add("/x/.." + deur);
            gevonden.add(deur.replace("v1", "v2"));
        }
        gevonden.addAll(List.of("/api", "/api/", "/api/v1", "/api/v1/", "/soap", "/soap/", "/soap/x", "/soap/lvs"));
        return gevonden.stream();
    }

    /** The server could not read so far as the address: then it cannot tell which door was meant. */
    private static String alsNietGelezen(Antwoord antwoord) {
        return antwoord.inhoud().contains("Envelope") ? "/soap" : "/api";
    }

    @ParameterizedTest
    @MethodSource("vreemdeAdressen")
    void an_address_that_no_door_has(String adres, CapturedOutput log) throws IOException {
        for (var wil : List.of("", "Accept: application/json\r\n", "Accept: text/html\r\n")) {
            var antwoord = lijn().vraag("GET", adres, Lijn.PARNASSYS + wil, "");
            assertThat(antwoord.status()).as(antwoord.toString()).isLessThan(500);
            if (antwoord.status() != 200 && !antwoord.inhoud().contains("_ONBEKEND")) {
                isGeweigerd(antwoord, ONLEESBAAR.matcher(adres).matches() ? alsNietGelezen(antwoord) : adres);
            }
        }
        assertThat(log.getAll()).doesNotContain(" ERROR ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"PATCH", "TRACE", "FOO", "PROPFIND", "LINK", "get", "CONNECT", "QUERY", "PUT", "DELETE", "Post"})
    void a_method_that_is_not_there_tells_which_are(String methode, CapturedOutput log) throws IOException {
        for (var deur : List.of(AANVRAGEN, SOAP)) {
            var antwoord = lijn().vraag(methode, deur, Lijn.PARNASSYS, "");

            isGeweigerd(antwoord, deur);
            assertThat(antwoord.status()).as(antwoord.toString()).isIn(400, 405, 501);
            if (antwoord.status() == 405) {
                assertThat(antwoord.kop("Allow")).isNotEmpty();
            }
        }
        assertThat(log.getAll()).doesNotContain(" ERROR ");
    }

    @Test
    void options_and_head_are_answered_as_the_method_is_there() throws IOException {
        assertThat(lijn().vraag("OPTIONS", AANVRAGEN, Lijn.PARNASSYS, "").kop("Allow"))
                .contains("GET", "HEAD", "POST", "OPTIONS");
        assertThat(lijn().vraag("OPTIONS", SOAP, Lijn.PARNASSYS, "").kop("Allow"))
                .isEqualTo("POST, OPTIONS");
        var kop = lijn().vraag("HEAD", AANVRAGEN, Lijn.PARNASSYS, "");
        assertThat(kop.status()).isEqualTo(200);
        assertThat(kop.inhoud()).isEmpty();
        assertThat(lijn().vraag("HEAD", SOAP + "?wsdl", "", "").status()).isEqualTo(200);
        assertThat(lijn().vraag("POST", "/openapi.yaml", "", "x").kop("Allow")).isEqualTo("GET");
    }

    /** What the server refuses before there is a call. */
    static Stream<String> kapotteVragen() {
        var kop = " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";
        var gevonden = new ArrayList<String>();
        for (var deur : DEUREN) {
            var goed = "GET " + deur + kop;
            for (var regel : List.of(
                    "X Y: a",
                    "Host: b",
                    "Transfer-Encoding: foo",
                    "Content-Length: abc",
                    "Content-Length: -1",
                    "X: " + "a".repeat(9000),
                    "geen kop",
                    "X\u0000: a")) {
                gevonden.add(goed + regel + "\r\n\r\n");
            }
            gevonden.add("GET " + deur + " HTTP/9.9\r\nHost: localhost\r\n\r\n");
            gevonden.add("GET " + deur + " HTTP/1.1\r\nConnection: close\r\n\r\n");
            gevonden.add("G\u00c9T " + deur + kop + "\r\n");
        }
        gevonden.add("GET *" + kop + "\r\n");
        gevonden.add("GET api/v1" + kop + "\r\n");
        return gevonden.stream();
    }

    @ParameterizedTest
    @MethodSource("kapotteVragen")
    void what_is_no_good_http_is_refused_in_our_form(String vraag, CapturedOutput log) throws IOException {
        var antwoord = lijn().ruw(vraag);

        isGeweigerd(antwoord, alsNietGelezen(antwoord));
        assertThat(antwoord.status()).isEqualTo(vraag.contains("a".repeat(9000)) ? 431 : antwoord.status());
        assertThat(log.getAll()).doesNotContain(" ERROR ");
    }

    @Test
    void who_is_not_known_is_told_how_to_make_himself_known() throws IOException {
        var rest = lijn().vraag("GET", AANVRAGEN, "", "");
        var soap = lijn().vraag("POST", SOAP, "Content-Type: text/xml\r\n", Soapvraag.elf("<l:UpdateStatussen/>"));

        assertThat(rest.status()).isEqualTo(401);
        assertThat(rest.kop("WWW-Authenticate")).contains("X-API-Key");
        assertThat(soap.inhoud()).contains("NIET_AANGEMELD");
        assertThat(soap.kop("WWW-Authenticate")).contains("X-API-Key");
    }

    @Test
    void a_refusal_says_where_and_what_was_expected_and_whose_it_is() throws IOException {
        var json = Lijn.PARNASSYS + "Content-Type: application/json\r\n";
        var gevallen = Map.of(
                "{\"kenmerken\": [\"a\", {}]}", "\"veld\":\"kenmerken[1]\"",
                "{\"kenmerken\": 5}", "een lijst",
                "{\"kenmerken\": [],\n \"gek\": \"geheim\"}", "een van: cursor, kenmerken, leerling",
                "{\n\n geheim", "\"plaats\":\"regel 3, kolom ",
                "[]", "\"verwacht\":\"een object\"",
                "", "\"verwacht\":\"een bericht in JSON\"",
                "null", "\"verwacht\":\"een bericht in JSON\"");
        for (var geval : gevallen.entrySet()) {
            var antwoord = lijn().vraag("POST", "/api/v1/scholen/00YY00/statussen/updaten", json, geval.getKey());

            isGeweigerd(antwoord, "/api");
            assertThat(antwoord.inhoud())
                    .contains(geval.getValue(), "\"verwacht\":")
                    .doesNotContain("geheim");
        }
        for (var vraag : List.of(
                "aantal=0",
                "aantal=501",
                "aantal=veel",
                "cursor=zzz",
                "verzendstatus=gek",
                "filter=1",
                "schooljaar=nu",
                "schooljar=2026-2027",
                "filter[status]=x")) {
            var antwoord = lijn().vraag("GET", AANVRAGEN + "?" + vraag, Lijn.PARNASSYS, "");

            isGeweigerd(antwoord, "/api");
            assertThat(antwoord.status()).isEqualTo(400);
            assertThat(antwoord.inhoud()).contains("BERICHT_ONGELDIG", "\"wieKanDitOplossen\":\"LVS\"");
        }
    }

    @Test
    void a_school_in_small_letters_is_that_school() throws IOException {
        assertThat(lijn().vraag("GET", AANVRAGEN.replace("00YY00", "00yy00"), Lijn.PARNASSYS, "")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_long_answer_is_short_on_the_line_for_who_can_read_it() throws IOException {
        for (var adres : List.of("/openapi.json", "/openapi.yaml", SOAP + "?wsdl")) {
            var kort = lijn().vraag("GET", adres, "Accept-Encoding: gzip\r\n", "");

            assertThat(kort.kop("Content-Encoding")).as(adres).isEqualTo("gzip");
            assertThat(kort.kop("Vary")).containsIgnoringCase("accept-encoding");
            assertThat(lijn().vraag("GET", adres, "", "").kop("Content-Encoding"))
                    .isNull();
        }
        assertThat(lijn().vraag("GET", "/api/v1/x", "Accept-Encoding: gzip\r\n", "")
                        .kop("Content-Encoding"))
                .isNull();
    }

    @Test
    void the_overview_refers_to_its_next_page_until_the_last() throws IOException {
        var gezien = new ArrayList<String>();
        var adres = AANVRAGEN + "?aantal=1&verzendstatus=";
        while (adres != null && gezien.size() < 50) {
            var bladzijde = lijn().vraag("GET", adres, Lijn.PARNASSYS, "");
            assertThat(bladzijde.status()).as(adres).isEqualTo(200);
            gezien.add(adres);
            var naar = bladzijde.kop("Link");
            assertThat(naar != null).isEqualTo(bladzijde.inhoud().contains("\"cursor\":"));
            adres = naar == null ? null : naar.replaceFirst("<(.*)>; rel=\"next\"", "$1");
        }
        assertThat(gezien).hasSizeGreaterThan(1).doesNotHaveDuplicates();
    }

    @Test
    void a_message_in_another_shape_than_the_door_reads_is_told_so() throws IOException {
        for (var soort : List.of("", "Content-Type: gek\r\n", "Content-Type: text/plain\r\n")) {
            var antwoord = lijn().vraag("POST", AANVRAGEN, Lijn.PARNASSYS + soort, "{}");

            isGeweigerd(antwoord, AANVRAGEN);
            assertThat(antwoord.status()).isEqualTo(415);
            assertThat(antwoord.inhoud()).contains("Content-Type", "multipart/form-data");
        }
    }
}
