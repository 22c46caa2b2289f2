package nl.lvsgateway.loket.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class DatumlezerTest {

    private final JsonMapper json = JsonMapper.builder().build();

    private Aanvraagjson lees(String datum) {
        return json.readValue("{\"datum\": " + datum + "}", Aanvraagjson.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2026-11-23\"", "\" 2026-11-23\\n\"", "\"2026-11-23Z\"", "\"2026-11-23+01:00\""})
    void a_day_is_that_day(String datum) {
        assertThat(lees(datum).datum()).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"2026-11-22T23:00:00.000Z\"",
                "20261123",
                "[2026,11,23]",
                "1763856000000",
                "\"0001-01-01T00:00:00\"",
                "\"0001-01-01\"",
                "\"+999999999-12-31\"",
                "999999999",
                "\"2026-02-30\"",
                "\"2026-13-01\"",
                "\"23-11-2026\"",
                "true",
                "{}",
                "\"\"",
                "2026.5"
            })
    void what_is_no_day_is_refused_at_its_field(String datum) {
        assertThatThrownBy(() -> lees(datum))
                .isInstanceOfSatisfying(
                        JacksonException.class,
                        fout -> assertThat(fout.getPath().get(0).getPropertyName())
                                .isEqualTo("datum"));
    }
}
