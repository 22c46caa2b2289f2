package nl.lvsgateway.loket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** What clients of other makers send: carried as it was meant, or refused with its place, and then nothing is kept. */
class InvoerTest extends MetDeuren {

    private static final String SOAP12 = "http://www.w3.org/2003/05/soap-envelope";
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final HttpClient http = HttpClient.newHttpClient();
    private final String kenmerk = UUID.randomUUID().toString();

    private HttpResponse<String> stuur(String weg, String pad, Map<String, String> koppen, byte[] inhoud)
            throws IOException, InterruptedException {
        var vraag = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + poort() + pad))
                .header("X-API-Key", "demo-sleutel-parnassys")
                .header("Verificatiecode", "regenboog-2507")
                .method(weg, BodyPublishers.ofByteArray(inhoud));
        koppen.forEach(vraag::header);
        return http.send(vraag.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> vraag(String pad) throws IOException, InterruptedException {
        return stuur("GET", "/api/v1/scholen/00YY00/" + pad, Map.of(), new byte[0]);
    }

    /** A whole aanvraag with this part {@code aanvraag}. */
    private HttpResponse<String> bewaar(byte[] json, String soort, String bijlagesoort, String wil)
            throws IOException, InterruptedException {
        var lichaam = new ByteArrayOutputStream();
        deel(lichaam, "name=\"aanvraag\"", soort, json);
        deel(lichaam, "name=\"dossier\"; filename=\"d.xml\"", "application/xml", dossier());
        deel(lichaam, "name=\"bijlage\"; filename=\"toelichting.txt\"", bijlagesoort, "Toelichting".getBytes(UTF_8));
        lichaam.write("--grens--\r\n".getBytes(UTF_8));
        return stuur(
                "POST",
                "/api/v1/scholen/00YY00/aanvragen",
                Map.of("Content-Type", "multipart/form-data; boundary=grens", "Accept", wil),
                lichaam.toByteArray());
    }

    private HttpResponse<String> bewaar(String json) throws IOException, InterruptedException {
        return bewaar(json.getBytes(UTF_8), "application/json", "text/plain", "application/json");
    }

    private static void deel(ByteArrayOutputStream lichaam, String welk, String soort, byte[] inhoud)
            throws IOException {
        var kop = "--grens\r\nContent-Disposition: form-data; " + welk + "\r\nContent-Type: " + soort + "\r\n\r\n";
        lichaam.write(kop.getBytes(UTF_8));
        lichaam.write(inhoud);
        lichaam.write("\r\n".getBytes(UTF_8));
    }

    private static byte[] dossier() throws IOException {
        return new ClassPathResource("demo/dossiers/poswv.xml").getContentAsByteArray();
    }

    private String json(String omschrijving, String datum, String bijlagen) {
        return """
                {"kenmerk": "%s", "samenwerkingsverband": "PO2507", "aanvraagtype": "TLV", "datum": %s,
                 "korteOmschrijving": "kort", "omschrijving": "%s", "contactpersoon": {"naam": "A. Voorbeeld"},
                 "leerling": "lvs-4711", "bijlagen": %s}
                """.formatted(kenmerk, datum, omschrijving, bijlagen);
    }

    private String json(String omschrijving) {
        return json(
                omschrijving,
                "\"2026-11-23\"",
                "[{\"naam\": \"toelichting.txt\", \"plek\": \"toelichting_onderwijsbehoeften\"}]");
    }

    private void isGeweigerd(HttpResponse<String> antwoord, String veld) throws Exception {
        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(400);
        assertThat(antwoord.body()).contains("\"veld\":\"" + veld + "\"");
        assertThat(vraag("aanvragen/" + kenmerk).statusCode()).isEqualTo(404);
    }

    /** One of the two would be lost without a word. */
    @Test
    void a_field_that_is_given_twice_is_refused() throws Exception {
        var twee = json("de eerste").replace("\"leerling\"", "\"omschrijving\": \"de tweede\", \"leerling\"");

        var antwoord = bewaar(twee);

        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(400);
        assertThat(antwoord.body()).contains("BERICHT_ONGELDIG").doesNotContain("de tweede");
        assertThat(vraag("aanvragen/" + kenmerk).statusCode()).isEqualTo(404);
    }

    @Test
    void a_line_break_of_word_is_a_line_break_over_rest_and_over_soap() throws Exception {
        assertThat(bewaar(json("regel een\\u000Bregel twee")).statusCode()).isEqualTo(201);

        assertThat(vraag("aanvragen/" + kenmerk).body()).contains("regel een\\nregel twee");
        assertThat(geefOverSoap("").body()).contains("regel een\nregel twee");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0001", "\\uFFFE", "\\uD83D", "\\u0000"})
    void a_sign_that_xml_cannot_carry_is_refused_at_its_field(String teken) throws Exception {
        isGeweigerd(bewaar(json("vraagt" + teken + "een plek")), "omschrijving");
    }

    @Test
    void a_pupil_is_asked_for_as_the_lvs_wrote_it() throws Exception {
        var leerling = "lvs Rene\u0301e " + kenmerk;
        assertThat(bewaar(json("vraag").replace("lvs-4711", leerling)).statusCode())
                .isEqualTo(201);

        var overzicht = vraag("aanvragen?leerling=" + URLEncoder.encode(leerling, UTF_8));
        var statussen = stuur(
                "POST",
                "/api/v1/scholen/00YY00/statussen/updaten",
                Map.of("Content-Type", "application/json"),
                ("{\"leerling\": \"" + leerling + "\"}").getBytes(UTF_8));

        assertThat(overzicht.body()).contains("\"kenmerk\":\"" + kenmerk);
        assertThat(statussen.body()).contains("\"kenmerk\":\"" + kenmerk);
    }

    @Test
    void json_is_read_in_the_charset_that_it_names_and_no_other() throws Exception {
        var zonder = bewaar(json("Ren\u00e9e").getBytes(WINDOWS), "application/json", "text/plain", "*/*");
        isGeweigerd(zonder, "aanvraag");

        var met = bewaar(
                json("Ren\u00e9e").getBytes(WINDOWS), "application/json; charset=windows-1252", "text/plain", "*/*");
        assertThat(met.statusCode()).as(met.body()).isEqualTo(201);
        assertThat(vraag("aanvragen/" + kenmerk).body()).contains("Ren\u00e9e");
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_text() throws Exception {
        assertThat(bewaar("\uFEFF" + json("met merk")).statusCode()).isEqualTo(201);
    }

    @Test
    void nothing_in_a_list_and_no_message_at_all_have_a_place() throws Exception {
        isGeweigerd(bewaar("null"), "aanvraag");
        isGeweigerd(bewaar(json("x", "\"2026-11-23\"", "[null]")), "bijlagen[0]");
        var statussen = stuur(
                "POST",
                "/api/v1/scholen/00YY00/statussen/updaten",
                Map.of("Content-Type", "application/json"),
                "{\"kenmerken\": [\"a\", null]}".getBytes(UTF_8));
        isGeweigerd(statussen, "kenmerken[1]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"20261123", "\"2026-11-22T23:00:00.000Z\"", "\"0001-01-01\"", "\"+999999999-12-31\""})
    void what_is_no_day_is_refused_and_never_reckoned_to_another_one(String datum) throws Exception {
        isGeweigerd(bewaar(json("x", datum, "[]")), "datum");
    }

    @Test
    void a_mediatype_without_end_is_refused_at_the_bijlage() throws Exception {
        var soort = "text/plain; naam=" + "x".repeat(300);

        isGeweigerd(
                bewaar(json("x").getBytes(UTF_8), "application/json", soort, "application/json"),
                "bijlage[1].mediatype");
    }

    @Test
    void who_wants_an_answer_that_we_do_not_have_hears_so_before_anything_is_kept() throws Exception {
        var antwoord = bewaar(json("x").getBytes(UTF_8), "application/json", "text/plain", "application/xml");

        assertThat(antwoord.statusCode()).isEqualTo(406);
        assertThat(antwoord.body()).contains("\"code\":");
        assertThat(vraag("aanvragen/" + kenmerk).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {".", ".."})
    void a_kenmerk_that_no_address_can_name_is_refused(String naam) throws Exception {
        isGeweigerd(bewaar(json("x").replace(kenmerk, naam)), "kenmerk");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//api/v1/scholen/00YY00/aanvragen",
                "/api/v1//scholen/00YY00/aanvragen",
                "/api/v1/scholen/00YY00/aanvragen;v=1",
                "/api/v1/scholen/00YY00/aanvragen/%2E%2E"
            })
    void an_address_that_no_door_may_have_is_refused_in_the_form_of_all_refusals(String pad) throws Exception {
        var antwoord = stuur("GET", pad, Map.of("Accept", "application/json"), new byte[0]);

        assertThat(antwoord.statusCode()).isBetween(400, 404);
        assertThat(antwoord.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(antwoord.body()).contains("\"code\":", "\"kenmerk\":");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"\"", "\"GeefAanvraag\"", "\"http://tempuri.org/Lvs/GeefAanvraag\""})
    void the_body_tells_which_operation_is_meant_whatever_the_soapaction(String actie) throws Exception {
        assertThat(bewaar(json("x")).statusCode()).isEqualTo(201);

        var over11 = geefOverSoap(actie);
        var over12 = overSoap(
                vraagNaAanvraag().replace("http://schemas.xmlsoap.org/soap/envelope/", SOAP12),
                Map.of(
                        "Content-Type",
                        "application/soap+xml; charset=UTF-8; action=\"" + actie.replace("\"", "") + "\""));

        assertThat(over11.statusCode()).as(over11.body()).isEqualTo(200);
        assertThat(over11.body()).contains(kenmerk);
        assertThat(over12.statusCode()).as(over12.body()).isEqualTo(200);
        assertThat(over12.body()).contains(kenmerk);
    }

    private HttpResponse<String> geefOverSoap(String actie) throws IOException, InterruptedException {
        return overSoap(vraagNaAanvraag(), Map.of("Content-Type", "text/xml; charset=UTF-8", "SOAPAction", actie));
    }

    private String vraagNaAanvraag() {
        return """
                <s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/" xmlns:l="urn:nl:lvsgateway:lvs:v1">
                <s:Header><l:Toegang><l:School>00YY00</l:School><l:Verificatiecode>regenboog-2507</l:Verificatiecode>
                </l:Toegang></s:Header><s:Body><l:GeefAanvraag><l:Kenmerk>%s</l:Kenmerk></l:GeefAanvraag></s:Body>
                </s:Envelope>
                """.formatted(kenmerk);
    }

    private HttpResponse<String> overSoap(String bericht, Map<String, String> koppen)
            throws IOException, InterruptedException {
        return stuur("POST", "/soap/lvs/v1", koppen, bericht.getBytes(UTF_8));
    }
}
