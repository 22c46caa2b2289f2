package nl.ososchemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TijdstipTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T14:05:00+01:00, 2026-11-23T13:05:00Z",
        "2026-11-23T14:05:00, 2026-11-23T13:05:00Z",
        "2026-07-01T14:05:00, 2026-07-01T12:05:00Z",
        "2026-11-23T14:05:00.1234567, 2026-11-23T13:05:00.1234567Z",
        "2026-11-23T24:00:00, 2026-11-23T23:00:00Z",
        "' \n2026-11-23T13:05:00Z ', 2026-11-23T13:05:00Z",
        "2026-03-29T02:30:00, 2026-03-29T01:30:00Z"
    })
    void reads_a_moment_as_xml_schema_has_it(String tekst, Instant moment) {
        assertThat(Tijdstip.lees(tekst).toInstant()).isEqualTo(moment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "gisteren",
                "2026-11-23",
                "14:05:00",
                "2026-02-30T00:00:00Z",
                "2026-11-23T24:00:01Z",
                "0001-01-01T00:00:00",
                "9999-12-31T23:59:59Z",
                "2026-11-23 14:05:00",
                "2026-11-23T14:05:00+25:00",
                "20261123T140500"
            })
    void says_so_of_what_is_no_moment(String tekst) {
        assertThatIllegalArgumentException().isThrownBy(() -> Tijdstip.lees(tekst));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23T14:05:00+01:00", "2026-11-23T14:05:00.123Z"})
    void writes_what_it_reads(String tekst) {
        assertThat(Tijdstip.schrijf(OffsetDateTime.parse(tekst))).isEqualTo(tekst);
        assertThat(Tijdstip.lees(tekst)).isEqualTo(OffsetDateTime.parse(tekst));
    }
}
