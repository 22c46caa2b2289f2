package nl.lvsgateway.loket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** How long a field may be is one truth: the two contracts say the same, and so do the doors. */
class ContractgrenzenTest extends MetDeuren {

    private static final String JSON = "Content-Type: application/json\r\n";

    @Test
    void the_two_contracts_say_the_same() {
        assertThat(Contractgrenzen.openapi()).hasSizeGreaterThan(12).isEqualTo(Contractgrenzen.wsdl());
    }

    static Stream<Arguments> grenzen() {
        return Stream.of("REST", "SOAP")
                .flatMap(deur -> Contractgrenzen.openapi().entrySet().stream()
                        .map(grens -> Arguments.of(deur, grens.getKey(), grens.getValue())));
    }

    @ParameterizedTest(name = "{0}: {1} is {2} long at most")
    @MethodSource("grenzen")
    void a_field_is_as_long_as_the_contracts_say_and_no_longer(String deur, String pad, int hoogstens)
            throws IOException {
        var veld = pad.replace("gegevensblokken", "gegevensblokken[0]").replace("bijlagen.", "bijlage[1].");

        var past = stuur(deur, pad, "x".repeat(hoogstens));
        var teLang = stuur(deur, pad, "x".repeat(hoogstens + 1));

        assertThat(past).doesNotContain("AANVRAAG_ONVOLLEDIG", "BERICHT_ONGELDIG", "INTERNE_FOUT");
        assertThat(teLang)
                .containsAnyOf("\"veld\":\"" + veld + "\"", "<Veld>" + veld + "</Veld>")
                .doesNotContain("INTERNE_FOUT");
    }

    private String stuur(String deur, String pad, String waarde) throws IOException {
        return deur.equals("REST") ? rest(pad, waarde) : soap(pad, waarde);
    }

    private static Map<String, String> velden(String pad, String waarde) throws IOException {
        var velden = new LinkedHashMap<String, String>();
        velden.put("kenmerk", UUID.randomUUID().toString());
        velden.put("samenwerkingsverband", "PO2507");
        velden.put("aanvraagtype", "TLV");
        velden.put("datum", "2026-11-23");
        velden.put("korteOmschrijving", "kort");
        velden.put("omschrijving", "lang");
        velden.put("leerling", "lvs-" + UUID.randomUUID());
        velden.put("contactpersoon.naam", "A. Voorbeeld");
        velden.put("bijlagen.naam", "toelichting.txt");
        velden.put("bijlagen.plek", "toelichting_onderwijsbehoeften");
        velden.put("bijlagen.inhoud", Base64.getEncoder().encodeToString("Toelichting".getBytes(UTF_8)));
        velden.put(
                "dossier",
                Base64.getEncoder()
                        .encodeToString(new ClassPathResource("demo/dossiers/poswv.xml").getContentAsByteArray()));
        velden.put(pad, waarde);
        return velden;
    }

    private String rest(String pad, String waarde) throws IOException {
        var bericht = new LinkedHashMap<String, Object>();
        var contact = new LinkedHashMap<String, Object>();
        var bijlage = new LinkedHashMap<String, Object>();
        velden(pad, waarde).forEach((naam, inhoud) -> {
            var blad = naam.substring(naam.indexOf('.') + 1);
            (naam.startsWith("contact") ? contact : naam.startsWith("bijlagen") ? bijlage : bericht)
                    .put(blad, naam.equals("gegevensblokken") ? List.of(inhoud) : inhoud);
        });
        bericht.put("contactpersoon", contact);
        bericht.put("bijlagen", List.of(bijlage));
        return new Lijn(poort())
                .vraag(
                        "POST",
                        "/api/v1/scholen/00YY00/aanvragen",
                        Lijn.PARNASSYS + JSON,
                        JsonMapper.shared().writeValueAsString(bericht))
                .inhoud();
    }

    private String soap(String pad, String waarde) throws IOException {
        var velden = velden(pad, waarde);
        var bericht = "<l:BewaarAanvraag>" + elementen(velden, "", "kenmerk")
                + "<l:Verzenden>false</l:Verzenden><l:Aanvraag>"
                + elementen(
                        velden,
                        "",
                        "samenwerkingsverband",
                        "aanvraagtype",
                        "datum",
                        "korteOmschrijving",
                        "omschrijving")
                + "<l:Contactpersoon>" + elementen(velden, "contactpersoon.", "naam", "functie", "email", "telefoon")
                + "</l:Contactpersoon>" + elementen(velden, "", "leerling", "gegevensblokken") + "</l:Aanvraag>"
                + elementen(velden, "", "dossier") + "<l:Bijlage>"
                + elementen(velden, "bijlagen.", "naam", "plek", "mediatype", "inhoud")
                + "</l:Bijlage></l:BewaarAanvraag>";
        return new Lijn(poort())
                .vraag("POST", "/soap/lvs/v1", Lijn.PARNASSYS + "Content-Type: text/xml\r\n", Soapvraag.elf(bericht))
                .inhoud();
    }

    private static String elementen(Map<String, String> velden, String voor, String... namen) {
        var tekst = new StringBuilder();
        for (var naam : namen) {
            var element = naam.equals("gegevensblokken")
                    ? "Gegevensblok"
                    : Character.toUpperCase(naam.charAt(0)) + naam.substring(1);
            if (velden.containsKey(voor + naam)) {
                tekst.append("<l:" + element + ">" + velden.get(voor + naam) + "</l:" + element + ">");
            }
        }
        return tekst.toString();
    }

    private static final Map<String, String> ADRES = Map.of(
            "geefOverzicht", "GET /api/v1/scholen/00YY00/aanvragen",
            "trekKoppelingIn", "DELETE /api/v1/scholen/00YY00/koppeling");

    @Test
    void a_question_in_an_address_that_is_longer_than_the_contract_says_is_refused_at_its_name() throws IOException {
        for (var vraag : Contractgrenzen.vragen().entrySet()) {
            var deel = vraag.getKey().split("\\.");
            var weg = ADRES.get(deel[0]).split(" ");

            var antwoord = new Lijn(poort())
                    .vraag(weg[0], weg[1] + "?" + deel[1] + "=" + "x".repeat(vraag.getValue() + 1), Lijn.PARNASSYS, "");

            if (deel[0].equals("trekKoppelingIn")) {
                assertThat(antwoord.status()).as("no koppeling of that name").isEqualTo(403);
            } else {
                assertThat(antwoord.status()).as(vraag + " " + antwoord).isEqualTo(400);
                assertThat(antwoord.inhoud()).as(vraag.getKey()).contains("\"veld\":\"" + deel[1] + "\"");
            }
        }
    }

    /** What a message asks about: the rest of the fields that the contract measures. */
    static Stream<Arguments> vragen() {
        return Stream.of(
                Arguments.of("statussen/updaten", "{\"kenmerken\":[\"a\",\"%s\"]}", 64, "kenmerken[1]"),
                Arguments.of("statussen/updaten", "{\"leerling\":\"%s\"}", 200, "leerling"),
                Arguments.of("statussen/updaten", "{\"cursor\":\"%s\"}", 200, "cursor"),
                Arguments.of("koppeling/activering", "{\"naam\":\"%s\",\"akkoord\":true}", 200, "naam"));
    }

    @ParameterizedTest(name = "{0} {3}")
    @MethodSource("vragen")
    void what_a_question_names_is_measured_too(String pad, String json, int hoogstens, String veld) throws IOException {
        var antwoord = new Lijn(poort())
                .vraag(
                        "POST",
                        "/api/v1/scholen/00YY00/" + pad,
                        Lijn.PARNASSYS + JSON,
                        json.formatted("x".repeat(hoogstens + 1)));

        assertThat(antwoord.status()).as(antwoord.toString()).isEqualTo(400);
        assertThat(antwoord.inhoud()).contains("\"veld\":\"" + veld + "\"");
    }
}
