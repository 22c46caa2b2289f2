package nl.lvsgateway.proeven.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.lvsgateway.proeven.Poort;
import nl.lvsgateway.proeven.http.Verbinding;
import nl.lvsgateway.proeven.http.Verzoek;
import nl.lvsgateway.proeven.proces.GatewayProces;
import nl.lvsgateway.proeven.proces.Werkmap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The contracts of REST, for LVS systems and for support, keep the Dutch API design rules, judged by a linter that API makers know. */
@ExtendWith(Poort.class)
@EnabledIf(
        value = "nl.lvsgateway.proeven.contract.Programma#heeftSpectral",
        disabledReason = "spectral (npm @stoplight/spectral-cli) is not installed; .ci/run installs it")
class OntwerpregelsIT {

    @ParameterizedTest
    @ValueSource(strings = {"/openapi.yaml", "/openapi-beheer.yaml"})
    void the_served_contract_breaks_no_design_rule(String pad, GatewayProces gateway) throws Exception {
        var uitslag = lint(contract(gateway, pad));

        assertThat(uitslag.uitvoer()).contains("No results with a severity of 'warn' or higher found!");
        assertThat(uitslag.einde()).isZero();
    }

    @Test
    void a_contract_that_breaks_the_rules_is_told_which(GatewayProces gateway) throws Exception {
        var verkeerd = contract(gateway, "/openapi.yaml")
                .replaceFirst("openapi: 3", "openapi: 4")
                .replaceFirst("version: 1\\.0\\.0", "version: '1'")
                .replaceFirst("email: ", "mail: ")
                .replaceFirst("url: /api/v1", "url: /api")
                .replace("API-Version:", "Versie:")
                .replaceFirst("(?m)^    post:", "    head:")
                .replace("/dossierkeuringen:", "/dossier_Keuringen/:")
                .replace("        korteOmschrijving:", "        korte_omschrijving:")
                .replace("application/problem+json:", "application/json:")
                .replace("        '400':", "        '418':")
                .replace("format: date-time", "format: local-date-time");

        var uitslag = lint(verkeerd);

        assertThat(uitslag.einde()).isNotZero();
        assertThat(uitslag.uitvoer())
                .contains("adr-openapi-3", "adr-semver", "adr-contact", "adr-major-version-in-url")
                .contains("adr-version-header", "adr-methods", "adr-paths", "adr-fields")
                .contains("adr-problem-details", "adr-bad-request", "adr-time-zone");
    }

    private static String contract(GatewayProces gateway, String pad) {
        return Verbinding.stuur(Verzoek.get(gateway.adres(pad), Map.of())).tekst();
    }

    private static Programma.Uitslag lint(String contract) throws IOException {
        var map = Werkmap.nieuw();
        var bestand = Files.writeString(map.resolve("openapi.yaml"), contract);
        var regels = map.resolve("regels.yaml");
        try (var bron = OntwerpregelsIT.class.getResourceAsStream("/contract/api-ontwerpregels.yaml")) {
            Files.copy(bron, regels);
        }
        return Programma.draai(
                map, "spectral", "lint", "--fail-severity", "warn", "--ruleset", naam(regels), naam(bestand));
    }

    private static String naam(Path bestand) {
        return bestand.getFileName().toString();
    }
}
