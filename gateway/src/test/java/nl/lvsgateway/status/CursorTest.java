package nl.lvsgateway.status;

import static org.assertj.core.api.Assertions.assertThat;

import nl.lvsgateway.aanvraag.Wijzigingen.Plaats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void reads_back_what_it_wrote() {
        var cursor = new Cursor(new Plaats(7, 42));

        assertThat(Cursor.lees(cursor.toString())).contains(cursor);
    }

    @Test
    void begins_at_the_beginning_without_text() {
        assertThat(Cursor.lees(null)).contains(Cursor.BEGIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "1", "1.2", "w1", "w1.2.3", "w-1.2", "w1.-2", "w9999999999999999999.1"})
    void takes_no_text_that_it_did_not_write(String tekst) {
        assertThat(Cursor.lees(tekst)).isEmpty();
    }
}
