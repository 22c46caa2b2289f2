package nl.lvsgateway.proeven.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.lvsgateway.proeven.Poort;
import nl.lvsgateway.proeven.lvs.Dossiers;
import nl.lvsgateway.proeven.lvs.Toegang;
import nl.lvsgateway.proeven.proces.GatewayProces;
import nl.lvsgateway.proeven.proces.Werkmap;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A SOAP client that shares nothing with ours, Python's zeep, does its work with our WSDL alone. */
@ExtendWith(Poort.class)
@EnabledIf(
        value = "nl.lvsgateway.proeven.contract.Programma#heeftZeep",
        disabledReason = "Debian's python3-zeep is not installed; .ci/run installs it")
class AndereStapelIT {

    private static final Toegang SCHOOL = Toegang.VUURTOREN;

    @ParameterizedTest(name = "SOAP version {0}")
    @ValueSource(strings = {"11", "12"})
    void zeep_activates_saves_sends_follows_changes_and_completes(String versie, GatewayProces gateway)
            throws IOException {
        gateway.lvs().rest().trekIn(SCHOOL, SCHOOL.samenwerkingsverband());

        var stappen = zeep(versie, gateway);

        assertThat(stappen.get("activeren").path("school").asString("")).isEqualTo(SCHOOL.school());
        assertThat(stappen.get("bewaren").path("verzendstatus").asString("")).isIn("Wordt verzonden", "Verzonden");
        assertThat(stappen.get("bewaren").path("versie").asInt(0)).isEqualTo(1);
        var nummer = stappen.get("statussen").path("dossiernummer").asLong(0);
        assertThat(nummer).isPositive();
        assertThat(stappen.get("wijzigen").path("versie").asInt(0)).isEqualTo(2);
        assertThat(stappen.get("te laat wijzigen").path("code").asString("")).isEqualTo("VERSIE_VEROUDERD");
        assertThat(stappen.get("te laat wijzigen").path("oplosser").asString(""))
                .isEqualTo("school");
        assertThat(stappen.get("aanvullen").path("versie").asInt(0)).isEqualTo(3);
        assertThat(stappen.get("bekijken").path("bijlagen").asInt(0)).isEqualTo(2);
        assertThat(stappen.get("bekijken").path("dossiernummer").asLong(0)).isEqualTo(nummer);
        assertThat(stappen.get("verwijderen").path("code").asString("")).isEqualTo("NIET_VERWIJDERBAAR");
        assertThat(gateway.simulator().berichten("" + nummer)).hasSize(3);
    }

    private static Map<String, JsonNode> zeep(String versie, GatewayProces gateway) throws IOException {
        var map = Werkmap.nieuw();
        var script = map.resolve("lvs_client.py");
        try (var bron = AndereStapelIT.class.getResourceAsStream("/clients/lvs_client.py")) {
            Files.copy(bron, script);
        }
        var dossier = Files.writeString(map.resolve("dossier.xml"), Dossiers.klein(SCHOOL.school()));
        var uitslag = Programma.draai(map, opdracht(script, gateway, versie, dossier));
        assertThat(uitslag.einde()).as(uitslag.uitvoer()).isZero();
        return uitslag.uitvoer()
                .lines()
                .filter(regel -> regel.startsWith("{"))
                .map(regel -> JsonMapper.shared().readTree(regel))
                .collect(Collectors.toMap(stap -> stap.path("stap").asString(""), Function.identity()));
    }

    private static String[] opdracht(Path script, GatewayProces gateway, String versie, Path dossier) {
        return List.of(
                        Programma.PYTHON,
                        script.toString(),
                        gateway.adres("").toString(),
                        versie,
                        SCHOOL.sleutel(),
                        SCHOOL.school(),
                        SCHOOL.verificatiecode(),
                        SCHOOL.samenwerkingsverband(),
                        dossier.toString())
                .toArray(String[]::new);
    }
}
