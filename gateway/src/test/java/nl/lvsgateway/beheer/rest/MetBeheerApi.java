package nl.lvsgateway.beheer.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Base64;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Speaks with the admin API of a gateway with example data, over real HTTP. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
abstract class MetBeheerApi {

    final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    int poort;

    @DynamicPropertySource
    static void eigenMap(DynamicPropertyRegistry instellingen) throws IOException {
        var map = Files.createTempDirectory("lvs-beheer-");
        instellingen.add("gateway.opslag.map", map::toString);
    }

    HttpResponse<String> stuur(String weg, String pad, String json) throws Exception {
        return stuur(weg, pad, json, "support:demo");
    }

    HttpResponse<String> stuur(String weg, String pad, String json, String wie) throws Exception {
        var vraag = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + poort + pad))
                .header("Content-Type", "application/json")
                .method(weg, HttpRequest.BodyPublishers.ofString(json));
        if (!wie.isEmpty()) {
            var basis = Base64.getEncoder().encodeToString(wie.getBytes(StandardCharsets.UTF_8));
            vraag.header("Authorization", "Basic " + basis);
        }
        return http.send(vraag.build(), HttpResponse.BodyHandlers.ofString());
    }

    void weigert(int status, String code, HttpResponse<String> antwoord) {
        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(status);
        assertThat(antwoord.headers().firstValue("Content-Type"))
                .hasValueSatisfying(soort -> assertThat(soort).startsWith("application/problem+json"));
        assertThat(antwoord.body()).contains("\"code\":\"" + code + "\"").contains("\"kenmerk\":\"");
    }
}
