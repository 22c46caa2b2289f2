package nl.lvsgateway.beheer.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.lvsgateway.logboek.Daad;
import nl.lvsgateway.logboek.Logboek;
import nl.lvsgateway.logboek.Logregels.Vraag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Support connects a school by program, over real HTTP. */
class BeheerApiTest extends MetBeheerApi {

    private static final Pattern SLEUTEL = Pattern.compile("\"sleutel\":\"(lvs_[^\"]+)\"");

    @Autowired
    private Logboek logboek;

    @Test
    void connects_a_school_and_its_lvs_comes_in_with_the_new_key() throws Exception {
        assertThat(stuur("POST", "/beheer/api/v1/leerlingvolgsystemen", "{\"code\":\"Nieuw-LVS\",\"naam\":\"Nieuw\"}")
                        .statusCode())
                .isEqualTo(201);
        var sleutel = SLEUTEL.matcher(stuur("POST", "/beheer/api/v1/leerlingvolgsystemen/Nieuw-LVS/sleutels", "{}")
                .body());
        assertThat(sleutel.find()).isTrue();
        assertThat(stuur("POST", "/beheer/api/v1/scholen", "{\"nummer\":\"00AA00\",\"naam\":\"De Nieuwe\"}")
                        .statusCode())
                .isEqualTo(201);
        var koppeling = "/beheer/api/v1/scholen/00AA00/koppelingen/Nieuw-LVS/PO-25-07";
        assertThat(stuur("PUT", koppeling, "").body()).contains("nog niet geactiveerd");
        var gezet = stuur(
                "PUT",
                "/beheer/api/v1/scholen/00AA00/verificatiecodes/PO2507",
                "{\"verificatiecode\":\"paard-fiets-lamp\"}");
        assertThat(gezet.statusCode()).isEqualTo(204);
        assertThat(gezet.headers().firstValue("API-Version")).contains("1.1.0");

        var aan = stuur(
                "POST",
                koppeling + "/activering",
                "{\"naam\":\"Koppeling\",\"akkoord\":true,\"verificatiecode\":\"paard-fiets-lamp\"}");

        assertThat(aan.body()).contains("\"stand\":\"actief\"").doesNotContain("paard", "argon2");
        var vraag = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + poort + "/api/v1/scholen/00AA00/statussen/updaten"))
                .header("Content-Type", "application/json")
                .header("X-API-Key", sleutel.group(1))
                .header("Verificatiecode", "paard-fiets-lamp")
                .POST(HttpRequest.BodyPublishers.ofString("{}"));
        assertThat(http.send(vraag.build(), HttpResponse.BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(200);
        assertThat(stuur("GET", "/beheer/api/v1/leerlingvolgsystemen/Nieuw-LVS", "")
                        .body())
                .doesNotContain(sleutel.group(1));
        assertThat(stuur("DELETE", koppeling, "").body()).contains("\"stand\":\"ingetrokken\"");
        assertThat(logboek.zoek(new Vraag(null, null, null, "support", null, null, null, 20)))
                .extracting(schakel -> schakel.regel().daad())
                .contains(
                        Daad.LVS_GEWIJZIGD,
                        Daad.SLEUTEL_GEMAAKT,
                        Daad.SCHOOL_GEWIJZIGD,
                        Daad.KOPPELING_TOEGEVOEGD,
                        Daad.CODE_GEZET,
                        Daad.KOPPELING_GEACTIVEERD,
                        Daad.KOPPELING_INGETROKKEN);
    }

    @Test
    void asks_for_name_and_password_in_every_call() throws Exception {
        weigert(401, "NIET_AANGEMELD", stuur("GET", "/beheer/api/v1/scholen", "", ""));
        weigert(401, "NIET_AANGEMELD", stuur("GET", "/beheer/api/v1/scholen", "", "support:mis"));
        assertThat(stuur("GET", "/openapi-beheer.yaml", "", "").body()).startsWith("openapi: 3.0.3");
    }

    @Test
    void says_in_dutch_what_is_wrong() throws Exception {
        weigert(400, "SCHOOLNUMMER_ONGELDIG", stuur("POST", "/beheer/api/v1/scholen", "{\"nummer\":\"Regenboog\"}"));
        weigert(409, "SCHOOL_BESTAAT_AL", stuur("POST", "/beheer/api/v1/scholen", "{\"nummer\":\"00YY00\"}"));
        weigert(400, "NAAM_ONGELDIG", stuur("PUT", "/beheer/api/v1/scholen/00YY00", "{\"naam\":\"\"}"));
        weigert(404, "SCHOOL_ONBEKEND", stuur("GET", "/beheer/api/v1/scholen/99ZZ99", ""));
        weigert(400, "BERICHT_ONGELDIG", stuur("POST", "/beheer/api/v1/scholen", "{"));
        weigert(400, "BERICHT_ONGELDIG", stuur("GET", "/beheer/api/v1/scholen?pagina=x", ""));
        weigert(
                400,
                "VERIFICATIECODE_ZWAK",
                stuur(
                        "PUT",
                        "/beheer/api/v1/scholen/00YY00/verificatiecodes/PO2507",
                        "{\"verificatiecode\":\"12345678\"}"));
        weigert(404, "LVS_ONBEKEND", stuur("PUT", "/beheer/api/v1/scholen/00YY00/koppelingen/Niemand/PO2507", ""));
        weigert(
                404,
                "SAMENWERKINGSVERBAND_ONBEKEND",
                stuur("PUT", "/beheer/api/v1/scholen/00YY00/koppelingen/ESIS/PO999999", ""));
        weigert(
                403,
                "VERIFICATIECODE_ONJUIST",
                stuur(
                        "POST",
                        "/beheer/api/v1/scholen/00YY02/koppelingen/ESIS/PO2507/activering",
                        "{\"naam\":\"x\",\"akkoord\":true,\"verificatiecode\":\"niet-de-goede\"}"));
    }

    @Test
    void what_changes_nothing_is_no_act_in_the_logboek() throws Exception {
        var lvs = "/beheer/api/v1/leerlingvolgsystemen/Stil-LVS";
        stuur("POST", "/beheer/api/v1/leerlingvolgsystemen", "{\"code\":\"Stil-LVS\",\"naam\":\"Stil\"}");
        stuur("POST", "/beheer/api/v1/scholen", "{\"nummer\":\"00SS00\",\"naam\":\"De Stille\"}");
        var koppeling = "/beheer/api/v1/scholen/00SS00/koppelingen/Stil-LVS/PO2507";
        var code = "{\"verificatiecode\":\"raam-zout-gitaar\"}";
        var codes = "/beheer/api/v1/scholen/00SS00/verificatiecodes/PO2507";
        for (var keer = 0; keer < 2; keer++) {
            assertThat(stuur("PUT", koppeling, "").statusCode()).isEqualTo(200);
            assertThat(stuur("PUT", codes, code).statusCode()).isEqualTo(204);
            assertThat(stuur("POST", koppeling + "/activering", code.replace("{", "{\"naam\":\"x\",\"akkoord\":true,"))
                            .statusCode())
                    .isEqualTo(200);
        }
        for (var keer = 0; keer < 2; keer++) {
            assertThat(stuur("DELETE", koppeling, "").statusCode()).isEqualTo(200);
            assertThat(stuur("DELETE", "/beheer/api/v1/scholen/00SS00/blokkades/Stil-LVS", "")
                            .statusCode())
                    .isEqualTo(204);
            assertThat(stuur("PUT", "/beheer/api/v1/scholen/00SS00", "{\"naam\":\"De Stille\"}")
                            .statusCode())
                    .isEqualTo(200);
            assertThat(stuur("PUT", lvs, "{\"naam\":\"Stil\"}").statusCode()).isEqualTo(200);
        }

        assertThat(logboek.zoek(new Vraag(null, Set.of("00SS00"), null, "support", null, null, null, 50)))
                .extracting(schakel -> schakel.regel().daad())
                .containsExactly(
                        Daad.KOPPELING_INGETROKKEN,
                        Daad.KOPPELING_GEACTIVEERD,
                        Daad.CODE_GEZET,
                        Daad.KOPPELING_TOEGEVOEGD,
                        Daad.SCHOOL_GEWIJZIGD);
        assertThat(logboek.zoek(new Vraag(null, null, Daad.LVS_GEWIJZIGD, null, "Stil-LVS", null, null, 50)))
                .hasSize(1);
    }

    @Test
    void an_unknown_address_is_unknown_and_not_forbidden() throws Exception {
        weigert(404, "ADRES_ONBEKEND", stuur("GET", "/beheer/api/v1/bestaat-niet", ""));
        weigert(404, "ADRES_ONBEKEND", stuur("GET", "/beheer/api/v9/scholen", ""));
        weigert(401, "NIET_AANGEMELD", stuur("GET", "/beheer/api/v1/bestaat-niet", "", ""));
    }

    /** Whatever a program sends, it hears what is wrong with it and never that something of ours broke. */
    @Test
    void a_broken_request_is_never_our_failure() throws Exception {
        var school = "/beheer/api/v1/scholen/00YY00";
        var swv = "/beheer/api/v1/samenwerkingsverbanden/PO2507";
        var lvs = "/beheer/api/v1/leerlingvolgsystemen";
        var vragen = List.of(
                "POST /beheer/api/v1/scholen",
                "PUT " + school,
                "PUT " + school + "/verificatiecodes/PO2507",
                "POST " + school + "/koppelingen/ESIS/PO2507/activering",
                "POST " + lvs,
                "PUT " + lvs + "/ESIS",
                "POST " + lvs + "/ESIS/sleutels",
                "PUT " + swv,
                "PUT " + swv + "/aanvraagtypes/TLV",
                "PUT " + swv + "/statussen",
                "DELETE " + swv + "/statussen",
                "POST /beheer/api/v1/herverzendingen");
        var lang = "x".repeat(5000);
        var lichamen = List.of(
                "",
                "null",
                "[]",
                "7",
                "\"tekst\"",
                "{\"naam\":{\"a\":1},\"verificatiecode\":[1],\"ontvangstnummers\":{\"a\":1},\"label\":[]}",
                "{\"naam\":null,\"nummer\":null,\"code\":null,\"label\":null,\"reden\":null}",
                "{\"naam\":\"" + lang + "\",\"nummer\":\"" + lang + "\",\"code\":\"" + lang + "\",\"label\":\"" + lang
                        + "\",\"aanvraagtype\":\"" + lang + "\",\"verificatiecode\":\"" + lang + "\",\"akkoord\":true}",
                "{\"naam\":\"a\\u0000b\",\"nummer\":\"00\\u0000\",\"code\":\"\\u0000\",\"label\":\"a\\u0000\","
                        + "\"aanvraagtype\":\"TLV\\u0000\",\"klasse\":\"nieuw\",\"verificatiecode\":\"a\\u0000b\"}",
                "{\"ontvangstnummers\":[null,7],\"oudeGeldigTot\":\"+999999999-12-31T23:59:59Z\"}",
                "{\"oudeGeldigTot\":\"gisteren\",\"volgorde\":99999999999,\"grenzen\":{\"hoogstens\":-1},\"naam\":\"x\"}",
                "{\"plekken\":[null,{}],\"verplichteVelden\":[null,\"\"],\"adviezen\":[null],\"naam\":\"x\"}");
        for (var vraag : vragen) {
            for (var lichaam : lichamen) {
                var delen = vraag.split(" ");
                var antwoord = stuur(delen[0], delen[1], lichaam);

                assertThat(antwoord.statusCode()).as(vraag + " " + lichaam).isLessThan(500);
            }
        }
        weigert(400, "TEKEN_ONGELDIG", stuur("GET", "/beheer/api/v1/fouten?samenwerkingsverband=PO%002507", ""));
        weigert(
                400,
                "ONGELDIG",
                stuur(
                        "PUT",
                        swv + "/statussen",
                        "{\"aanvraagtype\":\"TLV\",\"label\":\"a\\u0000b\",\"klasse\":\"nieuw\"}"));
        for (var pad : List.of(
                "/scholen?pagina=-1",
                "/scholen?pagina=99999999999",
                "/scholen?zoek=%25_%00",
                "/fouten?school=x",
                "/fouten/INTERNE_FOUT?na=%00",
                "/herverzendingen/x",
                "/leerlingvolgsystemen/" + "x".repeat(300),
                "/samenwerkingsverbanden/" + "x".repeat(300) + "/statussen",
                "/scholen/00YY0")) {
            assertThat(stuur("GET", "/beheer/api/v1" + pad, "").statusCode())
                    .as(pad)
                    .isLessThan(500);
        }
    }

    @Test
    void what_support_changes_in_the_reference_tables_counts_at_once() throws Exception {
        var pad = "/beheer/api/v1/samenwerkingsverbanden/vo-22-03/aanvraagtypes/LWOO";
        var type = "{\"naam\":\"Leerwegondersteuning\",\"plekken\":[{\"naam\":\"toelichting\"}],"
                + "\"verplichteVelden\":[\"contactpersoon.email\"],\"grenzen\":{\"hoogstens\":3}}";

        assertThat(stuur("PUT", pad, type).body()).contains("\"code\":\"LWOO\"").contains("\"hoogstens\":3");

        var kompas = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + poort + "/api/v1/scholen/00ZZ00/samenwerkingsverbanden"))
                .header("X-API-Key", "demo-sleutel-esis")
                .header("Verificatiecode", "kompas-2203")
                .build();
        assertThat(http.send(kompas, HttpResponse.BodyHandlers.ofString()).body())
                .contains("\"code\":\"LWOO\"")
                .contains("\"verplichteVelden\":[\"contactpersoon.email\"]");
        assertThat(stuur("DELETE", pad, "").statusCode()).isEqualTo(204);
        weigert(404, "REFERENTIE_ONBEKEND", stuur("DELETE", pad, ""));
    }

    @Test
    void tells_all_that_is_wrong_with_a_reference_at_once() throws Exception {
        var pad = "/beheer/api/v1/samenwerkingsverbanden/VO2203/aanvraagtypes/" + "X".repeat(21);
        var type = "{\"naam\":\" \",\"plekken\":[{\"naam\":\"Met Spatie\"}],\"grenzen\":{\"samen\":0}}";

        var antwoord = stuur("PUT", pad, type);

        weigert(400, "REFERENTIE_ONGELDIG", antwoord);
        assertThat(antwoord.body()).contains("\"code\"", "\"naam\"", "\"plekken\"", "\"grenzen.samen\"");
        weigert(
                404,
                "REFERENTIE_ONBEKEND",
                stuur("PUT", "/beheer/api/v1/samenwerkingsverbanden/PO9999/aanvraagtypes/TLV", "{\"naam\":\"TLV\"}"));
    }
}
