package nl.lvsgateway.proeven;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The short form; by command the nodes look as seldom as in the product. */
class BundelproefIT {

    @Test
    void a_bundle_judges_on_a_pair_of_nodes_within_a_minute_while_dossiers_come_in() {
        var uitkomst = Proeven.opdrachten().execute("meting", "bundels", "--peilen=2", "--rust=2");

        assertThat(uitkomst).isZero();
    }
}
