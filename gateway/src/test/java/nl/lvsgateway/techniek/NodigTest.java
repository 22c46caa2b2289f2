package nl.lvsgateway.techniek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

class NodigTest {

    private static final IOException WEG = new IOException("not here");

    @Test
    void in_ci_a_test_that_misses_something_fails() {
        assertThatThrownBy(() -> Nodig.ontbreekt("No PostgreSQL", WEG, true))
                .isInstanceOf(AssertionError.class)
                .hasMessage("No PostgreSQL")
                .hasCause(WEG);
        assertThat(Nodig.probeer(false, true)).isTrue();
    }

    @Test
    void elsewhere_it_is_skipped_and_says_why() {
        assertThatThrownBy(() -> Nodig.ontbreekt("No PostgreSQL", WEG, false))
                .isInstanceOf(TestAbortedException.class)
                .hasMessageContaining("No PostgreSQL: not here");
        assertThat(Nodig.probeer(false, false)).isFalse();
        assertThat(Nodig.probeer(true, false)).isTrue();
    }
}
