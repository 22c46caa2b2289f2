package nl.lvsgateway.proeven;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The short form; by command it takes a thousand. */
class StilstandproefIT {

    @Test
    void nothing_is_sent_by_two_nodes_of_which_one_stood_still_past_its_lease() {
        var uitkomst = Proeven.opdrachten().execute("stilstandproef", "--aantal=250", "--seed=20261129");

        assertThat(uitkomst).isZero();
    }
}
