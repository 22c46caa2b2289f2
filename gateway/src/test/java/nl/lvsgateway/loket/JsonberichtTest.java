package nl.lvsgateway.loket;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import nl.lvsgateway.techniek.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** One JSON body is the same aanvraag as its parts would be: the same answers, limits and places, whatever the order. */
class JsonberichtTest extends MetDeuren {

    private static final int BIJLAGE = 30 * 1024 * 1024;
    private static final String SOORT = "application/json";

    private final HttpClient http = HttpClient.newHttpClient();
    private final Random toeval = new Random(20261129);
    private final String kenmerk = UUID.randomUUID().toString();

    private HttpResponse<String> stuur(String weg, String pad, String soort, Supplier<InputStream> inhoud)
            throws IOException, InterruptedException {
        var vraag = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + poort() + "/api/v1/scholen/00YY00/" + pad))
                .header("X-API-Key", "demo-sleutel-parnassys")
                .header("Verificatiecode", "regenboog-2507")
                .header("Content-Type", soort)
                .method(weg, BodyPublishers.ofInputStream(inhoud));
        return http.send(vraag.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> bewaar(byte[] json) throws Exception {
        return stuur("POST", "aanvragen", SOORT, () -> new ByteArrayInputStream(json));
    }

    private HttpResponse<String> bewaar(Map<String, Object> json) throws Exception {
        return bewaar(JsonMapper.shared().writeValueAsBytes(json));
    }

    private int isEr() throws Exception {
        return stuur("GET", "aanvragen/" + kenmerk, SOORT, InputStream::nullInputStream)
                .statusCode();
    }

    private static String dossier() throws IOException {
        return Base64.getEncoder()
                .encodeToString(new ClassPathResource("demo/dossiers/poswv.xml").getContentAsByteArray());
    }

    private Map<String, Object> bericht(Object... bijlagen) throws IOException {
        var bericht = new LinkedHashMap<String, Object>();
        bericht.put("kenmerk", kenmerk);
        bericht.put("samenwerkingsverband", "PO2507");
        bericht.put("aanvraagtype", "TLV");
        bericht.put("datum", "2026-11-23");
        bericht.put("korteOmschrijving", "kort");
        bericht.put("omschrijving", "Ren\u00e9e");
        bericht.put("contactpersoon", Map.of("naam", "A. Voorbeeld"));
        bericht.put("leerling", "lvs-" + kenmerk);
        bericht.put("dossier", dossier());
        bericht.put("bijlagen", List.of(bijlagen));
        return bericht;
    }

    private static Map<String, Object> bijlage(byte[] inhoud) {
        return Map.of(
                "naam", "toelichting.txt",
                "plek", "toelichting_onderwijsbehoeften",
                "mediatype", "text/plain",
                "inhoud", Base64.getEncoder().encodeToString(inhoud));
    }

    private static byte[] tekst() {
        return "Toelichting bij de onderwijsbehoeften".getBytes(UTF_8);
    }

    private void isGeweigerd(HttpResponse<String> antwoord, String veld) throws Exception {
        assertThat(antwoord.statusCode()).as(antwoord.body()).isIn(400, 413);
        assertThat(antwoord.body()).contains("\"veld\":\"" + veld + "\"");
        assertThat(isEr()).isEqualTo(404);
    }

    @Test
    void the_same_aanvraag_in_any_order_is_a_repeat_and_its_bytes_are_those_that_were_sent() throws Exception {
        var bericht = bericht(bijlage(tekst()));
        assertThat(bewaar(bericht).statusCode()).isEqualTo(201);

        for (var keer = 0; keer < 5; keer++) {
            var volgorde = new ArrayList<>(bericht.entrySet());
            Collections.shuffle(volgorde, toeval);
            var anders = new LinkedHashMap<String, Object>();
            volgorde.forEach(veld -> anders.put(veld.getKey(), veld.getValue()));

            assertThat(bewaar(anders).statusCode()).as(volgorde.toString()).isEqualTo(200);
        }
        var stand = stuur("GET", "aanvragen/" + kenmerk, SOORT, InputStream::nullInputStream);
        assertThat(stand.body())
                .contains(
                        HexFormat.of().formatHex(Sha256.van("Toelichting bij de onderwijsbehoeften")),
                        "toelichting_onderwijsbehoeften",
                        "text/plain",
                        "Ren\u00e9e");
    }

    @Test
    void an_aanvraag_is_sent_changed_and_completed_by_one_body_each() throws Exception {
        var bericht = bericht(bijlage(tekst()));
        bericht.put("verzenden", true);
        assertThat(bewaar(bericht).body()).containsPattern("verzendstatus\":\"(Wordt verzonden|Verzonden)");

        bericht.put("versie", 1);
        bericht.put("korteOmschrijving", "anders");
        var wijziging = JsonMapper.shared().writeValueAsBytes(bericht);
        var gewijzigd = stuur("PUT", "aanvragen/" + kenmerk, SOORT, () -> new ByteArrayInputStream(wijziging));
        assertThat(gewijzigd.statusCode()).as(gewijzigd.body()).isEqualTo(200);
        assertThat(gewijzigd.body()).contains("\"versie\":2");

        var erbij =
                JsonMapper.shared().writeValueAsBytes(Map.of("bijlagen", List.of(bijlage("Erbij".getBytes(UTF_8)))));
        var aangevuld =
                stuur("POST", "aanvragen/" + kenmerk + "/bijlagen", SOORT, () -> new ByteArrayInputStream(erbij));
        assertThat(aangevuld.statusCode()).as(aangevuld.body()).isEqualTo(200);
        assertThat(aangevuld.body()).contains("\"versie\":3");
    }

    /** The file is made while it is sent: neither side ever has the whole of it. */
    @Test
    void a_bijlage_of_thirty_mb_is_taken_and_one_byte_more_is_refused_at_its_place() throws Exception {
        assertThat(groot(BIJLAGE).statusCode()).isEqualTo(201);

        var teGroot = stuur("PUT", "aanvragen/" + kenmerk, SOORT, () -> grootBericht(BIJLAGE + 1));
        assertThat(teGroot.statusCode()).as(teGroot.body()).isEqualTo(413);
        assertThat(teGroot.body()).contains("BIJLAGE_TE_GROOT", "\"veld\":\"bijlage[1]\"");
    }

    private HttpResponse<String> groot(int bytes) throws Exception {
        return stuur("POST", "aanvragen", SOORT, () -> grootBericht(bytes));
    }

    private InputStream grootBericht(int bytes) {
        try {
            var bericht = JsonMapper.shared().writeValueAsString(bericht());
            var begin = bericht.replace("\"bijlagen\":[]}", "\"versie\":1,\"bijlagen\":[{\"inhoud\":\"");
            var eind = "\",\"plek\":\"toelichting_onderwijsbehoeften\",\"naam\":\"groot.pdf\"}]}";
            var rest = Base64.getEncoder().encodeToString(new byte[bytes % 3]);
            return new SequenceInputStream(Collections.enumeration(List.of(
                    new ByteArrayInputStream(begin.getBytes(UTF_8)),
                    new Nullen(bytes / 3 * 4L),
                    new ByteArrayInputStream((rest + eind).getBytes(UTF_8)))));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** So many letters A: base64 for zeroes. */
    private static final class Nullen extends InputStream {
        private long over;

        Nullen(long aantal) {
            over = aantal;
        }

        @Override
        public int read() {
            return over-- > 0 ? 'A' : -1;
        }
    }

    @Test
    void a_message_that_breaks_off_anywhere_is_refused_and_nothing_is_kept() throws Exception {
        var heel = JsonMapper.shared().writeValueAsBytes(bericht(bijlage(tekst())));
        for (var keer = 0; keer < 25; keer++) {
            var tot = toeval.nextInt(heel.length - 1);
            var antwoord = bewaar(java.util.Arrays.copyOf(heel, tot));

            assertThat(antwoord.statusCode()).as(tot + " " + antwoord.body()).isEqualTo(400);
        }
        assertThat(isEr()).isEqualTo(404);
    }

    @Test
    void what_is_no_base64_has_its_place() throws Exception {
        for (var geen : List.of("*", "QQ=Q", "Q", "\u00e9\u00e9\u00e9\u00e9", "data:text/plain;base64,QUJD")) {
            var bericht = bericht(Map.of("naam", "t.txt", "inhoud", geen));
            isGeweigerd(bewaar(bericht), "bijlagen[0].inhoud");
            var dossier = bericht(bijlage(tekst()));
            dossier.put("dossier", geen);
            isGeweigerd(bewaar(dossier), "dossier");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "true", "{}", "[]"})
    void what_is_no_file_and_no_list_has_its_place(String geen) throws Exception {
        var waarde = JsonMapper.shared().readValue(geen, Object.class);
        var dossier = bericht(bijlage(tekst()));
        dossier.put("dossier", waarde);
        isGeweigerd(bewaar(dossier), "dossier");
        if (!geen.equals("[]")) {
            var lijst = bericht();
            lijst.put("bijlagen", waarde);
            isGeweigerd(bewaar(lijst), "bijlagen");
        }
        var inhoud = bericht(Map.of("naam", "t.txt", "inhoud", waarde));
        isGeweigerd(bewaar(inhoud), "bijlagen[0].inhoud");
        var element = bericht(bijlage(tekst()), 7);
        isGeweigerd(bewaar(element), "bijlagen[1]");
    }

    @Test
    void what_is_left_out_is_told_as_over_the_other_doors() throws Exception {
        var leeg = bericht(Map.of("naam", "t.txt", "plek", "toelichting_onderwijsbehoeften"));
        leeg.put("dossier", null);
        leeg.put("korteOmschrijving", null);
        var antwoord = bewaar(leeg);

        isGeweigerd(antwoord, "dossier");
        assertThat(antwoord.body())
                .contains("BIJLAGE_LEEG", "\"veld\":\"bijlage[1]\"", "\"veld\":\"korteOmschrijving\"");
        isGeweigerd(bewaar("{}".getBytes(UTF_8)), "dossier");
        for (var geenBericht : List.of("null", "[]", "\"x\"", "7", "", "{\"a\":1} x")) {
            assertThat(bewaar(geenBericht.getBytes(UTF_8)).statusCode())
                    .as(geenBericht)
                    .isEqualTo(400);
        }
    }

    @Test
    void no_message_fills_the_heap_with_what_is_no_file() throws Exception {
        var veel = bericht(bijlage(tekst()));
        veel.put("gegevensblokken", Collections.nCopies(20_000, "blok"));
        isGeweigerd(bewaar(veel), "gegevensblokken");
        var lang = bericht(bijlage(tekst()));
        lang.put("iets", "x".repeat(70_000));
        assertThat(bewaar(lang).statusCode()).isEqualTo(400);
        var teVeel = new Object[60];
        java.util.Arrays.fill(teVeel, bijlage(tekst()));
        assertThat(bewaar(bericht(teVeel)).body()).contains("BIJLAGEN_TE_VEEL");
    }

    @Test
    void it_is_read_in_the_charset_that_it_names_or_shows() throws Exception {
        var json = JsonMapper.shared().writeValueAsString(bericht(bijlage(tekst())));
        var latijn = stuur(
                "POST",
                "aanvragen",
                SOORT + "; charset=ISO-8859-1",
                () -> new ByteArrayInputStream(json.getBytes(ISO_8859_1)));
        assertThat(latijn.statusCode()).as(latijn.body()).isEqualTo(201);
        assertThat(stuur(
                                "POST",
                                "aanvragen",
                                SOORT + ";charset=UTF-8",
                                () -> new ByteArrayInputStream(("\uFEFF" + json).getBytes(UTF_8)))
                        .statusCode())
                .isEqualTo(200);
        assertThat(bewaar(json.getBytes(UTF_16LE)).statusCode()).isEqualTo(200);
        assertThat(stuur(
                                "POST",
                                "aanvragen",
                                SOORT + "; charset=UTF-16LE",
                                () -> new ByteArrayInputStream(("\uFEFF" + json).getBytes(UTF_16LE)))
                        .statusCode())
                .isEqualTo(200);
        assertThat(bewaar(json.getBytes(ISO_8859_1)).statusCode()).isEqualTo(400);
        assertThat(stuur(
                                "POST",
                                "aanvragen",
                                SOORT + "; charset=bestaatniet",
                                () -> new ByteArrayInputStream(json.getBytes(UTF_8)))
                        .statusCode())
                .isBetween(400, 415);
    }

    /** One of the two would be lost without a word. */
    @Test
    void a_field_that_is_given_twice_is_refused() throws Exception {
        var een = JsonMapper.shared().writeValueAsString(bericht(bijlage(tekst())));

        var antwoord = bewaar(een.replace("\"leerling\"", "\"omschrijving\":\"de tweede\",\"leerling\"")
                .getBytes(UTF_8));

        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(400);
        assertThat(antwoord.body()).contains("BERICHT_ONGELDIG").doesNotContain("de tweede");
        assertThat(isEr()).isEqualTo(404);
    }
}
