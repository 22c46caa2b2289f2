package nl.lvsgateway.proeven.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.lvsgateway.proeven.Poort;
import nl.lvsgateway.proeven.http.Inhoud;
import nl.lvsgateway.proeven.lvs.Dossiers;
import nl.lvsgateway.proeven.lvs.Toegang;
import nl.lvsgateway.proeven.proces.GatewayProces;
import nl.lvsgateway.proeven.proces.Werkmap;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Clients of other makers, made from the contracts that the gateway serves, live the life of an LVS against it. */
@ExtendWith(Poort.class)
class AndereClientsIT {

    private static final Toegang SCHOOL = Toegang.VUURTOREN;

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void activates_saves_sends_follows_lists_and_hears_a_no(Stapel stapel, GatewayProces gateway) throws IOException {
        assumeTrue(stapel.isEr(), "not on this machine: " + stapel + "; .ci/run installs it");
        gateway.lvs().rest().trekIn(SCHOOL, SCHOOL.samenwerkingsverband());
        var map = Werkmap.nieuw();
        var dossier = Files.writeString(map.resolve("dossier.xml"), Dossiers.klein(SCHOOL.school()));

        var stappen = stappen(stapel.draai(map, gateway.adres("").toString(), SCHOOL, dossier));

        assertThat(stappen.get("activeren").path("school").asString("")).isEqualTo(SCHOOL.school());
        assertThat(stappen.get("bewaren").path("verzendstatus").asString("")).isIn("Wordt verzonden", "Verzonden");
        var nummer = stappen.get("statussen").path("dossiernummer").asLong(0);
        assertThat(nummer).isPositive();
        assertThat(stappen.get("overzicht").path("datum").asString("")).isEqualTo("2026-11-23");
        assertThat(stappen.get("weigering").path("code").asString("")).isEqualTo("NIET_VERWIJDERBAAR");
        var stand = gateway.lvs()
                .rest()
                .geef(SCHOOL, stappen.get("overzicht").path("kenmerk").asString(""));
        assertThat(stand.dossiernummer()).isEqualTo("" + nummer);
        var bericht = gateway.simulator().berichten("" + nummer).get(0);
        assertThat(bericht.dossierSha256())
                .isEqualTo(Inhoud.van(Files.readAllBytes(dossier)).sha256());
        assertThat(bericht.bijlagensommen())
                .containsExactly(Inhoud.van(Stapel.BIJLAGE).sha256());
    }

    private static Map<String, JsonNode> stappen(String uitvoer) {
        return uitvoer.lines()
                .filter(regel -> regel.startsWith("{\"stap\""))
                .map(regel -> JsonMapper.shared().readTree(regel))
                .collect(Collectors.toMap(stap -> stap.path("stap").asString(""), Function.identity()));
    }
}
