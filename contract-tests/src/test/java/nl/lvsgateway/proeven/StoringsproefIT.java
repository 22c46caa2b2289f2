package nl.lvsgateway.proeven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import nl.lvsgateway.proeven.proces.GatewayProces;
import nl.lvsgateway.proeven.proces.Snelstart;
import nl.lvsgateway.proeven.proces.Start;
import nl.lvsgateway.proeven.proces.Werkmap;
import nl.lvsgateway.proeven.storing.Aanplant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The short form of the storm, and the proof that it can fail. */
class StoringsproefIT {

    private static final int GOED = 0;
    private static final int BELOFTE_GEBROKEN = 1;

    @Test
    void every_promise_is_kept_while_processes_die_and_kindkans_misbehaves() {
        var uitkomst = Proeven.opdrachten()
                .execute("storingsproef", "--duur=40s", "--kills=1", "--clients=4", "--seed=20261124");

        assertThat(uitkomst).isEqualTo(GOED);
    }

    @Test
    void a_gateway_that_does_not_ask_before_it_sends_again_is_found_out() {
        var uitkomst = Proeven.opdrachten()
                .execute(
                        "storingsproef",
                        "--duur=20s",
                        "--kills=0",
                        "--clients=4",
                        "--grillig=50",
                        "--plant=geen-navraag");

        assertThat(uitkomst).isEqualTo(BELOFTE_GEBROKEN);
    }

    @ParameterizedTest
    @CsvSource({"geen-navraag,KindkansSoap", "lease-genegeerd,JdbcVerzendingen", "antwoord-voor-commit,HikariDataSource"
    })
    void a_fault_is_planted_from_outside_where_it_belongs(String fout, String waar) throws Exception {
        var start = Aanplant.met(Snelstart.van(Start.van("plant")), fout);

        try (var gateway = GatewayProces.start(start, Werkmap.nieuw())) {
            assertThat(gateway.logtekst().lines().filter(regel -> regel.contains("BREAKS A PROMISE ON PURPOSE")))
                    .singleElement(STRING)
                    .contains(waar);
        }
    }
}
