package nl.lvsgateway.simulator;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import nl.lvsgateway.kindkans.Bericht;
import nl.lvsgateway.kindkans.Berichtbestand;
import nl.lvsgateway.kindkans.Contact;
import nl.lvsgateway.kindkans.Kindkans;
import nl.lvsgateway.kindkans.Statusmelding;
import org.junit.jupiter.api.BeforeEach;
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
abstract class MetSimulator {

    @Autowired
    Kindkans kindkans;

    @LocalServerPort
    int poort;

    private final HttpClient http = HttpClient.newHttpClient();
    final String referentie = UUID.randomUUID().toString();

    @BeforeEach
    void gewoon() throws Exception {
        gedrag("{\"gedrag\":\"NORMAAL\"}");
    }

    Bericht bericht(String type, byte[]... bijlagen) {
        return bericht(type, false, bestand(ruis(3000)), bijlagen);
    }

    Bericht aanvulling(byte[]... bijlagen) {
        return bericht("A&K", true, null, bijlagen);
    }

    Bericht bericht(String type, boolean alleenNieuweBijlagen, Berichtbestand dossier, byte[]... bijlagen) {
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
                List.of(bijlagen).stream().map(MetSimulator::bestand).toList());
    }

    static Berichtbestand bestand(byte[] inhoud) {
        return new Berichtbestand(
                "bijlage.pdf",
                null,
                "application/pdf",
                inhoud.length,
                sha256(inhoud),
                () -> new ByteArrayInputStream(inhoud));
    }

    static byte[] ruis(int lengte) {
        var bytes = new byte[lengte];
        new Random(lengte).nextBytes(bytes);
        return bytes;
    }

    static String sha256(byte[] inhoud) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(inhoud));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    Statusmelding status(long nummer) {
        return kindkans.statussen(List.of(nummer, 999_999_999L)).get(0);
    }

    String volgende(long nummer) throws Exception {
        return stuur("POST", "/simulator/api/dossiers/" + nummer + "/volgende-status", "")
                .body();
    }

    String berichten() throws Exception {
        return stuur("GET", "/simulator/api/berichten?referentie=" + referentie, "")
                .body();
    }

    void gedrag(String json) throws Exception {
        assertThat(stuur("PUT", "/simulator/api/gedrag", json).statusCode()).isEqualTo(200);
    }

    HttpResponse<String> stuur(String methode, String pad, String json) throws IOException, InterruptedException {
        var vraag = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + poort + pad))
                .header("Content-Type", "application/json")
                .method(methode, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json))
                .build();
        return http.send(vraag, BodyHandlers.ofString());
    }
}
