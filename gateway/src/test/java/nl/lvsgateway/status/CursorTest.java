package nl.lvsgateway.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    private static final Instant MOMENT = Instant.parse("2026-11-23T10:00:00.123456Z");

    @Test
    void reads_back_what_it_wrote() {
        var cursor = new Cursor(MOMENT, 42);

        assertThat(Cursor.lees(cursor.toString())).contains(cursor);
    }

    @Test
    void begins_at_the_beginning_without_text() {
        assertThat(Cursor.lees(null)).contains(Cursor.BEGIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "1", "1.2.3", "-1.2", "1.-2", "99999999999999999999.1"})
    void takes_no_text_that_it_did_not_write(String tekst) {
        assertThat(Cursor.lees(tekst)).isEmpty();
    }

    @Test
    void does_not_pass_changes_that_may_still_be_on_their_way() {
        var nu = MOMENT.plusSeconds(1);

        assertThat(new Cursor(MOMENT, 42).voorzichtig(nu)).isEqualTo(new Cursor(nu.minusSeconds(5), 0));
        assertThat(new Cursor(MOMENT, 42).voorzichtig(MOMENT.plusSeconds(9))).isEqualTo(new Cursor(MOMENT, 42));
    }
}
