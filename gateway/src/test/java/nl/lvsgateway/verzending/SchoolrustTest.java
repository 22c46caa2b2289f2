package nl.lvsgateway.verzending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Random;
import nl.lvsgateway.techniek.Klokje;
import org.junit.jupiter.api.Test;

class SchoolrustTest {

    private static final Map<String, Integer> NIETS_ONDERWEG = Map.of();

    private final Klokje klok = new Klokje();
    private final Schoolrust rust =
            new Schoolrust(Verzendinstellingenvoorbeeld.met(4, 3, 10), new Random(20261124), klok);

    private void mislukt(String school, int keer) {
        for (var n = 0; n < keer; n++) {
            rust.mislukt(school, null);
        }
    }

    private int ruimte(String school) {
        return rust.ruimte(school, NIETS_ONDERWEG);
    }

    @Test
    void a_school_has_its_own_number_of_places() {
        assertThat(ruimte("00AA00")).isEqualTo(3);
        assertThat(rust.ruimte("00AA00", Map.of("00AA00", 2, "00AA01", 2))).isEqualTo(1);
    }

    @Test
    void goes_one_at_a_time_once_a_message_failed() {
        mislukt("00AA00", 1);

        assertThat(ruimte("00AA00")).isEqualTo(1);
        assertThat(rust.ruimte("00AA00", Map.of("00AA00", 1))).isZero();
        assertThat(ruimte("00AA01")).isEqualTo(3);
    }

    @Test
    void rests_from_the_third_failure_in_a_row() {
        mislukt("00AA00", 3);

        klok.draai(Duration.ofMillis(999));
        assertThat(ruimte("00AA00")).isZero();
        klok.draai(Duration.ofMillis(1001));
        assertThat(ruimte("00AA00")).isEqualTo(1);
    }

    @Test
    void rests_ever_longer_but_never_beyond_the_longest_wait() {
        mislukt("00AA00", 100);

        klok.draai(Duration.ofSeconds(22));
        assertThat(ruimte("00AA00")).isZero();
        klok.draai(Duration.ofSeconds(23));
        assertThat(ruimte("00AA00")).isEqualTo(1);
    }

    @Test
    void rests_as_long_as_kindkans_asked() {
        rust.mislukt("00AA00", Duration.ofMinutes(5));

        klok.draai(Duration.ofSeconds(299));
        assertThat(ruimte("00AA00")).isZero();
        klok.draai(Duration.ofSeconds(1));
        assertThat(ruimte("00AA00")).isEqualTo(1);
    }

    @Test
    void one_that_goes_well_ends_the_rest() {
        mislukt("00AA00", 10);

        rust.gelukt("00AA00");

        assertThat(ruimte("00AA00")).isEqualTo(3);
        assertThat(rust.haperende()).isEmpty();
    }

    @Test
    void all_that_fail_have_half_of_the_places_together() {
        mislukt("00AA00", 1);
        mislukt("00AA01", 1);
        mislukt("00AA02", 1);
        var onderweg = Map.of("00AA00", 1, "00AA01", 1);

        assertThat(rust.ruimte("00AA02", onderweg)).isZero();
        assertThat(rust.ruimte("00AA03", onderweg)).isEqualTo(3);
    }
}
