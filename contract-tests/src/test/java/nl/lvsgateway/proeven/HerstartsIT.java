package nl.lvsgateway.proeven;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The short form; the full one is a command. */
class HerstartsIT {

    @Test
    void nodes_on_one_disk_come_up_while_others_write_and_however_much_is_kept() {
        var uitkomst = Proeven.opdrachten()
                .execute("meting", "herstarts", "--bestanden=5000", "--knopen=2", "--keren=1", "--clients=2");

        assertThat(uitkomst).isZero();
    }
}
