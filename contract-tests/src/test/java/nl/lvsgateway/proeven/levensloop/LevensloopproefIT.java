package nl.lvsgateway.proeven.levensloop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The short form of the long run: few aanvragen, so that the clients get in each other's way all the time. */
class LevensloopproefIT {

    @Test
    void a_thousand_interleaved_actions_by_eight_clients_fit_the_model() {
        var proef = new CommandLine(new Levensloopproef());

        var einde = proef.execute("--handelingen", "1000", "--klanten", "8", "--aanvragen", "20", "--seed", "7");

        assertThat(einde).isZero();
    }
}
