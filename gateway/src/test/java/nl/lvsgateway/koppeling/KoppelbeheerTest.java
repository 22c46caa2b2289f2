package nl.lvsgateway.koppeling;

import static nl.lvsgateway.koppeling.Koppelwereld.CODE;
import static nl.lvsgateway.koppeling.Koppelwereld.ESIS;
import static nl.lvsgateway.koppeling.Koppelwereld.FOUT;
import static nl.lvsgateway.koppeling.Koppelwereld.PARNASSYS;
import static nl.lvsgateway.koppeling.ToegangGeweigerd.Reden.KOPPELING_NIET_ACTIEF;
import static nl.lvsgateway.koppeling.ToegangGeweigerd.Reden.NIET_AANGEMELD;
import static nl.lvsgateway.koppeling.ToegangGeweigerd.Reden.SAMENWERKINGSVERBAND_KIEZEN;
import static nl.lvsgateway.koppeling.ToegangGeweigerd.Reden.SCHOOL_ONBEKEND;
import static nl.lvsgateway.koppeling.ToegangGeweigerd.Reden.VERIFICATIECODE_ONJUIST;
import static nl.lvsgateway.koppeling.Weigert.weigert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.lvsgateway.techniek.opslag.OpH2;
import nl.lvsgateway.techniek.opslag.OpPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Who may speak for which school, the same on both databases. */
abstract class KoppelbeheerTest {

    private static final Schoolnummer SCHOOL = new Schoolnummer("00KK00");

    @Autowired
    private Koppelwereld wereld;

    private Koppelingen koppelingen;
    private Koppelbeheer beheer;

    @BeforeEach
    void make_a_school_with_a_code() {
        wereld.begin();
        koppelingen = wereld.koppelingen;
        beheer = wereld.beheer;
        wereld.school("00KK00", PARNASSYS, "PO2507");
        beheer.zetCode(SCHOOL, "PO2507", CODE);
    }

    private static Toegangsverzoek verzoek(String school, Verificatiecode code) {
        return new Toegangsverzoek("sleutel-p", school, code);
    }

    @Test
    void knows_an_lvs_by_its_key() {
        assertThat(beheer.herken("sleutel-e")).isEqualTo(ESIS);
        weigert(NIET_AANGEMELD, () -> beheer.herken("sleutel-x"));
        weigert(NIET_AANGEMELD, () -> beheer.herken(null));
    }

    @Test
    void lets_nobody_in_before_activation_and_then_with_the_right_code_only() {
        var verse = new Schoolnummer("00KK01");
        koppelingen.bewaar(verse, "Verse school");
        koppelingen.bewaar(verse, "PARNASSYS", "PO2507");
        weigert(VERIFICATIECODE_ONJUIST, () -> beheer.activeer(verzoek("00KK01", CODE), PARNASSYS, "naam", null));
        beheer.zetCode(verse, "PO2507", CODE);
        weigert(KOPPELING_NIET_ACTIEF, () -> beheer.controleer(PARNASSYS, "00KK01", CODE));

        var koppeling = beheer.activeer(verzoek("00KK01", CODE), PARNASSYS, "naam", null);

        assertThat(koppeling.actief()).isTrue();
        assertThat(beheer.controleer(PARNASSYS, "00KK01", CODE).samenwerkingsverbanden())
                .containsExactly("PO2507");
        weigert(VERIFICATIECODE_ONJUIST, () -> beheer.controleer(PARNASSYS, "00KK01", FOUT));
        weigert(VERIFICATIECODE_ONJUIST, () -> beheer.controleer(PARNASSYS, "00KK01", new Verificatiecode("")));
    }

    @Test
    void one_lvs_does_not_come_in_on_the_koppeling_of_another() {
        beheer.activeer(verzoek(SCHOOL.waarde(), CODE), PARNASSYS, "naam", null);

        weigert(SCHOOL_ONBEKEND, () -> beheer.controleer(ESIS, SCHOOL.waarde(), CODE));
    }

    /** Two samenwerkingsverbanden, each with its own code and its own state: every combination, every code. */
    @Test
    void opens_exactly_the_koppelingen_that_are_on_and_whose_code_it_is() {
        var ander = new Verificatiecode("andere-code");
        var nummer = 10;
        for (var vo : List.of(CODE, ander)) {
            for (var aan : List.of(Set.<String>of(), Set.of("PO2507"), Set.of("VO2203"), Set.of("PO2507", "VO2203"))) {
                var school = wereld.school("00KK" + nummer++, PARNASSYS, "PO2507", "VO2203");
                beheer.zetCode(school, "PO2507", CODE);
                beheer.zetCode(school, "VO2203", vo);
                aan.forEach(swv -> beheer.activeer(
                        verzoek(school.waarde(), swv.equals("PO2507") ? CODE : vo), PARNASSYS, "naam", swv));

                for (var code : List.of(CODE, ander)) {
                    var verwacht = new ArrayList<>(aan);
                    verwacht.removeIf(swv -> !(swv.equals("PO2507") ? CODE : vo).equals(code));
                    if (aan.isEmpty()) {
                        weigert(KOPPELING_NIET_ACTIEF, () -> beheer.controleer(PARNASSYS, school.waarde(), code));
                    } else if (verwacht.isEmpty()) {
                        weigert(VERIFICATIECODE_ONJUIST, () -> beheer.controleer(PARNASSYS, school.waarde(), code));
                    } else {
                        assertThat(beheer.controleer(PARNASSYS, school.waarde(), code)
                                        .samenwerkingsverbanden())
                                .containsExactlyInAnyOrderElementsOf(verwacht);
                    }
                }
            }
        }
    }

    @Test
    void withdraws_the_one_that_is_named_and_never_guesses() {
        var school = wereld.school("00KK05", PARNASSYS, "PO2507", "VO2203");
        for (var swv : List.of("PO2507", "VO2203")) {
            beheer.zetCode(school, swv, CODE);
            beheer.activeer(verzoek("00KK05", CODE), PARNASSYS, "naam", swv);
        }
        weigert(SAMENWERKINGSVERBAND_KIEZEN, () -> wereld.trekIn(verzoek("00KK05", CODE), null));

        wereld.trekIn(verzoek("00KK05", CODE), "VO2203");

        assertThat(wereld.controleer(verzoek("00KK05", CODE)).samenwerkingsverbanden())
                .containsExactly("PO2507");
    }

    @Test
    void remembers_when_a_koppeling_and_a_key_were_last_used() {
        var school = wereld.actief("00KK06");
        assertThat(wereld.controleer(Koppelwereld.van(school, CODE)).school()).isEqualTo(school);
        assertThat(wereld.toon(Koppelwereld.van(school, CODE)).get(0).laatstGezien())
                .isNull();

        wereld.gezien.schrijf();

        assertThat(wereld.toon(Koppelwereld.van(school, CODE)).get(0).laatstGezien())
                .isEqualTo(wereld.klok.instant());
        assertThat(wereld.sleutelbeheer.lvs("PARNASSYS").sleutels())
                .extracting(Sleutels.Sleutel::laatstGebruikt)
                .contains(wereld.klok.instant());
    }

    @Test
    void refuses_a_school_that_it_does_not_know() {
        weigert(SCHOOL_ONBEKEND, () -> beheer.controleer(PARNASSYS, "99ZZ99", CODE));
        weigert(SCHOOL_ONBEKEND, () -> beheer.controleer(PARNASSYS, "onzin", CODE));
        weigert(SCHOOL_ONBEKEND, () -> beheer.controleer(PARNASSYS, null, CODE));
    }

    @Test
    void a_withdrawn_koppeling_takes_no_new_work_and_can_be_activated_again() {
        var school = new Schoolnummer("00KK03");
        koppelingen.bewaar(school, "School die stopt");
        koppelingen.bewaar(school, "PARNASSYS", "PO2507");
        beheer.zetCode(school, "PO2507", CODE);
        var verzoek = verzoek("00KK03", CODE);
        weigert(KOPPELING_NIET_ACTIEF, () -> wereld.trekIn(verzoek, null));
        beheer.activeer(verzoek, PARNASSYS, "naam", null);

        weigert(VERIFICATIECODE_ONJUIST, () -> wereld.trekIn(verzoek("00KK03", new Verificatiecode("fout")), null));
        wereld.trekIn(verzoek, null);
        wereld.trekIn(verzoek, "PO2507");

        weigert(KOPPELING_NIET_ACTIEF, () -> wereld.controleer(verzoek));
        assertThat(wereld.toon(verzoek)).extracting(Koppeling::stand).containsExactly(Koppelstand.INGETROKKEN);
        beheer.activeer(verzoek, PARNASSYS, "nieuwe naam", null);
        assertThat(wereld.toon(verzoek)).extracting(Koppeling::naam).containsExactly("nieuwe naam");
        assertThat(wereld.controleer(verzoek).samenwerkingsverbanden()).containsExactly("PO2507");
    }

    @Test
    void shows_how_a_koppeling_stands_without_asking_for_the_code() {
        var school = new Schoolnummer("00KK04");
        koppelingen.bewaar(school, "School met twee");
        koppelingen.bewaar(school, "PARNASSYS", "PO2507");
        koppelingen.bewaar(school, "PARNASSYS", "VO2203");
        beheer.zetCode(school, "PO2507", CODE);
        beheer.activeer(verzoek("00KK04", CODE), PARNASSYS, "naam", "PO2507");

        var getoond = wereld.toon(verzoek("00KK04", new Verificatiecode("")));

        assertThat(getoond)
                .extracting(Koppeling::samenwerkingsverband, Koppeling::stand, Koppeling::naam, Koppeling::sinds)
                .containsExactly(
                        tuple("PO2507", Koppelstand.ACTIEF, "naam", wereld.klok.instant()),
                        tuple("VO2203", Koppelstand.NOG_NIET_GEACTIVEERD, null, null));
        weigert(SCHOOL_ONBEKEND, () -> wereld.toon(new Toegangsverzoek("sleutel-e", "00KK04", CODE)));
        weigert(SCHOOL_ONBEKEND, () -> wereld.toon(verzoek("99ZZ99", CODE)));
        weigert(NIET_AANGEMELD, () -> wereld.toon(new Toegangsverzoek("sleutel-x", "00KK04", CODE)));
    }

    @Test
    void never_guesses_between_two_samenwerkingsverbanden() {
        var school = new Schoolnummer("00KK02");
        koppelingen.bewaar(school, "School met twee");
        koppelingen.bewaar(school, "PARNASSYS", "PO2507");
        koppelingen.bewaar(school, "PARNASSYS", "VO2203");
        beheer.zetCode(school, "PO2507", CODE);
        beheer.zetCode(school, "VO2203", CODE);

        weigert(SAMENWERKINGSVERBAND_KIEZEN, () -> beheer.activeer(verzoek("00KK02", CODE), PARNASSYS, "naam", null));
        var gekozen = beheer.activeer(verzoek("00KK02", CODE), PARNASSYS, "naam", "VO2203");

        assertThat(gekozen.samenwerkingsverband()).isEqualTo("VO2203");
        assertThat(beheer.controleer(PARNASSYS, "00KK02", CODE).samenwerkingsverbanden())
                .containsExactly("VO2203");
    }
}

@OpH2
@Import(Koppelwereld.class)
class KoppelbeheerH2Test extends KoppelbeheerTest {}

@OpPostgres
@Import(Koppelwereld.class)
class KoppelbeheerPostgresTest extends KoppelbeheerTest {}
