package nl.lvsgateway.verzending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HerhaalbeleidTest {

    private static final Instant NU = Instant.parse("2026-11-23T10:00:00Z");
    private static final Verzendinstellingen INSTELLINGEN = Verzendinstellingenvoorbeeld.MET_TIEN_POGINGEN;

    private final Herhaalbeleid beleid = new Herhaalbeleid(INSTELLINGEN, new Random(1));

    private static Verzending poging(int nummer) {
        return new Verzending(1, 1, "00AA00", 1, "bericht", nummer, nummer - 1, false, NU);
    }

    private Duration wacht(int poging) {
        return Duration.between(NU, beleid.volgende(poging(poging), NU, false, null));
    }

    @Test
    void doubles_the_wait_with_half_of_it_left_to_chance() {
        for (var keer = 0; keer < 50; keer++) {
            assertThat(wacht(1)).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(2));
            assertThat(wacht(3)).isBetween(Duration.ofSeconds(4), Duration.ofSeconds(8));
        }
    }

    @Test
    void never_waits_longer_than_the_longest() {
        assertThat(wacht(9)).isBetween(Duration.ofMillis(22_500), Duration.ofSeconds(45));
        assertThat(wacht(5000)).isBetween(Duration.ofMillis(22_500), Duration.ofSeconds(45));
    }

    @Test
    void comes_no_sooner_than_kindkans_asked() {
        assertThat(beleid.volgende(poging(1), NU, false, Duration.ofMinutes(10)))
                .isEqualTo(NU.plusSeconds(600));
    }

    @Test
    void what_never_went_out_waits_shortly_or_as_long_as_we_hold_back() {
        assertThat(beleid.zonderPoging(NU, null)).isBetween(NU.plusSeconds(1), NU.plusSeconds(2));
        assertThat(beleid.zonderPoging(NU, Duration.ofSeconds(30))).isEqualTo(NU.plusSeconds(30));
    }

    @Test
    void waits_longer_when_only_this_bericht_fails() {
        assertThat(Duration.between(NU, beleid.volgende(poging(20), NU, true, null)))
                .isBetween(Duration.ofMinutes(5), Duration.ofMinutes(10));
    }

    @Test
    void gives_up_by_count_and_by_age() {
        assertThat(beleid.uitgeput(poging(9), NU)).isFalse();
        assertThat(beleid.uitgeput(poging(10), NU)).isTrue();
        assertThat(beleid.uitgeput(poging(1), NU.plus(Duration.ofDays(9)))).isFalse();
    }

    @Test
    void waits_for_kindkans_as_long_as_it_takes_unless_told_otherwise() {
        var ongeduldig =
                new Herhaalbeleid(Verzendinstellingenvoorbeeld.met(10, 8, 10, Duration.ofSeconds(20)), new Random(1));

        assertThat(beleid.wachtteTeLang(poging(1), NU.plus(Duration.ofDays(30))))
                .isFalse();
        assertThat(ongeduldig.wachtteTeLang(poging(1), NU.plusSeconds(20))).isFalse();
        assertThat(ongeduldig.wachtteTeLang(poging(1), NU.plusSeconds(21))).isTrue();
    }
}
