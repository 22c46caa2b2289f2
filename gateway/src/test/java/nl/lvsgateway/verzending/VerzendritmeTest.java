package nl.lvsgateway.verzending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.lvsgateway.kindkans.Verbindingsstand;
import nl.lvsgateway.kindkans.Verbindingsstand.Toestand;
import org.junit.jupiter.api.Test;

class VerzendritmeTest {

    private Toestand toestand = Toestand.BEREIKBAAR;

    private Verzendritme ritme(int tegelijk, int perSeconde) {
        var instellingen = new Verzendinstellingen(
                tegelijk,
                tegelijk,
                perSeconde,
                10,
                Duration.ofHours(1),
                null,
                Duration.ofSeconds(2),
                Duration.ofSeconds(45),
                Duration.ofMinutes(10),
                Duration.ofSeconds(15),
                Duration.ofSeconds(1));
        return new Verzendritme(() -> new Verbindingsstand(toestand, 0, 1, 0, null, null), instellingen);
    }

    @Test
    void fills_all_places_and_keeps_as_many_ready_while_all_is_well() {
        var ritme = ritme(4, 1000);

        assertThat(ritme.ruimte(0)).isEqualTo(8);
        assertThat(ritme.ruimte(7)).isEqualTo(1);
        assertThat(ritme.ruimte(9)).isZero();
    }

    @Test
    void takes_nothing_in_hand_while_kindkans_is_away_and_sends_one_ahead_after_that() {
        var ritme = ritme(4, 1000);

        toestand = Toestand.ONBEREIKBAAR;
        assertThat(ritme.ruimte(0)).isZero();
        toestand = Toestand.PROEF;
        assertThat(ritme.ruimte(0)).isEqualTo(1);
        assertThat(ritme.ruimte(1)).isZero();
    }

    @Test
    void grows_by_one_for_each_that_goes_well_up_to_the_ceiling_and_only_then_keeps_some_ready() {
        var ritme = ritme(4, 1000);
        toestand = Toestand.ONBEREIKBAAR;
        ritme.ruimte(0);
        toestand = Toestand.BEREIKBAAR;

        for (var verwacht : new int[] {1, 2, 3, 8, 8}) {
            assertThat(ritme.ruimte(0)).isEqualTo(verwacht);
            ritme.gelukt();
        }
    }

    @Test
    void begins_no_more_than_the_rate_also_when_many_go_at_once() {
        var ritme = ritme(64, 100);
        var begin = System.nanoTime();

        ritme.doseer(60);

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThan(Duration.ofMillis(540));
    }

    @Test
    void takes_no_more_in_hand_than_may_begin_in_a_second() {
        assertThat(ritme(10, 2).ruimte(0)).isEqualTo(2);
    }
}
