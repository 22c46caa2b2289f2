package nl.lvsgateway.koppeling;

import static nl.lvsgateway.koppeling.ToegangGeweigerd.Reden.KOPPELING_NIET_ACTIEF;
import static nl.lvsgateway.koppeling.ToegangGeweigerd.Reden.NIET_AANGEMELD;
import static nl.lvsgateway.koppeling.ToegangGeweigerd.Reden.SAMENWERKINGSVERBAND_KIEZEN;
import static nl.lvsgateway.koppeling.ToegangGeweigerd.Reden.SCHOOL_ONBEKEND;
import static nl.lvsgateway.koppeling.ToegangGeweigerd.Reden.VERIFICATIECODE_ONJUIST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Duration;
import nl.lvsgateway.aanvraag.Aanvragen;
import nl.lvsgateway.aanvraag.opslag.Voorbeeldaanvraag;
import nl.lvsgateway.koppeling.Lvs.LeegNummer;
import nl.lvsgateway.koppeling.ToegangGeweigerd.Reden;
import nl.lvsgateway.samenwerkingsverband.Samenwerkingsverband;
import nl.lvsgateway.samenwerkingsverband.Samenwerkingsverbanden;
import nl.lvsgateway.techniek.opslag.OpH2;
import nl.lvsgateway.techniek.opslag.OpPostgres;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may speak for which school, the same on both databases. */
abstract class KoppelbeheerTest {

    private static final Schoolnummer SCHOOL = new Schoolnummer("00KK00");
    private static final Lvs PARNASSYS = new Lvs("PARNASSYS", "ParnasSys", LeegNummer.NUL);
    private static final Lvs ESIS = new Lvs("ESIS", "ESIS", LeegNummer.LEEG);
    private static final Verificatiecode CODE = new Verificatiecode("goede-code");

    private static final Codeinstellingen INSTELLINGEN = new Codeinstellingen(
            8, Duration.ofDays(7), Duration.ofMinutes(10), 10, 100, Duration.ofMinutes(15), Duration.ofHours(1));

    @Autowired
    private Koppelingen koppelingen;

    @Autowired
    private Sleutels sleutels;

    @Autowired
    private Codes codes;

    @Autowired
    private Samenwerkingsverbanden samenwerkingsverbanden;

    @Autowired
    private Aanvragen aanvragen;

    @Autowired
    private Clock klok;

    private Koppelbeheer beheer;

    @BeforeEach
    void make_a_school_with_a_code() {
        beheer = new Koppelbeheer(koppelingen, sleutels, codes, new Codeproef(klok), INSTELLINGEN, klok);
        var wereld = new Voorbeeldaanvraag(aanvragen, samenwerkingsverbanden, koppelingen);
        assertThat(wereld).isNotNull();
        samenwerkingsverbanden.bewaar(new Samenwerkingsverband("VO2203", "VO 22-03"));
        koppelingen.bewaar(PARNASSYS, Koppelbeheer.sleutelHash("sleutel-p"));
        koppelingen.bewaar(ESIS, Koppelbeheer.sleutelHash("sleutel-e"));
        koppelingen.bewaar(SCHOOL, "School");
        koppelingen.bewaar(SCHOOL, "PARNASSYS", "PO2507");
        beheer.zetCode(SCHOOL, "PO2507", CODE);
    }

    private static Toegangsverzoek verzoek(String school, Verificatiecode code) {
        return new Toegangsverzoek("sleutel-p", school, code);
    }

    private static void weigert(Reden reden, ThrowingCallable vraag) {
        assertThatThrownBy(vraag)
                .isInstanceOfSatisfying(
                        ToegangGeweigerd.class, geen -> assertThat(geen.reden()).isEqualTo(reden));
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
        weigert(
                VERIFICATIECODE_ONJUIST,
                () -> beheer.controleer(PARNASSYS, "00KK01", new Verificatiecode("foute-code")));
        weigert(VERIFICATIECODE_ONJUIST, () -> beheer.controleer(PARNASSYS, "00KK01", new Verificatiecode("")));
    }

    @Test
    void one_lvs_does_not_come_in_on_the_koppeling_of_another() {
        beheer.activeer(verzoek(SCHOOL.waarde(), CODE), PARNASSYS, "naam", null);

        weigert(KOPPELING_NIET_ACTIEF, () -> beheer.controleer(ESIS, SCHOOL.waarde(), CODE));
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
        weigert(KOPPELING_NIET_ACTIEF, () -> beheer.trekIn(verzoek, null));
        beheer.activeer(verzoek, PARNASSYS, "naam", null);

        weigert(VERIFICATIECODE_ONJUIST, () -> beheer.trekIn(verzoek("00KK03", new Verificatiecode("fout")), null));
        beheer.trekIn(verzoek, null);
        beheer.trekIn(verzoek, "PO2507");

        weigert(KOPPELING_NIET_ACTIEF, () -> beheer.controleer(verzoek));
        assertThat(beheer.toon(verzoek)).extracting(Koppeling::stand).containsExactly(Koppelstand.INGETROKKEN);
        beheer.activeer(verzoek, PARNASSYS, "nieuwe naam", null);
        assertThat(beheer.toon(verzoek)).extracting(Koppeling::naam).containsExactly("nieuwe naam");
        assertThat(beheer.controleer(verzoek).samenwerkingsverbanden()).containsExactly("PO2507");
    }

    @Test
    void shows_how_a_koppeling_stands_without_asking_for_the_code() {
        var school = new Schoolnummer("00KK04");
        koppelingen.bewaar(school, "School met twee");
        koppelingen.bewaar(school, "PARNASSYS", "PO2507");
        koppelingen.bewaar(school, "PARNASSYS", "VO2203");
        beheer.zetCode(school, "PO2507", CODE);
        beheer.activeer(verzoek("00KK04", CODE), PARNASSYS, "naam", "PO2507");

        var getoond = beheer.toon(verzoek("00KK04", new Verificatiecode("")));

        assertThat(getoond)
                .extracting(Koppeling::samenwerkingsverband, Koppeling::stand, Koppeling::naam, Koppeling::sinds)
                .containsExactly(
                        tuple("PO2507", Koppelstand.ACTIEF, "naam", klok.instant()),
                        tuple("VO2203", Koppelstand.NOG_NIET_GEACTIVEERD, null, null));
        weigert(KOPPELING_NIET_ACTIEF, () -> beheer.toon(new Toegangsverzoek("sleutel-e", "00KK04", CODE)));
        weigert(SCHOOL_ONBEKEND, () -> beheer.toon(verzoek("99ZZ99", CODE)));
        weigert(NIET_AANGEMELD, () -> beheer.toon(new Toegangsverzoek("sleutel-x", "00KK04", CODE)));
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
class KoppelbeheerH2Test extends KoppelbeheerTest {}

@OpPostgres
class KoppelbeheerPostgresTest extends KoppelbeheerTest {}
