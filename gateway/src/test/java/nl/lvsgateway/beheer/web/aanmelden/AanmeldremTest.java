package nl.lvsgateway.beheer.web.aanmelden;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import nl.lvsgateway.techniek.Klokje;
import org.junit.jupiter.api.Test;

class AanmeldremTest {

    private static final String THUIS = "203.0.113.7";
    private static final String ELDERS = "198.51.100.9";

    private final Klokje klok = new Klokje();
    private final Aanmeldrem rem = new Aanmeldrem(
            new Beheerinstellingen(
                    "support", "geheim", List.of(), Set.of(), 5, Duration.ofSeconds(30), Duration.ofMinutes(15)),
            klok);

    @Test
    void lets_a_person_mistype_and_then_asks_to_wait_a_little() {
        mis("support", THUIS, 4);
        assertThat(rem.wachten("support", THUIS)).isEmpty();

        mis("support", THUIS, 1);
        assertThat(rem.wachten(" Support ", THUIS)).contains(Duration.ofSeconds(30));

        klok.draai(Duration.ofSeconds(30));
        assertThat(rem.wachten("support", THUIS)).isEmpty();
    }

    @Test
    void who_goes_on_gets_one_try_in_the_longest_wait() {
        for (var keer = 0; keer < 200; keer++) {
            rem.wachten("support", THUIS).ifPresent(klok::draai);
            mis("support", THUIS, 1);
        }
        var wacht = rem.wachten("support", THUIS).orElseThrow();

        assertThat(wacht).isBetween(Duration.ofMinutes(14), Duration.ofMinutes(15));
    }

    @Test
    void who_tries_many_at_once_pays_for_all_of_them() {
        mis("support", THUIS, 64);

        assertThat(rem.wachten("support", THUIS).orElseThrow()).isGreaterThan(Duration.ofHours(10));
    }

    @Test
    void a_stranger_slows_himself_and_not_the_owner() {
        mis("support", ELDERS, 100);

        assertThat(rem.wachten("support", ELDERS)).isPresent();
        assertThat(rem.wachten("support", THUIS)).isEmpty();
    }

    @Test
    void many_names_from_one_address_make_all_of_it_wait() {
        for (var naam = 0; naam < 20; naam++) {
            mis("naam-" + naam, ELDERS, 1);
        }

        assertThat(rem.wachten("nog-een", ELDERS)).isPresent();
        assertThat(rem.wachten("support", THUIS)).isEmpty();
    }

    @Test
    void ten_thousand_invented_names_make_it_forget_nobody() {
        mis("support", THUIS, 4);
        for (var naam = 0; naam < 10_500; naam++) {
            mis("verzonnen-" + naam, "10.0." + naam / 250 + "." + naam % 250, 1);
        }
        mis("support", THUIS, 1);

        assertThat(rem.wachten("support", THUIS)).isPresent();
    }

    private void mis(String naam, String adres, int keer) {
        for (var n = 0; n < keer; n++) {
            rem.mis(naam, adres);
        }
    }
}
