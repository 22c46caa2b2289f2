package nl.lvsgateway.proeven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.lvsgateway.proeven.http.Inhoud;
import nl.lvsgateway.proeven.http.Reactie;
import nl.lvsgateway.proeven.http.Verbinding;
import nl.lvsgateway.proeven.http.Verzoek;
import nl.lvsgateway.proeven.lvs.Proefaanvraag;
import nl.lvsgateway.proeven.lvs.Toegang;
import nl.lvsgateway.proeven.lvs.XmlNaarJson;
import nl.lvsgateway.proeven.proces.GatewayProces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.json.JsonMapper;

/** What a vendor of an LVS sees before the first aanvraag: both contracts, headers, problem responses. */
@ExtendWith(Poort.class)
class ContractIT {

    private static final Toegang SCHOOL = Toegang.REGENBOOG;

    @Test
    void the_wsdl_that_is_served_has_both_ports_at_this_address(GatewayProces gateway) {
        var adres = gateway.adres("/soap/lvs/v1?wsdl");

        var reactie = Verbinding.stuur(Verzoek.get(adres, Map.of()));

        assertThat(reactie.status()).isEqualTo(200);
        var wsdl = XmlNaarJson.lees(reactie.lichaam()).getDocumentElement();
        assertThat(wsdl.getElementsByTagNameNS("http://schemas.xmlsoap.org/wsdl/", "port")
                        .getLength())
                .isEqualTo(2);
        for (var versie : List.of("http://schemas.xmlsoap.org/wsdl/soap/", "http://schemas.xmlsoap.org/wsdl/soap12/")) {
            var plaats = wsdl.getElementsByTagNameNS(versie, "address").item(0).getAttributes();
            assertThat(plaats.getNamedItem("location").getNodeValue())
                    .isEqualTo("http://" + adres.getAuthority() + "/soap/lvs/v1");
        }
    }

    @Test
    void every_good_answer_over_rest_names_the_version_of_the_api(GatewayProces gateway) {
        var aanvraag = Proefaanvraag.van(SCHOOL).alleenBewaren();
        var bewaar = gateway.lvs().rest().bewaarverzoek(aanvraag);
        var pad = "/api/v1/scholen/" + SCHOOL.school() + "/aanvragen/" + aanvraag.kenmerk();

        var antwoorden = List.of(
                Verbinding.stuur(bewaar),
                Verbinding.stuur(bewaar),
                Verbinding.stuur(Verzoek.get(gateway.adres(pad), SCHOOL.restkoppen())),
                Verbinding.stuur(
                        Verzoek.post(gateway.adres(pad + "/verzending"), SCHOOL.restkoppen(), Inhoud.van(""))));

        assertThat(antwoorden).extracting(Reactie::status).containsExactly(201, 200, 200, 202);
        assertThat(antwoorden).allSatisfy(antwoord -> {
            assertThat(antwoord.kop("api-version")).isEqualTo("1.0.0");
            assertThat(antwoord.kop("content-type")).startsWith("application/json");
        });
        var stand = JsonMapper.shared().readTree(antwoorden.get(0).tekst()).path("aanvraag");
        assertThat(stand.path("dossiernummer").isNumber()).isTrue();
        assertThat(stand.path("versie").isNumber()).isTrue();
        assertThat(stand.path("aangemaakt").asString("")).matches(".*(Z|[+-]\\d\\d:\\d\\d)");
    }

    @Test
    void every_refusal_over_rest_is_problem_json(GatewayProces gateway) {
        var pad = gateway.adres("/api/v1/scholen/00YY00/aanvragen/bestaat-niet");

        var onbekend = Verbinding.stuur(Verzoek.get(pad, SCHOOL.restkoppen()));
        var zonderSleutel = Verbinding.stuur(Verzoek.get(pad, Map.of()));
        var onleesbaar = Verbinding.stuur(Verzoek.post(
                        gateway.adres("/api/v1/scholen/00YY00/statussen/updaten"),
                        SCHOOL.restkoppen(),
                        Inhoud.van("{geen json"))
                .metKoppen(Map.of("Content-Type", "application/json")));

        isProbleem(onbekend, 404, "AANVRAAG_ONBEKEND");
        isProbleem(zonderSleutel, 401, "NIET_AANGEMELD");
        isProbleem(onleesbaar, 400, "BERICHT_ONGELDIG");
    }

    private static void isProbleem(Reactie reactie, int status, String code) {
        assertThat(reactie.status()).isEqualTo(status);
        assertThat(reactie.kop("content-type")).startsWith("application/problem+json");
        var probleem = JsonMapper.shared().readTree(reactie.tekst());
        assertThat(probleem.path("type").asString("")).isEqualTo("urn:lvsgateway:weigering:" + code);
        assertThat(probleem.path("status").asInt(0)).isEqualTo(status);
        assertThat(probleem.path("code").asString("")).isEqualTo(code);
        for (var veld : List.of("title", "detail", "kenmerk")) {
            assertThat(probleem.path(veld).asString("")).as(veld).isNotEmpty();
        }
    }

    @Test
    void the_contract_of_rest_is_served(GatewayProces gateway) {
        var reactie = Verbinding.stuur(Verzoek.get(gateway.adres("/openapi.yaml"), Map.of()));

        assertThat(reactie.status()).isEqualTo(200);
        assertThat(reactie.tekst()).startsWith("openapi: 3.0.").contains("/scholen/{school}/aanvragen:");
        var json = Verbinding.stuur(Verzoek.get(gateway.adres("/openapi.json"), Map.of()));
        var contract = JsonMapper.shared().readTree(json.tekst());
        assertThat(contract.path("info").path("version").asString("")).isEqualTo("1.0.0");
        assertThat(contract.path("paths").has("/scholen/{school}/aanvragen/{kenmerk}/bijlagen"))
                .isTrue();
    }
}
