package nl.lvsgateway.proeven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

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
    @EnabledIf(value = "kanFoutenPlanten", disabledReason = "this gateway has no switch for planted faults")
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

    static boolean kanFoutenPlanten() throws IOException {
        try (var jar = new JarFile(System.getProperty("gateway.jar"))) {
            return jar.stream().anyMatch(deel -> deel.getName().endsWith("/Storingsproef.class"));
        }
    }
}
