package nl.lvsgateway.koppeling;

import static nl.lvsgateway.koppeling.Koppelwereld.CODE;
import static nl.lvsgateway.koppeling.Koppelwereld.ESIS;
import static nl.lvsgateway.koppeling.Koppelwereld.FOUT;
import static nl.lvsgateway.koppeling.Koppelwereld.PARNASSYS;
import static nl.lvsgateway.koppeling.Koppelwereld.van;
import static nl.lvsgateway.koppeling.Koppelwereld.vanEsis;
import static nl.lvsgateway.koppeling.ToegangGeweigerd.Reden.KOPPELING_GEBLOKKEERD;
import static nl.lvsgateway.koppeling.ToegangGeweigerd.Reden.VERIFICATIECODE_ONJUIST;
import static nl.lvsgateway.koppeling.Weigert.weigert;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.lvsgateway.koppeling.ToegangGeweigerd.Reden;
import nl.lvsgateway.techniek.opslag.OpH2;
import nl.lvsgateway.techniek.opslag.OpPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Who guesses is blocked, the same on both databases. Three wrong codes are too many here. */
abstract class CodewachtTest {

    @Autowired
    private Koppelwereld wereld;

    private Koppelbeheer beheer;

    @BeforeEach
    void begin() {
        wereld.begin();
        beheer = wereld.beheer;
    }

    private void raadTotGeblokkeerd(Schoolnummer school) {
        weigert(VERIFICATIECODE_ONJUIST, () -> wereld.controleer(van(school, FOUT)));
        weigert(VERIFICATIECODE_ONJUIST, () -> wereld.controleer(van(school, FOUT)));
        weigert(KOPPELING_GEBLOKKEERD, () -> wereld.controleer(van(school, FOUT)));
    }

    @Test
    void blocks_the_right_code_too_and_lets_it_in_when_the_time_is_over() {
        var school = wereld.actief("00BB00");
        raadTotGeblokkeerd(school);

        weigert(KOPPELING_GEBLOKKEERD, () -> wereld.controleer(van(school, CODE)));
        weigert(KOPPELING_GEBLOKKEERD, () -> beheer.activeer(van(school, CODE), PARNASSYS, "naam", null));
        weigert(KOPPELING_GEBLOKKEERD, () -> wereld.trekIn(van(school, CODE), null));
        wereld.klok.draai(Duration.ofMinutes(15).plusSeconds(1));

        assertThat(wereld.controleer(van(school, CODE)).samenwerkingsverbanden())
                .containsExactly("PO2507");
        weigert(VERIFICATIECODE_ONJUIST, () -> wereld.controleer(van(school, FOUT)));
    }

    @Test
    void tells_the_console_once_and_how_long() {
        var school = wereld.actief("00BB01");

        raadTotGeblokkeerd(school);
        weigert(KOPPELING_GEBLOKKEERD, () -> wereld.controleer(van(school, FOUT)));

        var tot = wereld.klok.instant().plus(Duration.ofMinutes(15));
        assertThat(wereld.gebeurtenissen).containsExactly(new KoppelingGeblokkeerd(school, "PARNASSYS", 3, tot));
        assertThat(wereld.register.geblokkeerd())
                .filteredOn(p -> p.school().equals(school))
                .extracting(Pogingen::lvs, Pogingen::geblokkeerdTot)
                .containsExactly(org.assertj.core.api.Assertions.tuple("PARNASSYS", tot));
    }

    @Test
    void wrong_codes_in_one_lvs_do_not_block_another_lvs_of_the_school() {
        var school = wereld.actief("00BB02");
        wereld.school("00BB02", ESIS, "PO2507");
        beheer.activeer(vanEsis(school, CODE), ESIS, "naam", null);

        raadTotGeblokkeerd(school);

        assertThat(wereld.controleer(vanEsis(school, CODE)).lvs()).isEqualTo(ESIS);
    }

    @Test
    void support_lifts_a_block_and_a_new_code_does_too() {
        var school = wereld.actief("00BB03");
        raadTotGeblokkeerd(school);
        wereld.register.hefBlokkadeOp(school, "PARNASSYS");
        assertThat(wereld.controleer(van(school, CODE)).school()).isEqualTo(school);
        raadTotGeblokkeerd(school);

        beheer.zetCode(school, "PO2507", new Verificatiecode("nieuwe-code"));

        assertThat(wereld.controleer(van(school, new Verificatiecode("nieuwe-code")))
                        .school())
                .isEqualTo(school);
    }

    @Test
    void after_a_change_old_and_new_are_right_for_the_set_time_and_a_leaked_one_is_not() {
        var school = wereld.actief("00BB04");
        var nieuw = new Verificatiecode("nieuwe-code");
        assertThat(wereld.controleer(van(school, CODE)).school()).isEqualTo(school);

        beheer.zetCode(school, "PO2507", nieuw);
        beheer.zetCode(school, "PO2507", nieuw);

        assertThat(wereld.controleer(van(school, CODE)).school()).isEqualTo(school);
        assertThat(wereld.controleer(van(school, nieuw)).school()).isEqualTo(school);
        wereld.klok.draai(Duration.ofDays(7).plusSeconds(1));
        weigert(VERIFICATIECODE_ONJUIST, () -> wereld.controleer(van(school, CODE)));
        wereld.register.zetCode(school, "PO2507", new Verificatiecode("derde-code"), true, () -> {});
        weigert(VERIFICATIECODE_ONJUIST, () -> wereld.controleer(van(school, nieuw)));
    }

    @Test
    void guessing_in_many_threads_gets_no_more_tries_than_guessing_in_one() throws Exception {
        var school = wereld.actief("00BB05");
        var gooi = new ArrayList<Callable<Reden>>();
        for (var keer = 0; keer < 30; keer++) {
            var code = new Verificatiecode("gok-nummer-" + keer);
            gooi.add(() -> reden(van(school, code)));
        }

        Map<Reden, Integer> uitkomst = new EnumMap<>(Reden.class);
        var draden = Executors.newFixedThreadPool(8);
        try {
            for (var antwoord : draden.invokeAll(gooi)) {
                uitkomst.merge(antwoord.get(), 1, Integer::sum);
            }
        } finally {
            draden.shutdown();
        }

        assertThat(uitkomst).containsOnly(Map.entry(VERIFICATIECODE_ONJUIST, 2), Map.entry(KOPPELING_GEBLOKKEERD, 28));
        assertThat(wereld.gebeurtenissen).hasSize(1);
    }

    private Reden reden(Toegangsverzoek verzoek) {
        try {
            throw new AssertionError(wereld.controleer(verzoek));
        } catch (ToegangGeweigerd geen) {
            return geen.reden();
        }
    }

    @Test
    void an_empty_code_is_wrong_but_no_guess() {
        var school = wereld.actief("00BB06");

        for (var keer = 0; keer < 5; keer++) {
            weigert(VERIFICATIECODE_ONJUIST, () -> wereld.controleer(van(school, new Verificatiecode(" "))));
        }

        assertThat(wereld.controleer(van(school, CODE)).school()).isEqualTo(school);
    }
}

@OpH2
@Import(Koppelwereld.class)
class CodewachtH2Test extends CodewachtTest {}

@OpPostgres
@Import(Koppelwereld.class)
class CodewachtPostgresTest extends CodewachtTest {}
