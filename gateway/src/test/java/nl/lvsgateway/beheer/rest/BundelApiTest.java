package nl.lvsgateway.beheer.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import nl.lvsgateway.dossier.Bevinding;
import nl.lvsgateway.dossier.Bundelboek;
import nl.lvsgateway.dossier.Bundelopslag;
import nl.lvsgateway.dossier.Dossierkeuring;
import nl.lvsgateway.dossier.Dossieroordeel;
import nl.lvsgateway.dossier.Tweedenode;
import nl.lvsgateway.dossier.bundel.Proefbundel;
import nl.lvsgateway.logboek.Daad;
import nl.lvsgateway.logboek.Logboek;
import nl.lvsgateway.logboek.Logregels.Vraag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** A bundle that is given to one node counts on all. */
class BundelApiTest extends MetBeheerApi {

    private static final String ADRES = "/beheer/api/v1/dossierbundels";

    @TempDir
    private Path map;

    @Autowired
    private Dossierkeuring keuring;

    @Autowired
    private Bundelopslag opslag;

    @Autowired
    private Logboek logboek;

    @Test
    void is_tried_kept_written_down_seen_by_another_node_and_removed() throws Exception {
        var zip = Files.readAllBytes(Proefbundel.van("2031").zip(map.resolve("a.zip")));
        assertThat(keur(keuring).bevindingen()).extracting(Bevinding::id).containsExactly("DOSSIER_VERSIE_ONBEKEND");

        try (var ander = new Tweedenode(opslag, Clock.systemUTC())) {
            var antwoord = zet("oso-2031", zip);

            assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(200);
            assertThat(antwoord.body()).contains("\"versie\":\"2031.1\"", Bundelboek.sha256(zip));
            assertThat(keur(keuring).bevindingen()).isEmpty();
            assertThat(keur(ander.keuring()).bevindingen()).hasSize(1);
            ander.kijk();
            assertThat(keur(ander.keuring()).bevindingen()).isEmpty();
            assertThat(logboek.zoek(new Vraag(null, null, null, "support", null, null, null, 5)))
                    .anyMatch(schakel -> schakel.regel().daad() == Daad.BUNDEL_GEWIJZIGD
                            && schakel.regel().toString().contains(Bundelboek.sha256(zip)));

            weigert(400, "ONGELDIG", zet("oso-2031", "geen zip".getBytes(StandardCharsets.UTF_8)));
            weigert(400, "ONGELDIG", zet("nog-een", zip));
            weigert(400, "ONGELDIG", zet("oso-2031", new byte[Bundelboek.GROOTST + 1]));
            assertThat(keur(keuring).bevindingen()).isEmpty();

            assertThat(stuur("DELETE", ADRES + "/oso-2031", "").statusCode()).isEqualTo(204);
            ander.kijk();
            assertThat(keur(keuring).bevindingen()).hasSize(1);
            assertThat(keur(ander.keuring()).bevindingen()).hasSize(1);
            weigert(404, "ONBEKEND", stuur("DELETE", ADRES + "/oso-2031", ""));
        }
    }

    private HttpResponse<String> zet(String naam, byte[] zip) throws Exception {
        var basis = Base64.getEncoder().encodeToString("support:demo".getBytes(StandardCharsets.UTF_8));
        return http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + poort + ADRES + "/" + naam))
                        .header("Content-Type", "application/zip")
                        .header("Authorization", "Basic " + basis)
                        .PUT(HttpRequest.BodyPublishers.ofByteArray(zip))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static Dossieroordeel keur(Dossierkeuring keuring) throws IOException {
        try (var in = BundelApiTest.class.getResourceAsStream("/demo/dossiers/poswv.xml")) {
            var xml = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("oso_gegevensset/2019/", "oso_gegevensset/2031/")
                    .replace("2019.1", "2031.1");
            return keuring.keur(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        }
    }
}
