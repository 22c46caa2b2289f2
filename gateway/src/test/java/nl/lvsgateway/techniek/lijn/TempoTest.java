package nl.lvsgateway.techniek.lijn;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class TempoTest {

    private static final Lijngrenzen GRENZEN = new Lijngrenzen(
            Duration.ofSeconds(10), Duration.ofSeconds(10), DataSize.ofKilobytes(4), Duration.ofMinutes(60), 256, 64);

    private long nu;
    private final Tempo tempo = new Tempo(GRENZEN, () -> nu);

    private void na(double seconden) {
        nu += (long) (seconden * 1e9);
    }

    /** The line has nothing, and then so many bytes. */
    private void wachtEnLees(double seconden, int bytes) throws IOException {
        tempo.gelezen(0);
        na(seconden);
        tempo.gelezen(bytes);
    }

    private static void teTraag(ThrowingCallable werk) {
        assertThatThrownBy(werk).isInstanceOf(IOException.class).hasMessage("A line is too slow");
    }

    @Test
    void a_byte_now_and_then_is_too_slow_after_the_respijt() throws Exception {
        tempo.gelezen(1);
        wachtEnLees(5, 1);
        wachtEnLees(4.9, 1);
        teTraag(() -> wachtEnLees(5, 1));
    }

    @Test
    void who_keeps_the_pace_may_go_on_up_to_the_longest_time() throws Exception {
        tempo.gelezen(500);
        for (var minuut = 0; minuut < 59; minuut++) {
            wachtEnLees(60, 61 * 4096);
        }
        assertThatThrownBy(() -> wachtEnLees(61, 61 * 4096)).hasMessage("A message takes too long");
    }

    @Test
    void what_we_do_ourselves_does_not_count() throws Exception {
        tempo.gelezen(1);
        na(300);
        assertThatCode(() -> tempo.gelezen(1)).doesNotThrowAnyException();
        tempo.geschreven(10);
    }

    @Test
    void a_line_may_be_silent_between_two_messages() throws Exception {
        tempo.gelezen(400);
        wachtEnLees(9, 1);
        tempo.geschreven(200);
        tempo.gelezen(0);
        na(60);
        tempo.gelezen(400);
        assertThatCode(() -> wachtEnLees(9, 1)).doesNotThrowAnyException();
        teTraag(() -> wachtEnLees(2, 1));
    }

    @Test
    void who_does_not_take_his_answer_is_too_slow() throws Exception {
        tempo.gelezen(400);
        tempo.geschreven(8192);
        tempo.geschreven(0);
        na(9);
        tempo.geschreven(8192);
        tempo.geschreven(0);
        na(4.5);
        tempo.geschreven(1);
        tempo.geschreven(0);
        na(1);
        teTraag(() -> tempo.geschreven(1));
    }

    @Test
    void an_end_is_no_wait() throws Exception {
        tempo.gelezen(1);
        na(100);
        assertThatCode(() -> tempo.gelezen(-1)).doesNotThrowAnyException();
    }
}
