package nl.lvsgateway.loket;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import nl.lvsgateway.techniek.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Messages over SOAP, as clients of other makers send them: each letter and each byte is kept, or it is told where not. */
class SoapberichtenTest extends MetDeuren {

    private static final String PLEK = "toelichting_onderwijsbehoeften";
    private static final String SOAP12 = "application/soap+xml";
    private static final String BINAIR = "Content-Transfer-Encoding: binary\r\nContent-ID: ";

    private final HttpClient http = HttpClient.newHttpClient();
    private final Random toeval = new Random(13);
    private String kenmerk = UUID.randomUUID().toString();
    private String sleutel = "demo-sleutel-parnassys";

    private static String envelop(String inhoud) {
        return "<s:Envelope xmlns:s=\"" + Deuren.SOAP11 + "\" xmlns:l=\"urn:nl:lvsgateway:lvs:v1\""
                + " xmlns:x=\"http://www.w3.org/2004/08/xop/include\"><s:Header><l:Toegang><l:School>00YY00</l:School>"
                + "<l:Verificatiecode>regenboog-2507</l:Verificatiecode></l:Toegang></s:Header><s:Body>" + inhoud
                + "</s:Body></s:Envelope>";
    }

    private String bewaar(String dossier, String... bijlagen) {
        var rest = new StringBuilder();
        for (var nummer = 1; nummer <= bijlagen.length; nummer++) {
            rest.append("<l:Bijlage><l:Naam>C:\\map\\b" + nummer + ".bin</l:Naam><l:Plek>"
                    + (nummer == 1 ? PLEK : "p" + nummer)
                    + "</l:Plek><l:Mediatype>text/plain</l:Mediatype><l:Inhoud>" + bijlagen[nummer - 1]
                    + "</l:Inhoud></l:Bijlage>");
        }
        return envelop("<l:BewaarAanvraag><l:Kenmerk>" + kenmerk
                + "</l:Kenmerk><l:Verzenden>false</l:Verzenden><l:Aanvraag><l:Samenwerkingsverband>PO2507"
                + "</l:Samenwerkingsverband><l:Aanvraagtype>TLV</l:Aanvraagtype><l:Datum>2026-11-23</l:Datum>"
                + "<l:KorteOmschrijving>Renée Dupré</l:KorteOmschrijving><l:Omschrijving>lang</l:Omschrijving>"
                + "<l:Contactpersoon><l:Naam>A. Voorbeeld</l:Naam></l:Contactpersoon><l:Leerling>lvs-" + kenmerk
                + "</l:Leerling></l:Aanvraag><l:Dossier>" + dossier + "</l:Dossier>" + rest + "</l:BewaarAanvraag>");
    }

    private static String naar(String href) {
        return "<x:Include href=\"" + href + "\"/>";
    }

    private String metDelen(String... cids) {
        return bewaar(
                naar("cid:dossier"),
                Stream.of(cids).map(cid -> naar("cid:" + cid)).toArray(String[]::new));
    }

    private static byte[] dossier() throws IOException {
        return new ClassPathResource("demo/dossiers/poswv.xml").getContentAsByteArray();
    }

    private static String dossier64() throws IOException {
        return Base64.getEncoder().encodeToString(dossier());
    }

    private static Pakket wortel(Pakket pakket, String xml) {
        return pakket.deel(
                "Content-Type: application/xop+xml; charset=UTF-8; type=\"text/xml\"\r\nContent-ID: <wortel>",
                xml.getBytes(UTF_8));
    }

    private static Pakket deel(Pakket pakket, String cid, byte[] inhoud) {
        return pakket.deel(BINAIR + "<" + cid + ">", inhoud);
    }

    private HttpResponse<String> stuur(byte[] inhoud, String soort, String... koppen) throws Exception {
        var vraag = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + poort() + "/soap/lvs/v1"))
                .header("X-API-Key", sleutel)
                .header("Content-Type", soort)
                .POST(BodyPublishers.ofByteArray(inhoud));
        for (var kop = 0; kop < koppen.length; kop += 2) {
            vraag.header(koppen[kop], koppen[kop + 1]);
        }
        return http.send(vraag.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> stuur(byte[] pakket) throws Exception {
        return stuurMet(pakket, "B");
    }

    private HttpResponse<String> stuurMet(byte[] pakket, String grens) throws Exception {
        return stuur(
                pakket,
                "Multipart/Related; type=\"application/xop+xml\"; start=\"<wortel>\"; start-info=\"text/xml\"; boundary=\""
                        + grens + "\"");
    }

    private HttpResponse<String> haal() throws Exception {
        var pad = "http://127.0.0.1:" + poort() + "/api/v1/scholen/00YY00/aanvragen/" + kenmerk;
        var vraag = HttpRequest.newBuilder(URI.create(pad))
                .header("X-API-Key", "demo-sleutel-parnassys")
                .header("Verificatiecode", "regenboog-2507");
        return http.send(vraag.build(), HttpResponse.BodyHandlers.ofString());
    }

    private void isBewaard(HttpResponse<String> antwoord, byte[]... bijlagen) throws Exception {
        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(200);
        assertThat(antwoord.body()).contains("Ontvangstnummer");
        var json = new JsonMapper().readTree(haal().body());
        assertThat(json.get("korteOmschrijving").asString()).isEqualTo("Renée Dupré");
        assertThat(json.get("bijlagen").valueStream().map(b -> b.get("sha256")).map(JsonNode::asString))
                .containsExactlyElementsOf(Stream.of(bijlagen)
                        .map(b -> HexFormat.of().formatHex(Sha256.nieuw().digest(b)))
                        .toList());
    }

    private void isGeweigerd(HttpResponse<String> antwoord, String code) throws Exception {
        assertThat(antwoord.statusCode()).as(antwoord.body()).isGreaterThanOrEqualTo(400);
        assertThat(antwoord.body()).contains("Code>" + code + "<", "OpnieuwProberen>nee<");
        assertThat(haal().statusCode()).isEqualTo(404);
    }

    private void isOngeldig(HttpResponse<String> antwoord, String... plaatsen) throws Exception {
        isGeweigerd(antwoord, "BERICHT_ONGELDIG");
        for (var plaats : plaatsen) {
            assertThat(antwoord.body()).contains("Veld>" + plaats + "<");
        }
    }

    static Stream<Arguments> charsets() {
        return Stream.of(
                        "UTF-8",
                        "UTF-16",
                        "UTF-16LE",
                        "UTF-16BE",
                        "UTF-32",
                        "ISO-8859-1",
                        "windows-1252",
                        "ISO-8859-15",
                        "IBM037")
                .flatMap(charset -> Stream.of("kop", "verklaring", "beide", "merk")
                        .filter(hoe -> !hoe.equals("merk") || charset.startsWith("UTF-"))
                        .map(hoe -> Arguments.of(charset, hoe)));
    }

    @ParameterizedTest(name = "{0}, told by {1}")
    @MethodSource("charsets")
    void text_is_read_in_the_charset_that_the_message_tells(String charset, String hoe) throws Exception {
        var metKop = hoe.equals("kop") || hoe.equals("beide");
        var xml = (hoe.equals("verklaring") || hoe.equals("beide")
                        ? "<?xml version='1.0' encoding='" + charset + "'?>\n"
                        : "")
                + bewaar(dossier64(), "QUJD");
        var merk = hoe.equals("merk") && !charset.equals("UTF-16") ? "\uFEFF" : "";
        var bytes = (merk + xml).getBytes(Charset.forName(charset));
        var kop = metKop ? "; charset=\"" + charset.toLowerCase(java.util.Locale.ROOT) + "\"" : "";

        isBewaard(stuur(bytes, "text/xml" + kop), new byte[] {'A', 'B', 'C'});

        kenmerk = UUID.randomUUID().toString();
        var xml2 = (hoe.equals("verklaring") || hoe.equals("beide")
                        ? "<?xml version='1.0' encoding='" + charset + "'?>\n"
                        : "")
                + metDelen("een");
        var wortel = (merk + xml2).getBytes(Charset.forName(charset));
        var pakket =
                new Pakket("B").deel("Content-Type: application/xop+xml" + kop + "\r\nContent-ID: <wortel>", wortel);
        isBewaard(
                stuur(deel(deel(pakket, "dossier", dossier()), "een", new byte[3])
                        .bytes()),
                new byte[3]);
    }

    @ParameterizedTest
    @CsvSource({
        "text/xml; charset=bestaat-niet",
        "text/xml; charset=utf-8",
        "application/soap+xml; charset=us-ascii",
        "text/xml"
    })
    void letters_that_do_not_fit_the_charset_are_refused_and_never_replaced(String soort) throws Exception {
        isOngeldig(stuur(bewaar(dossier64(), "QUJD").getBytes(ISO_8859_1), soort));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "B",
                "-",
                "B2",
                "uuid:0c+id=1",
                "gggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggg"
            })
    void content_that_looks_like_a_boundary_is_content(String grens) throws Exception {
        var een = Lastig.inhoud(grens, 300_000, toeval);
        var twee = Lastig.inhoud(grens, 50_000, toeval);
        var pakket = deel(wortel(new Pakket(grens), metDelen("een", "twee")), "dossier", dossier());

        isBewaard(stuurMet(deel(deel(pakket, "een", een), "twee", twee).bytes(), grens), een, twee);
    }

    @Test
    void parts_come_in_any_order_and_a_repeat_in_another_order_is_a_repeat() throws Exception {
        var inhouden = List.of("een".getBytes(UTF_8), "twee".getBytes(UTF_8), "drie".getBytes(UTF_8));
        String eerste = null;
        for (var ronde = 0; ronde < 8; ronde++) {
            var volgorde = new ArrayList<>(List.of("wortel", "dossier", "0", "1", "2"));
            Collections.shuffle(volgorde, toeval);
            var pakket = new Pakket("B");
            for (var wat : volgorde) {
                switch (wat) {
                    case "wortel" -> wortel(pakket, metDelen("0", "1", "2"));
                    case "dossier" -> deel(pakket, wat, dossier());
                    default -> deel(pakket, wat, inhouden.get(Integer.parseInt(wat)));
                }
            }

            var antwoord = stuur(pakket.bytes());

            isBewaard(antwoord, inhouden.toArray(byte[][]::new));
            assertThat(antwoord.body()).contains("PLEK_ONBEKEND");
            var nummer = antwoord.body().replaceAll("(?s).*Ontvangstnummer>([^<]+)<.*", "$1");
            eerste = eerste == null ? nummer : eerste;
            assertThat(nummer).isEqualTo(eerste);
        }
    }

    @Test
    void a_part_before_the_root_is_taken_of_an_lvs_that_we_know_only() throws Exception {
        sleutel = "van-niemand";

        var antwoord = stuur(
                wortel(deel(new Pakket("B"), "dossier", dossier()), metDelen()).bytes());

        isGeweigerd(antwoord, "NIET_AANGEMELD");
    }

    @ParameterizedTest
    @CsvSource({
        "deel+1@x, deel+1@x",
        "deel+1@x, deel%2B1%40x",
        "deel%2B1@x, deel%2B1@x",
        "a%41b, a%2541b",
        "http://tempuri.org/1/6359, http%3A%2F%2Ftempuri.org%2F1%2F6359",
        "http://tempuri.org/1/6359, http://tempuri.org/1/6359",
        "100%, 100%25",
        "een twee, een%20twee"
    })
    void a_reference_is_read_as_the_rfc_has_it(String cid, String href) throws Exception {
        var xml = bewaar(naar("cid:dossier"), naar(href.contains("+") ? "CID:" + href : "cid:" + href));
        var pakket = deel(wortel(new Pakket("B"), xml), "dossier", dossier());

        isBewaard(stuur(deel(pakket, cid, new byte[9]).bytes()), new byte[9]);

        kenmerk = UUID.randomUUID().toString();
        var zonderHaken = deel(
                wortel(new Pakket("B"), xml.replaceAll("Kenmerk>[^<]+<", "Kenmerk>" + kenmerk + "<")),
                "dossier",
                dossier());
        isBewaard(stuur(zonderHaken.deel(BINAIR + " " + cid, new byte[9]).bytes()), new byte[9]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "cid:", "http://127.0.0.1:1/een", "file:///etc/passwd", "een", "cid:dossier"})
    void a_reference_to_nothing_or_to_what_was_used_already_is_refused(String href) throws Exception {
        var pakket = wortel(new Pakket("B"), bewaar(naar("cid:dossier"), naar(href)));

        isOngeldig(stuur(
                deel(deel(pakket, "dossier", dossier()), "een", new byte[1]).bytes()));
    }

    @Test
    void a_part_that_got_lost_or_that_nobody_speaks_of_is_named() throws Exception {
        var kwijt = deel(wortel(new Pakket("B"), metDelen("een", "twee")), "dossier", dossier());
        isOngeldig(stuur(deel(kwijt, "een", new byte[1]).bytes()), "bijlage[2].inhoud");

        var teveel = deel(wortel(new Pakket("B"), metDelen("een")), "dossier", dossier());
        isOngeldig(
                stuur(deel(deel(teveel, "een", new byte[1]), "twee", new byte[2])
                        .bytes()),
                "multipart[4]");

        var zonderDelen = bewaar(dossier64(), naar("cid:een")).getBytes(UTF_8);
        isOngeldig(stuur(zonderDelen, "text/xml"), "bijlage[1].inhoud");

        var vraag = deel(wortel(new Pakket("B"), envelop("<l:UpdateStatussen/>")), "een", new byte[1]);
        isOngeldig(stuur(vraag.bytes()), "multipart[2]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<l:Bijlage><l:Naam><x:Include href=\"cid:een\"/></l:Naam><l:Inhoud>QQ==</l:Inhoud></l:Bijlage>",
                "<l:Bijlage><l:Naam>n</l:Naam><l:Inhoud>QQ==<x:Include href=\"cid:een\"/></l:Inhoud></l:Bijlage>",
                "<l:Bijlage><l:Naam>n</l:Naam><l:Inhoud><x:Include href=\"cid:een\"/>QQ==</l:Inhoud></l:Bijlage>",
                "<l:Bijlage><l:Naam>n</l:Naam><l:Inhoud><l:b/></l:Inhoud></l:Bijlage>",
                "<l:Bijlage><l:Naam>n</l:Naam><l:Inhoud><x:Include/></l:Inhoud></l:Bijlage>"
            })
    void a_reference_stands_alone_and_only_where_a_file_can_be(String bijlage) throws Exception {
        var xml = metDelen().replace("</l:BewaarAanvraag>", bijlage + "</l:BewaarAanvraag>");
        var pakket = deel(wortel(new Pakket("B"), xml), "dossier", dossier());

        isOngeldig(stuur(deel(pakket, "een", new byte[1]).bytes()));
    }

    @Test
    void a_reference_in_a_header_is_refused() throws Exception {
        var xml = metDelen("een").replace("<l:School>00YY00", "<l:School>" + naar("cid:school"));
        var pakket = deel(deel(wortel(new Pakket("B"), xml), "school", "00YY00".getBytes(UTF_8)), "dossier", dossier());

        isOngeldig(stuur(deel(pakket, "een", new byte[1]).bytes()), "Header");
    }

    @Test
    void a_message_that_was_cut_off_is_refused_wherever_that_was() throws Exception {
        var heel = deel(deel(wortel(new Pakket("B"), metDelen("een")), "dossier", dossier()), "een", new byte[500])
                .bytes();
        for (var eraf : List.of(3, 4, 5, 6, 7, 8, 100, 600, heel.length - 400, heel.length - 1, heel.length)) {
            isOngeldig(stuur(Arrays.copyOf(heel, heel.length - eraf)));
        }
        var vraag = wortel(new Pakket("B"), envelop("<l:UpdateStatussen/>")).bytes();
        isOngeldig(stuur(Arrays.copyOf(vraag, vraag.length - 4)));
        isOngeldig(stuur(Arrays.copyOf(vraag, vraag.length - 9)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"base64", "quoted-printable", "8bit"})
    void what_was_made_fit_to_travel_is_kept_as_it_was_also_the_message_itself(String hoe) throws Exception {
        var kop = "Content-Transfer-Encoding: " + hoe + "\r\nContent-ID: ";
        var breed = "\r\nContent-Disposition: attachment; filename=\"" + "n".repeat(255) + "\"; filename*=utf-8''"
                + "%E2%82%AC".repeat(255);
        var inhoud = "één = 1\r\n".repeat(300).getBytes(UTF_8);
        var pakket = new Pakket("B")
                .deel(
                        "Content-Type: application/xop+xml; charset=utf-8\r\n" + kop + "<wortel>",
                        reist(hoe, metDelen("een").getBytes(UTF_8)))
                .deel(kop + "<dossier>", reist(hoe, dossier()))
                .deel(kop + "<een>" + breed, reist(hoe, inhoud));

        isBewaard(stuur(pakket.bytes()), inhoud);
    }

    private static byte[] reist(String hoe, byte[] inhoud) {
        return switch (hoe) {
            case "base64" -> Base64.getMimeEncoder().encode(inhoud);
            case "quoted-printable" -> {
                var tekst = new StringBuilder();
                for (var b : inhoud) {
                    tekst.append(b > ' ' && b < 127 && b != '=' ? String.valueOf((char) b) : "=%02X=\r\n".formatted(b));
                }
                yield tekst.toString().getBytes(ISO_8859_1);
            }
            default -> inhoud;
        };
    }

    @ParameterizedTest
    @CsvSource({
        "Content-Transfer-Encoding: base64, QUJ*, multipart[3]",
        "Content-Transfer-Encoding: quoted-printable, a=G0, multipart[3]",
        "Content-Transfer-Encoding: x-zip, a, multipart[3].content-transfer-encoding",
        "Onzin, a, multipart[3].koppen"
    })
    void a_part_that_cannot_be_read_is_refused_with_its_number(String kop, String inhoud, String plaats)
            throws Exception {
        var pakket = deel(wortel(new Pakket("B"), metDelen("een")), "dossier", dossier());

        isOngeldig(
                stuur(pakket.deel("Content-ID: <een>\r\n" + kop, inhoud.getBytes(UTF_8))
                        .bytes()),
                plaats);
    }

    @Test
    void a_message_that_was_packed_for_the_way_is_read() throws Exception {
        var heel = Pakket.gzip(bewaar(dossier64(), "QUJD").getBytes(UTF_8));
        isOngeldig(stuur(Arrays.copyOf(heel, heel.length - 9), "text/xml", "Content-Encoding", "gzip"));
        isOngeldig(stuur(heel, "text/xml", "Content-Encoding", "br"));

        isBewaard(stuur(heel, "text/xml", "Content-Encoding", "gzip"), new byte[] {'A', 'B', 'C'});
    }

    @Test
    void a_refusal_before_the_message_itself_speaks_is_in_the_version_of_soap_of_its_header() throws Exception {
        assertThat(stuur(new byte[0], "text/xml; charset=bestaat-niet").body()).contains(Deuren.SOAP11);
        assertThat(stuur(new byte[0], SOAP12 + "; charset=bestaat-niet").body()).contains(Deuren.SOAP12);
    }
}
