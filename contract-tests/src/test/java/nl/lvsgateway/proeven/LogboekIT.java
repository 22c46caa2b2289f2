package nl.lvsgateway.proeven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.lvsgateway.proeven.lvs.Proefaanvraag;
import nl.lvsgateway.proeven.lvs.Toegang;
import nl.lvsgateway.proeven.proces.GatewayProces;
import nl.lvsgateway.proeven.proces.Gevoelig;
import nl.lvsgateway.proeven.proces.Werkmap;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Runs last: reads what every gateway of this run has written. */
@ExtendWith(Poort.class)
@Order(Integer.MAX_VALUE)
class LogboekIT {

    @Test
    void no_log_of_the_whole_run_holds_a_name_a_code_a_key_a_file_name_or_content(GatewayProces gateway)
            throws IOException {
        var verkeerd = Toegang.REGENBOOG.metVerificatiecode(Toegang.VERKEERDE_CODE);
        gateway.lvs().rest().bewaar(Proefaanvraag.van(verkeerd));

        var logboeken = logboeken();

        assertThat(logboeken).isNotEmpty();
        assertThat(gateway.logtekst()).as("calls are logged").contains("VERIFICATIECODE_ONJUIST");
        for (var log : logboeken) {
            if (!isUitStorm(log)) {
                assertThat(Files.readString(log)).contains("Tomcat started on port");
            }
            assertThat(Gevoelig.gevonden(log)).isEmpty();
        }
    }

    @Test
    void the_search_finds_a_name_when_there_is_one() throws IOException {
        var log = Files.createTempFile("log", ".log");
        Files.writeString(log, "een regel\nontvangen van kwikzilverberg\n");

        assertThat(Gevoelig.gevonden(log)).hasSize(1).first().asString().contains(":2 ");
    }

    /** A storm kills gateways while they start, and fills their disk: their logs may end early. */
    private static boolean isUitStorm(Path log) {
        return log.getFileName().toString().startsWith("knoop-");
    }

    private static List<Path> logboeken() throws IOException {
        try (var paden = Files.list(Werkmap.LOGBOEKEN)) {
            return paden.filter(pad -> pad.toString().endsWith(".log")).toList();
        }
    }
}
