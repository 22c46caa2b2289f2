package nl.lvsgateway.loket;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.lvsgateway.techniek.Sha256;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files over REST, as clients of other makers send them: each byte and each place is kept, or it is told where not. */
class BestandenTest extends MetDeuren {

    private static final String PLEK = "toelichting_onderwijsbehoeften";
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final Random toeval = new Random(11);
    private String kenmerk = UUID.randomUUID().toString();

    private record Bijlage(@Nullable String naam, @Nullable String plek) {}

    private String aanvraag(Bijlage... bijlagen) {
        return JSON.writeValueAsString(Map.of(
                "kenmerk", kenmerk,
                "samenwerkingsverband", "PO2507",
                "aanvraagtype", "TLV",
                "datum", "2026-11-23",
                "korteOmschrijving", "kort",
                "omschrijving", "lang",
                "contactpersoon", Map.of("naam", "A. Voorbeeld"),
                "leerling", "lvs-" + kenmerk,
                "bijlagen", List.of(bijlagen)));
    }

    private static byte[] dossier() throws IOException {
        return new ClassPathResource("demo/dossiers/poswv.xml").getContentAsByteArray();
    }

    private Pakket pakket(String grens, String aanvraag) throws IOException {
        return new Pakket(grens).veld("aanvraag", aanvraag).bestand("dossier", "=\"d.xml\"", dossier());
    }

    private HttpResponse<String> stuur(byte[] inhoud, String grens, String... koppen) throws Exception {
        var vraag = HttpRequest.newBuilder(adres("aanvragen"))
                .header("X-API-Key", "demo-sleutel-parnassys")
                .header("Verificatiecode", "regenboog-2507")
                .header("Content-Type", "multipart/form-data; boundary=\"" + grens + "\"")
                .POST(BodyPublishers.ofByteArray(inhoud));
        for (var kop = 0; kop < koppen.length; kop += 2) {
            vraag.header(koppen[kop], koppen[kop + 1]);
        }
        return http.send(vraag.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> stuur(Pakket pakket) throws Exception {
        return stuur(pakket.bytes(), "grens");
    }

    private URI adres(String pad) {
        return URI.create("http://127.0.0.1:" + poort() + "/api/v1/scholen/00YY00/" + pad);
    }

    private HttpResponse<String> haal() throws Exception {
        var vraag = HttpRequest.newBuilder(adres("aanvragen/" + kenmerk))
                .header("X-API-Key", "demo-sleutel-parnassys")
                .header("Verificatiecode", "regenboog-2507");
        return http.send(vraag.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Place by checksum, of what was kept. */
    private Map<String, String> bewaard() throws Exception {
        var bijlagen = JSON.readTree(haal().body()).get("bijlagen");
        return bijlagen.valueStream()
                .collect(Collectors.toMap(
                        b -> b.get("sha256").asString(),
                        b -> b.hasNonNull("plek") ? b.get("plek").asString() : "geen"));
    }

    private static String sha(byte[] inhoud) {
        return HexFormat.of().formatHex(Sha256.nieuw().digest(inhoud));
    }

    private void isGeweigerd(HttpResponse<String> antwoord, String... velden) throws Exception {
        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(400);
        var fouten = JSON.readTree(antwoord.body()).get("fouten");
        assertThat(fouten.valueStream().map(fout -> fout.get("veld")).map(JsonNode::asString))
                .contains(velden);
        assertThat(haal().statusCode()).isEqualTo(404);
    }

    private static String lijn(String tekst) {
        return new String(tekst.getBytes(UTF_8), ISO_8859_1);
    }

    private static String rfc(String naam) {
        return "*=utf-8''" + URLEncoder.encode(naam, UTF_8).replace("+", "%20");
    }

    static Stream<String> namen() {
        return Stream.of(
                "é".repeat(250) + ".docx",
                "\u20ac".repeat(250) + ".docx",
                "\uD83D\uDE00".repeat(125) + ".docx",
                "een \"b\".txt");
    }

    @ParameterizedTest
    @MethodSource("namen")
    void a_long_name_is_understood_also_when_it_is_written_twice(String naam) throws Exception {
        var woord = "=?utf-8?B?" + Base64.getEncoder().encodeToString(naam.getBytes(UTF_8)) + "?=";
        for (var wijze : List.of(
                "=\"" + lijn(naam.replace("\"", "\\\"")) + "\"",
                "=\"" + woord + "\"; filename" + rfc(naam),
                "=\"" + lijn(naam.replace("\"", "%22")) + "\"; filename" + rfc(naam))) {
            kenmerk = UUID.randomUUID().toString();
            var inhoud = wijze.getBytes(UTF_8);

            var antwoord =
                    stuur(pakket("grens", aanvraag(new Bijlage(naam, PLEK))).bestand("bijlage", wijze, inhoud));

            assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(201);
            assertThat(bewaard()).containsEntry(sha(inhoud), PLEK);
        }
    }

    @Test
    void a_name_that_cannot_be_read_or_is_too_long_is_a_fault_about_the_name() throws Exception {
        for (var wijze : List.of(
                "*=utf-8''%C3",
                "=\"=?bestaat-niet?Q?a?=\"",
                "=\"\"",
                "=\"" + "n".repeat(256) + "\"",
                "=\"" + lijn("é".repeat(253)) + ".docx\"",
                "=\"/\"")) {
            var antwoord = stuur(pakket("grens", aanvraag()).bestand("bijlage", wijze, new byte[1]));

            isGeweigerd(antwoord, "bijlage[1].naam");
            assertThat(antwoord.body()).contains("\"plaats\":\"multipart[3]\"", "hooguit 255 tekens");
        }
    }

    @Test
    void headers_of_a_part_that_are_too_long_are_told_how_long_they_may_be() throws Exception {
        var naam = lijn("é".repeat(5000));

        var antwoord = stuur(pakket("grens", aanvraag()).bestand("bijlage", "=\"" + naam + "\"", new byte[1]));

        isGeweigerd(antwoord, "multipart[3].koppen");
        assertThat(antwoord.body()).contains("samen hooguit 8 kB");
    }

    @Test
    void files_of_one_name_get_their_places_in_order_and_in_any_order_of_parts() throws Exception {
        var een = "een".getBytes(UTF_8);
        var twee = "twee".getBytes(UTF_8);
        var drie = "drie".getBytes(UTF_8);
        var tekst = aanvraag(
                new Bijlage("scan.pdf", PLEK),
                new Bijlage("C:\\map\\los.pdf", null),
                new Bijlage("scan.pdf", "van-niemand"));
        var pakket = new Pakket("grens")
                .bestand("bijlage", "=\"scan.pdf\"", een)
                .bestand("bijlage", "=\"los.pdf\"", drie)
                .bestand("bijlage", "=\"scan.pdf\"", twee)
                .bestand("dossier", "=\"d.xml\"", dossier())
                .veld("aanvraag", tekst);

        var antwoord = stuur(pakket);

        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(201);
        assertThat(bewaard())
                .containsOnly(
                        Map.entry(sha(een), PLEK), Map.entry(sha(drie), "geen"), Map.entry(sha(twee), "van-niemand"));
        assertThat(antwoord.body()).contains("PLEK_ONBEKEND", "bijlage 3");

        var nogEens = stuur(new Pakket("grens")
                .veld("aanvraag", tekst)
                .bestand("bijlage", "=\"los.pdf\"", drie)
                .bestand("bijlage", "=\"scan.pdf\"", een)
                .bestand("bijlage", "=\"scan.pdf\"", twee)
                .bestand("dossier", "=\"d.xml\"", dossier()));
        assertThat(nogEens.statusCode()).as(nogEens.body()).isEqualTo(200);
        assertThat(JSON.readTree(nogEens.body()).get("aanvraag"))
                .isEqualTo(JSON.readTree(antwoord.body()).get("aanvraag"));
    }

    @Test
    void what_is_said_of_a_file_that_is_not_there_is_refused_at_its_place() throws Exception {
        var aanvraag = aanvraag(
                new Bijlage("een.txt", PLEK),
                new Bijlage("weg.txt", PLEK),
                new Bijlage(null, PLEK),
                new Bijlage("een.txt", null),
                new Bijlage("een.txt", "p".repeat(61)));

        var antwoord = stuur(pakket("grens", aanvraag)
                .bestand("bijlage", "=een.txt", new byte[1])
                .bestand("bijlage", "=een.txt", new byte[2]));

        isGeweigerd(antwoord, "bijlagen[1].naam", "bijlagen[2].naam", "bijlagen[4].naam", "bijlagen[4].plek");
    }

    static Stream<String> grenzen() {
        return Stream.of("B", "-", "B2", "g".repeat(70), "WebKitFormBoundary7MA4");
    }

    @ParameterizedTest
    @MethodSource("grenzen")
    void content_that_looks_like_a_boundary_is_content(String grens) throws Exception {
        var inhoud = Lastig.inhoud(grens, 300_000, toeval);

        var antwoord = stuur(
                pakket(grens, aanvraag(new Bijlage("een.bin", PLEK)))
                        .bestand("bijlage", "=een.bin", inhoud)
                        .bytes(),
                grens);

        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(201);
        assertThat(bewaard()).containsOnlyKeys(sha(inhoud));
    }

    @Test
    void a_message_that_was_cut_off_is_refused_and_nothing_of_it_is_kept() throws Exception {
        var heel = pakket("grens", aanvraag(new Bijlage("een.txt", PLEK)))
                .bestand("bijlage", "=een.txt", "een".getBytes(UTF_8))
                .bytes();
        for (var eraf : List.of(3, 4, 5, 9, 11, 13, 60, heel.length - 1, heel.length)) {
            isGeweigerd(stuur(Arrays.copyOf(heel, heel.length - eraf), "grens"), "multipart");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"base64", "Quoted-Printable", "binary", "8bit", "7BIT"})
    void what_was_made_fit_to_travel_is_kept_as_it_was(String hoe) throws Exception {
        var inhoud = "één = 1\r\n".repeat(2000).getBytes(UTF_8);
        var reist = switch (hoe) {
            case "base64" -> Base64.getMimeEncoder().encode(inhoud);
            case "Quoted-Printable" ->
                new String(inhoud, ISO_8859_1)
                        .replace("=", "=3D=\r\n")
                        .replace("\u00c3", "=c3")
                        .replace("\u00a9", "=A9")
                        .getBytes(ISO_8859_1);
            default -> inhoud;
        };
        var kop = "\r\nContent-Transfer-Encoding: " + hoe;

        var antwoord = stuur(
                pakket("grens", aanvraag(new Bijlage("een.txt", PLEK))).bestand("bijlage", "=een.txt" + kop, reist));

        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(201);
        assertThat(bewaard()).containsOnlyKeys(sha(inhoud));
    }

    @ParameterizedTest
    @CsvSource({
        "Content-Transfer-Encoding: base64, QUJ*, multipart[3]",
        "Content-Transfer-Encoding: quoted-printable, a=G0, multipart[3]",
        "Content-Transfer-Encoding: x-zip, a, multipart[3].content-transfer-encoding",
        "Content-Type: multipart/mixed; boundary=x, a, multipart[3].content-type",
        "Onzin, a, multipart[3].koppen"
    })
    void a_part_that_cannot_be_read_is_refused_with_its_number(String kop, String inhoud, String plaats)
            throws Exception {
        isGeweigerd(
                stuur(pakket("grens", aanvraag()).bestand("bijlage", "=een.txt\r\n" + kop, inhoud.getBytes(UTF_8))),
                plaats);
    }

    @Test
    void a_message_that_was_packed_for_the_way_is_read_and_a_broken_one_is_refused() throws Exception {
        var inhoud = new byte[2_000_000];
        var heel = Pakket.gzip(pakket("grens", aanvraag(new Bijlage("een.bin", PLEK)))
                .bestand("bijlage", "=een.bin", inhoud)
                .bytes());
        var krom = heel.clone();
        krom[krom.length - 6] ^= 1;
        isGeweigerd(stuur(krom, "grens", "Content-Encoding", "gzip"), "content-encoding");
        isGeweigerd(
                stuur(Arrays.copyOf(heel, heel.length - 1), "grens", "Content-Encoding", "gzip"), "content-encoding");

        var antwoord = stuur(heel, "grens", "Content-Encoding", "GZIP");

        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(201);
        assertThat(bewaard()).containsOnlyKeys(sha(inhoud));
    }

    @ParameterizedTest
    @CsvSource({"dossierkeuringen, application/xml", "statussen/updaten, application/json"})
    void every_door_reads_what_was_packed(String pad, String soort) throws Exception {
        var heel = Pakket.gzip(soort.endsWith("xml") ? dossier() : "{}".getBytes(UTF_8));
        var half = Arrays.copyOf(heel, heel.length / 2);
        for (var inhoud : List.of(heel, half)) {
            var vraag = HttpRequest.newBuilder(adres(pad))
                    .header("X-API-Key", "demo-sleutel-parnassys")
                    .header("Verificatiecode", "regenboog-2507")
                    .header("Content-Type", soort)
                    .header("Content-Encoding", "gzip")
                    .POST(BodyPublishers.ofByteArray(inhoud));

            var antwoord = http.send(vraag.build(), HttpResponse.BodyHandlers.ofString());

            assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(inhoud == heel ? 200 : 400);
            assertThat(antwoord.body().contains("BERICHT_ONGELDIG")).isEqualTo(inhoud != heel);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "ISO-8859-1", "windows-1252"})
    void a_verificatiecode_is_the_same_in_the_bytes_of_any_client(String charset) throws Exception {
        var code = "gedúld-één-2507";
        var zet = deuren.stuur(new Inzendingen.Bericht(
                "/soap/kindkans/v1",
                Map.of("X-API-Key", "demo-sleutel-kindkans", "Content-Type", "text/xml; charset=UTF-8"),
                "<s:Envelope xmlns:s=\"" + Deuren.SOAP11 + "\" xmlns:k=\"urn:nl:lvsgateway:kindkans:v1\"><s:Body>"
                        + "<k:ZetVerificatiecode><k:School>00YY09</k:School><k:Samenwerkingsverband>PO2507"
                        + "</k:Samenwerkingsverband><k:Verificatiecode>" + code
                        + "</k:Verificatiecode></k:ZetVerificatiecode></s:Body></s:Envelope>"));
        assertThat(zet.http()).as(zet.tekst()).isEqualTo(200);

        try (var lijn = new Socket(InetAddress.getLoopbackAddress(), poort())) {
            var kop = "GET /api/v1/scholen/00YY09/koppeling HTTP/1.1\r\nHost: proef\r\nConnection: close\r\n"
                    + "X-API-Key: demo-sleutel-parnassys\r\nVerificatiecode: " + code + "\r\n\r\n";
            lijn.getOutputStream().write(kop.getBytes(Charset.forName(charset)));

            assertThat(new String(lijn.getInputStream().readAllBytes(), UTF_8)).startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void a_part_without_a_name_or_one_that_comes_twice_is_refused() throws Exception {
        isGeweigerd(stuur(pakket("grens", aanvraag()).deel("Content-Type: text/plain", new byte[3])), "multipart[3]");
        isGeweigerd(stuur(pakket("grens", aanvraag()).veld("aanvraag", aanvraag())), "aanvraag");
        isGeweigerd(
                stuur(pakket("grens", aanvraag()).veld("verzenden", "false").veld("verzenden", "true")), "verzenden");
    }
}
