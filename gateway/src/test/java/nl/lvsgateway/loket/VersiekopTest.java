package nl.lvsgateway.loket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.UUID;
import nl.lvsgateway.loket.Lijn.Antwoord;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** The version of an aanvraag in the way of HTTP, beside the one in the message. */
class VersiekopTest extends MetDeuren {

    private static final String AANVRAGEN = "/api/v1/scholen/00YY00/aanvragen";

    private final String kenmerk = UUID.randomUUID().toString();

    private Antwoord stuur(String methode, String adres, String koppen, String json) throws IOException {
        var lichaam = json.isEmpty()
                ? ""
                : deel("name=\"aanvraag\"", "application/json", json)
                        + deel("name=\"dossier\"; filename=\"d.xml\"", "application/xml", dossier())
                        + deel("name=\"bijlage\"; filename=\"toelichting.txt\"", "text/plain", "Toelichting")
                        + "--grens--\r\n";
        var soort = json.isEmpty() ? "" : "Content-Type: multipart/form-data; boundary=grens\r\n";
        return new Lijn(poort()).vraag(methode, adres, Lijn.PARNASSYS + soort + koppen, lichaam);
    }

    private static String deel(String welk, String soort, String inhoud) {
        return "--grens\r\nContent-Disposition: form-data; " + welk + "\r\nContent-Type: " + soort + "\r\n\r\n" + inhoud
                + "\r\n";
    }

    private static String dossier() throws IOException {
        return new ClassPathResource("demo/dossiers/poswv.xml").getContentAsString(UTF_8);
    }

    private String json(String kort, String versie) {
        return """
                {"kenmerk": "%s", "samenwerkingsverband": "PO2507", "aanvraagtype": "TLV", "datum": "2026-11-23",
                 "korteOmschrijving": "%s", "omschrijving": "Een vraag.", "contactpersoon": {"naam": "A. Voorbeeld"},
                 "leerling": "lvs-4711", "bijlagen": [{"naam": "toelichting.txt", "plek": "toelichting_onderwijsbehoeften"}]%s}
                """.formatted(kenmerk, kort, versie);
    }

    @Test
    void a_change_is_made_to_the_version_that_was_seen_and_to_no_other() throws IOException {
        var nieuw = stuur("POST", AANVRAGEN, "", json("een", ""));
        assertThat(nieuw.status()).as(nieuw.toString()).isEqualTo(201);
        assertThat(nieuw.kop("ETag")).isEqualTo("W/\"1\"");
        var adres = nieuw.kop("Location");
        assertThat(adres).isEqualTo(AANVRAGEN + "/" + kenmerk);
        assertThat(stuur("GET", adres, "", "").kop("ETag")).isEqualTo("W/\"1\"");

        var twee = stuur("PUT", adres, "If-Match: W/\"1\"\r\n", json("twee", ""));
        assertThat(twee.status()).as(twee.toString()).isEqualTo(200);
        assertThat(twee.kop("ETag")).isEqualTo("W/\"2\"");
        assertThat(stuur("PUT", adres, "If-Match: \"1\"\r\n", json("twee", "")).status())
                .as("the same change again is a repeat")
                .isEqualTo(200);

        for (var oud : new String[] {"\"1\"", "W/\"1\"", "\"7\"", "\"gek\"", "1", "\"1\", \"7\"", ""}) {
            var koppen = "If-Match: " + oud + "\r\n";
            isVerouderd(stuur("PUT", adres, koppen, json("drie", "")));
            isVerouderd(stuur("DELETE", adres, koppen, ""));
            isVerouderd(stuur("POST", adres + "/verzending", koppen, ""));
        }
        isVerouderd(stuur("PUT", adres, "If-Match: \"2\"\r\n", json("drie", ", \"versie\": 1")));
        assertThat(stuur("PUT", adres, "", json("drie", ", \"versie\": 1")).status())
                .isEqualTo(409);

        assertThat(stuur("PUT", adres, "If-Match: \"1\", W/\"2\"\r\n", json("drie", ""))
                        .kop("ETag"))
                .isEqualTo("W/\"3\"");
        assertThat(stuur("DELETE", adres, "If-Match: *\r\n", "").status()).isEqualTo(200);
    }

    private static void isVerouderd(Antwoord antwoord) {
        assertThat(antwoord.status()).as(antwoord.toString()).isEqualTo(412);
        assertThat(antwoord.inhoud()).contains("\"code\":\"VERSIE_VEROUDERD\"", "\"status\":412");
    }
}
