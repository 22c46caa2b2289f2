package nl.lvsgateway.koppeling;

import static nl.lvsgateway.koppeling.Koppelwereld.INSTELLINGEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Three in a row block for 15 minutes, longer each time, an hour at most; ten in a day do too. */
class PogingenTest {

    private static final Instant NU = Instant.parse("2026-11-23T10:00:00Z");

    private Pogingen pogingen = Pogingen.geen(new Schoolnummer("00YY00"), "ESIS", NU);

    private Duration mislukt(Instant nu) {
        pogingen = pogingen.mislukt(nu, INSTELLINGEN);
        var tot = pogingen.geblokkeerdTot();
        return tot == null ? Duration.ZERO : Duration.between(nu, tot);
    }

    @Test
    void blocks_longer_each_time_up_to_the_longest() {
        List<Long> minuten = new ArrayList<>();
        for (var keer = 0; keer < 6; keer++) {
            minuten.add(mislukt(NU).toMinutes());
        }

        assertThat(minuten).containsExactly(0L, 0L, 15L, 30L, 60L, 60L);
    }

    @Test
    void starts_anew_after_a_right_code_and_after_a_day_of_silence() {
        assertThat(mislukt(NU)).isZero();
        assertThat(mislukt(NU)).isZero();
        pogingen = pogingen.gelukt();
        assertThat(mislukt(NU)).isZero();
        assertThat(mislukt(NU)).isZero();

        assertThat(mislukt(NU.plus(Duration.ofHours(25)))).isZero();
        assertThat(pogingen.opRij()).isEqualTo(1);
    }

    @Test
    void right_codes_in_between_do_not_cover_up_guessing_all_day() {
        for (var keer = 0; keer < 9; keer++) {
            assertThat(mislukt(NU.plusSeconds(keer))).isZero();
            pogingen = pogingen.gelukt();
        }

        assertThat(mislukt(NU.plusSeconds(10))).isEqualTo(Duration.ofHours(1));
    }
}
