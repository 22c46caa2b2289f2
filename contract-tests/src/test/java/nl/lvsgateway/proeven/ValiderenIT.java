package nl.lvsgateway.proeven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import nl.lvsgateway.proeven.lvs.Dossiers;
import nl.lvsgateway.proeven.lvs.Toegang;
import nl.lvsgateway.proeven.proces.GatewayProces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An LVS asks for the verdict on a dossier before it hands anything in. */
@ExtendWith(Poort.class)
class ValiderenIT {

    private static final String GOED = Dossiers.klein("00YY00");

    private final HttpClient http = HttpClient.newHttpClient();

    private HttpResponse<String> rest(GatewayProces gateway, String dossier, String code)
            throws IOException, InterruptedException {
        var vraag = HttpRequest.newBuilder(gateway.adres("/api/v1/scholen/00YY00/dossierkeuringen"))
                .header("X-API-Key", Toegang.PARNASSYS)
                .header("Verificatiecode", code)
                .header("Content-Type", "application/xml")
                .POST(BodyPublishers.ofString(dossier))
                .build();
        return http.send(vraag, BodyHandlers.ofString());
    }

    private String soap(GatewayProces gateway, String dossier) throws IOException, InterruptedException {
        var base64 = Base64.getEncoder().encodeToString(dossier.getBytes(StandardCharsets.UTF_8));
        var envelop = """
                <s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/" xmlns:l="urn:nl:lvsgateway:lvs:v1">
                  <s:Header><l:Toegang><l:School>00YY00</l:School>
                    <l:Verificatiecode>regenboog-2507</l:Verificatiecode></l:Toegang></s:Header>
                  <s:Body><l:ValideerDossier><l:Dossier>%s</l:Dossier></l:ValideerDossier></s:Body>
                </s:Envelope>
                """.formatted(base64);
        var vraag = HttpRequest.newBuilder(gateway.adres("/soap/lvs/v1"))
                .header("X-API-Key", Toegang.PARNASSYS)
                .header("Content-Type", "text/xml; charset=UTF-8")
                .POST(BodyPublishers.ofString(envelop))
                .build();
        return http.send(vraag, BodyHandlers.ofString()).body();
    }

    @Test
    void a_good_dossier_would_be_accepted(GatewayProces gateway) throws Exception {
        var antwoord = rest(gateway, GOED, "regenboog-2507");

        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(antwoord.body()).contains("\"aangenomen\":true", "\"versie\":\"2019.1\"", "\"profiel\":\"POSWV\"");
        assertThat(soap(gateway, GOED)).contains("<Aangenomen>true</Aangenomen>", "<Profiel>POSWV</Profiel>");
    }

    @Test
    void a_dossier_against_the_schema_gets_its_place_over_both_doors(GatewayProces gateway) throws Exception {
        var fout = Dossiers.tegenHetSchema("00YY00");

        assertThat(rest(gateway, fout, "regenboog-2507").body())
                .contains("\"aangenomen\":false", "\"soort\":\"SCHEMA\"", "geboortedatum");
        assertThat(soap(gateway, fout)).contains("<Aangenomen>false</Aangenomen>", "<Soort>SCHEMA</Soort>");
    }

    @Test
    void a_dossier_of_another_school_is_told_apart(GatewayProces gateway) throws Exception {
        var ander = Dossiers.klein("00YY01");

        assertThat(rest(gateway, ander, "regenboog-2507").body())
                .contains("\"aangenomen\":false", "\"id\":\"LVS.SCHOOL\"");
        assertThat(soap(gateway, ander)).contains("<Id>LVS.SCHOOL</Id>", "<Ernst>weigeren</Ernst>");
    }

    @Test
    void nobody_is_judged_without_the_right_code(GatewayProces gateway) throws Exception {
        var antwoord = rest(gateway, GOED, "verkeerd");

        assertThat(antwoord.statusCode()).isEqualTo(403);
        assertThat(antwoord.body()).contains("VERIFICATIECODE_ONJUIST");
    }
}
