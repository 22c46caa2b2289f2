package nl.lvsgateway.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import nl.lvsgateway.kindkans.Bericht;
import nl.lvsgateway.kindkans.Bestand;
import nl.lvsgateway.kindkans.Contact;
import nl.lvsgateway.kindkans.Kindkans;
import nl.lvsgateway.kindkans.Onbereikbaar;
import nl.lvsgateway.kindkans.Onzeker;
import nl.lvsgateway.kindkans.Statusmelding;
import nl.lvsgateway.kindkans.Weigert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The simulator over real HTTP, called by the gateway's own client. */
@SpringBootTest(
        classes = Proefhuis.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "gateway.simulator.aan=true",
            "gateway.kindkans.adres=simulator",
            "gateway.kindkans.leestijd=2s",
            "gateway.kindkans.minstens=1000",
            "gateway.kindkans.venster=1000",
            "spring.datasource.url=jdbc:h2:mem:simulator;DB_CLOSE_DELAY=-1",
            "spring.flyway.enabled=false",
            "camel.main.auto-startup=false"
        })
@Timeout(60)
class SimulatorTest {

    @Autowired
    private Kindkans kindkans;

    @LocalServerPort
    private int poort;

    private final HttpClient http = HttpClient.newHttpClient();
    private final String referentie = UUID.randomUUID().toString();

    @BeforeEach
    void gewoon() throws Exception {
        gedrag("{\"gedrag\":\"NORMAAL\"}");
    }

    @Test
    void takes_every_byte_and_gives_the_aanvraag_one_number() throws Exception {
        var groot = ruis(20 * 1024 * 1024);
        var klein = ruis(1000);

        var nummer = kindkans.lever(bericht("A&K", groot, klein)).dossiernummer();
        var gewijzigd = kindkans.lever(bericht("A&K")).dossiernummer();

        assertThat(nummer).isGreaterThanOrEqualTo(250001L).isEqualTo(gewijzigd);
        assertThat(berichten())
                .contains("\"sha256\":\"" + sha256(groot) + "\"", "\"sha256\":\"" + sha256(klein) + "\"")
                .contains("\"dossierGrootte\":3000", "\"school\":\"00YY00\"", "\"aanvraagreferentie\":\"" + referentie)
                .doesNotContain("Verzonnen", "bijlage.pdf");
    }

    @Test
    void counts_a_repeat_and_makes_nothing_new() throws Exception {
        var bericht = bericht("TLV", ruis(500));

        var eerste = kindkans.lever(bericht).dossiernummer();
        var tweede = kindkans.lever(bericht).dossiernummer();

        assertThat(tweede).isEqualTo(eerste);
        assertThat(berichten()).contains("\"leveringen\":2").containsOnlyOnce("\"berichtId\"");
        assertThat(kindkans.vraag(bericht.berichtId()).dossiernummer()).isEqualTo(eerste);
        assertThat(kindkans.vraag("nooit-gezien").bekend()).isFalse();
    }

    @Test
    void gives_one_number_to_messages_of_one_aanvraag_that_come_at_once() throws Exception {
        var draden = Executors.newFixedThreadPool(8);
        try {
            var werk = new ArrayList<Callable<Long>>();
            for (int i = 0; i < 16; i++) {
                werk.add(() -> kindkans.lever(bericht("ARR")).dossiernummer());
            }
            var nummers = draden.invokeAll(werk);
            assertThat(nummers)
                    .extracting(nummer -> nummer.get(30, TimeUnit.SECONDS))
                    .doesNotContainNull()
                    .containsOnly(nummers.get(0).get());
        } finally {
            draden.shutdown();
        }
    }

    @Test
    void walks_the_statuses_of_the_aanvraagtype_and_is_aangevuld_by_added_bijlagen() throws Exception {
        var nummer = kindkans.lever(bericht("A&K")).dossiernummer();
        assertThat(status(nummer).aanvraagstatus()).isEqualTo("A&K aanmelding");

        assertThat(volgende(nummer)).contains("A&K aanvraag incompleet", "Er missen bijlagen");
        assertThat(status(nummer).statusinformatie()).isEqualTo("Er missen bijlagen of andere gegevens.");
        kindkans.lever(aanvulling(ruis(100)));
        assertThat(status(nummer).aanvraagstatus()).isEqualTo("A&K aanvraag aangevuld");

        assertThat(volgende(nummer)).contains("A&K in behandeling");
        assertThat(volgende(nummer)).contains("A&K afgerond");
        assertThat(volgende(nummer)).contains("A&K afgerond");
    }

    @Test
    void refuses_bijlagen_for_an_aanvraag_that_is_not_there() {
        assertThat(catchThrowable(() -> kindkans.lever(aanvulling(ruis(100)))))
                .isInstanceOfSatisfying(
                        Weigert.class, weigert -> assertThat(weigert.code()).isEqualTo("AANVRAAG_ONBEKEND"));
    }

    @Test
    void is_down_without_taking_anything() throws Exception {
        gedrag("{\"gedrag\":\"NEER\"}");

        assertThat(catchThrowable(() -> kindkans.lever(bericht("TLV", ruis(20_000_000)))))
                .isInstanceOf(Onbereikbaar.class);
        assertThat(catchThrowable(() -> kindkans.vraag("x"))).isInstanceOf(Onbereikbaar.class);
        assertThat(catchThrowable(() -> kindkans.statussen(List.of(1L)))).isInstanceOf(Onbereikbaar.class);
        assertThat(berichten()).isEqualTo("[]");
    }

    @Test
    void fails_without_a_declared_fault_and_without_taking_anything() throws Exception {
        gedrag("{\"gedrag\":\"FOUT\"}");

        assertThat(catchThrowable(() -> kindkans.lever(bericht("TLV")))).isInstanceOf(Onzeker.class);
        assertThat(berichten()).isEqualTo("[]");
    }

    @Test
    void refuses_for_good_after_reading_a_large_message() throws Exception {
        gedrag("{\"gedrag\":\"WEIGERT\"}");

        assertThat(catchThrowable(() -> kindkans.lever(bericht("TLV", ruis(20_000_000)))))
                .isInstanceOfSatisfying(
                        Weigert.class, weigert -> assertThat(weigert.code()).isEqualTo("GEWEIGERD"));
        assertThat(berichten()).isEqualTo("[]");
    }

    @Test
    void takes_the_message_and_loses_the_answer() throws Exception {
        gedrag("{\"gedrag\":\"ANTWOORD_KWIJT\"}");
        var bericht = bericht("TLV", ruis(100));

        assertThat(catchThrowable(() -> kindkans.lever(bericht)))
                .isInstanceOfSatisfying(
                        Onzeker.class,
                        onzeker -> assertThat(onzeker.reden())
                                .isEqualTo("Kindkans gaf geen bruikbaar antwoord (SocketException)."));

        assertThat(kindkans.vraag(bericht.berichtId()).bekend()).isTrue();
        assertThat(berichten()).contains("\"leveringen\":1");
    }

    @Test
    void answers_later_than_the_client_waits() throws Exception {
        gedrag("{\"gedrag\":\"TRAAG\",\"vertragingMs\":3000}");
        var bericht = bericht("TLV");

        assertThat(catchThrowable(() -> kindkans.lever(bericht))).isInstanceOf(Onzeker.class);

        gewoon();
        assertThat(kindkans.vraag(bericht.berichtId()).bekend()).isTrue();
    }

    @Test
    void refuses_a_switch_that_makes_no_sense() throws Exception {
        assertThat(stuur("PUT", "/simulator/api/gedrag", "{\"gedrag\":\"KAPOT\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(stuur("PUT", "/simulator/api/gedrag", "{}").statusCode()).isEqualTo(400);
        assertThat(stuur("PUT", "/simulator/api/gedrag", "{\"gedrag\":\"TRAAG\",\"vertragingMs\":-1}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(stuur("POST", "/simulator/api/dossiers/1/volgende-status", "")
                        .statusCode())
                .isEqualTo(404);
        assertThat(stuur("GET", "/simulator/api/gedrag", "").body()).contains("\"NORMAAL\"");
    }

    @Test
    void shows_a_page_with_numbers_and_forms_and_no_names() throws Exception {
        var nummer = kindkans.lever(bericht("TLV", ruis(100))).dossiernummer();

        var pagina = stuur("GET", "/simulator", "");

        assertThat(pagina.statusCode()).isEqualTo(200);
        assertThat(pagina.body())
                .contains(
                        "Kindkans-simulator", nummer.toString(), "TLV Aanmelding", "Volgende status", "name=\"_csrf\"")
                .contains("action=\"/simulator/dossiers/" + nummer + "/volgende-status\"")
                .doesNotContain("Verzonnen", "bijlage.pdf");
    }

    @Test
    void shows_its_wsdl() throws Exception {
        var wsdl = stuur("GET", "/soap/simulator/v1?wsdl", "");

        assertThat(wsdl.statusCode()).isEqualTo(200);
        assertThat(wsdl.body()).contains("Kindkans neemt aanvragen aan", ":" + poort + "/soap/simulator/v1");
    }

    private Bericht bericht(String type, byte[]... bijlagen) {
        return bericht(type, false, bestand(ruis(3000)), bijlagen);
    }

    private Bericht aanvulling(byte[]... bijlagen) {
        return bericht("A&K", true, null, bijlagen);
    }

    private Bericht bericht(String type, boolean alleenNieuweBijlagen, Bestand dossier, byte[]... bijlagen) {
        return new Bericht(
                UUID.randomUUID().toString(),
                referentie,
                1,
                alleenNieuweBijlagen,
                null,
                "00YY00",
                "ParnasSys",
                "PO2507",
                type,
                LocalDate.of(2026, 11, 23),
                "kort",
                "Noor Verzonnen heeft hulp nodig",
                new Contact("Ina Bedacht", null, null, null),
                "lvs-4711",
                List.of(),
                dossier,
                List.of(bijlagen).stream().map(SimulatorTest::bestand).toList());
    }

    private static Bestand bestand(byte[] inhoud) {
        return new Bestand(
                "bijlage.pdf",
                null,
                "application/pdf",
                inhoud.length,
                sha256(inhoud),
                () -> new ByteArrayInputStream(inhoud));
    }

    private static byte[] ruis(int lengte) {
        var bytes = new byte[lengte];
        new Random(lengte).nextBytes(bytes);
        return bytes;
    }

    private static String sha256(byte[] inhoud) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(inhoud));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Statusmelding status(long nummer) {
        return kindkans.statussen(List.of(nummer, 999_999_999L)).get(0);
    }

    private String volgende(long nummer) throws Exception {
        return stuur("POST", "/simulator/api/dossiers/" + nummer + "/volgende-status", "")
                .body();
    }

    private String berichten() throws Exception {
        return stuur("GET", "/simulator/api/berichten?referentie=" + referentie, "")
                .body();
    }

    private void gedrag(String json) throws Exception {
        assertThat(stuur("PUT", "/simulator/api/gedrag", json).statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> stuur(String methode, String pad, String json)
            throws IOException, InterruptedException {
        var vraag = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + poort + pad))
                .header("Content-Type", "application/json")
                .method(methode, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json))
                .build();
        return http.send(vraag, BodyHandlers.ofString());
    }
}
