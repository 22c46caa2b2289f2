package nl.lvsgateway.loket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nl.lvsgateway.loket.Lijn.Antwoord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The version of an aanvraag in the way of HTTP, beside the one in the message. */
class VersiekopTest extends MetDeuren {

    private static final String AANVRAGEN = "/api/v1/scholen/00YY00/aanvragen";

    @Autowired
    private JdbcClient db;

    @Autowired
    private PlatformTransactionManager transacties;

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

    /** Somebody else is writing: who named the version before that waits for him, and is refused. */
    @ParameterizedTest
    @ValueSource(strings = {"DELETE ", "POST /verzending"})
    void the_version_is_compared_while_nobody_else_can_write(String wat) throws Exception {
        var adres = stuur("POST", AANVRAGEN, "", json("een", "")).kop("Location");
        var vraag = wat.split(" ", 2);
        var antwoord = new CompletableFuture<Antwoord>();

        new TransactionTemplate(transacties).executeWithoutResult(ander -> {
            db.sql("UPDATE aanvraag SET versie = versie + 1 WHERE kenmerk = :kenmerk")
                    .param("kenmerk", kenmerk)
                    .update();
            antwoord.completeAsync(() -> {
                try {
                    return stuur(vraag[0], adres + vraag[1], "If-Match: W/\"1\"\r\n", "");
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            await().until(() -> antwoord.isDone() || isBegonnen());
        });

        isVerouderd(antwoord.get());
        assertThat(stuur("GET", adres, "", "").inhoud()).contains("\"verzendstatus\":\"Opgeslagen\"");
    }

    /** Whoever deletes or sends has come as far as the work itself. */
    private static boolean isBegonnen() {
        return Thread.getAllStackTraces().values().stream()
                .flatMap(Arrays::stream)
                .anyMatch(stap -> stap.getClassName().endsWith(".wijzigen.Aanvraagbalie")
                        && List.of("verzend", "verwijder").contains(stap.getMethodName()));
    }

    private static void isVerouderd(Antwoord antwoord) {
        assertThat(antwoord.status()).as(antwoord.toString()).isEqualTo(412);
        assertThat(antwoord.inhoud()).contains("\"code\":\"VERSIE_VEROUDERD\"", "\"status\":412");
    }
}
