package nl.lvsgateway.koppeling;

import static nl.lvsgateway.koppeling.Koppelwereld.CODE;
import static nl.lvsgateway.koppeling.Koppelwereld.FOUT;
import static nl.lvsgateway.koppeling.Koppelwereld.PARNASSYS;
import static nl.lvsgateway.koppeling.Koppelwereld.van;
import static nl.lvsgateway.koppeling.ToegangGeweigerd.Reden.KOPPELING_NIET_ACTIEF;
import static nl.lvsgateway.koppeling.ToegangGeweigerd.Reden.NIET_AANGEMELD;
import static nl.lvsgateway.koppeling.Weigert.weigert;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.lvsgateway.koppeling.Koppelingen.Plaats;
import nl.lvsgateway.koppeling.Lvs.LeegNummer;
import nl.lvsgateway.techniek.opslag.OpH2;
import nl.lvsgateway.techniek.opslag.OpPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What support does with schools, koppelingen and keys, the same on both databases. */
abstract class KoppelregisterTest {

    private static final Schoolnummer SCHOOL = new Schoolnummer("00RR00");

    @Autowired
    private Koppelwereld wereld;

    private Koppelregister register;

    @BeforeEach
    void begin() {
        wereld.begin();
        register = wereld.register;
    }

    @Test
    void connects_a_school_from_nothing() {
        var waar = new Plaats(new Schoolnummer("00RR01"), "PARNASSYS", "PO2507");
        register.voegSchoolToe(waar.school(), "De 100%_School");
        register.maakMogelijk(waar.school(), waar.lvs(), waar.samenwerkingsverband());
        register.zetCode(waar.school(), "PO2507", CODE, false, () -> {});
        weigert("AKKOORD_ONTBREEKT", () -> register.activeer(waar, "naam", false, CODE, () -> {}));
        weigert("VERIFICATIECODE_ONJUIST", () -> register.activeer(waar, "naam", true, FOUT, () -> {}));

        assertThat(register.activeer(waar, "Onze koppeling", true, CODE, () -> {})
                        .actief())
                .isTrue();

        assertThat(wereld.controleer(van(waar.school(), CODE)).samenwerkingsverbanden())
                .containsExactly("PO2507");
        var kaart = register.school(waar.school()).koppelingen().get(0);
        assertThat(kaart.koppeling().naam()).isEqualTo("Onze koppeling");
        assertThat(kaart.codeGezetOp()).isEqualTo(wereld.klok.instant());
        assertThat(register.zoek("100%_", 0).scholen()).hasSize(1);
        assertThat(register.zoek("00rr01", 0).scholen()).hasSize(1);
        assertThat(register.zoek("100x_", 0).scholen()).isEmpty();
        register.trekIn(waar);
        weigert(KOPPELING_NIET_ACTIEF, () -> wereld.controleer(van(waar.school(), CODE)));
    }

    @Test
    void says_what_it_does_not_know_and_what_is_there_already() {
        wereld.school("00RR00", PARNASSYS, "PO2507");
        var onbekend = new Schoolnummer("99RR99");

        weigert("SCHOOL_BESTAAT_AL", () -> register.voegSchoolToe(SCHOOL, "School"));
        weigert("NAAM_ONGELDIG", () -> register.hernoemSchool(SCHOOL, " "));
        weigert("SCHOOL_ONBEKEND", () -> register.school(onbekend));
        weigert("SCHOOL_ONBEKEND", () -> register.zetCode(onbekend, "PO2507", CODE, false, () -> {}));
        weigert("LVS_ONBEKEND", () -> register.maakMogelijk(SCHOOL, "NIEMAND", "PO2507"));
        weigert("SAMENWERKINGSVERBAND_ONBEKEND", () -> register.maakMogelijk(SCHOOL, "PARNASSYS", "PO9999"));
        weigert("SAMENWERKINGSVERBAND_ONBEKEND", () -> register.zetCode(SCHOOL, "PO9999", CODE, false, () -> {}));
        weigert("KOPPELING_ONBEKEND", () -> register.trekIn(new Plaats(SCHOOL, "PARNASSYS", "VO2203")));
        weigert(
                "VERIFICATIECODE_ZWAK",
                () -> register.zetCode(SCHOOL, "PO2507", new Verificatiecode("kort"), false, () -> {}));
    }

    @Test
    void lists_schools_page_by_page() {
        for (var nummer = 0; nummer <= Koppelregister.PER_PAGINA; nummer++) {
            wereld.koppelingen.bewaar(
                    new Schoolnummer("%02dPP00".formatted(nummer)), "Bladschool %02d".formatted(nummer));
        }

        var eerste = register.zoek("bladschool", 0);
        var tweede = register.zoek("bladschool", 1);

        assertThat(eerste.scholen()).hasSize(Koppelregister.PER_PAGINA);
        assertThat(eerste.meer()).isTrue();
        assertThat(tweede.scholen()).extracting(k -> k.school().naam()).containsExactly("Bladschool 50");
        assertThat(tweede.meer()).isFalse();
        assertThat(tweede.totaal()).isEqualTo(51);
    }

    @Test
    void an_lvs_changes_keys_without_a_gap_and_a_withdrawn_key_is_nobodys() {
        var sleutels = wereld.sleutelbeheer;
        if (wereld.koppelingen.lvs("NIEUW").isEmpty()) {
            sleutels.voegToe(new Lvs("NIEUW", "Nieuw LVS", LeegNummer.LEEG));
        }
        var eerste = sleutels.maak("NIEUW", null);
        var tweede = sleutels.maak("NIEUW", wereld.klok.instant().plus(Duration.ofDays(1)));
        assertThat(wereld.beheer.herken(eerste.sleutel()).code()).isEqualTo("NIEUW");
        assertThat(wereld.beheer.herken(tweede.sleutel()).code()).isEqualTo("NIEUW");

        wereld.klok.draai(Duration.ofDays(1).plusSeconds(1));

        weigert(NIET_AANGEMELD, () -> wereld.beheer.herken(eerste.sleutel()));
        assertThat(wereld.beheer.herken(tweede.sleutel()).code()).isEqualTo("NIEUW");
        sleutels.trekIn("NIEUW", tweede.id());
        weigert(NIET_AANGEMELD, () -> wereld.beheer.herken(tweede.sleutel()));
        assertThat(tweede.toString()).doesNotContain(tweede.sleutel());
        weigert("SLEUTEL_ONBEKEND", () -> sleutels.trekIn("ESIS", tweede.id()));
        weigert("LVS_BESTAAT_AL", () -> sleutels.voegToe(new Lvs("NIEUW", "Nieuw LVS", LeegNummer.LEEG)));
        weigert("LVSCODE_ONGELDIG", () -> sleutels.voegToe(new Lvs("1 LVS", "Nieuw LVS", LeegNummer.LEEG)));
    }
}

@OpH2
@Import(Koppelwereld.class)
class KoppelregisterH2Test extends KoppelregisterTest {}

@OpPostgres
@Import(Koppelwereld.class)
class KoppelregisterPostgresTest extends KoppelregisterTest {}
