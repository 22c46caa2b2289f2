package nl.lvsgateway.loket.keuren;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.lvsgateway.dossier.Bevinding;
import nl.lvsgateway.dossier.Dossieroordeel;
import nl.lvsgateway.dossier.Ernst;
import nl.lvsgateway.dossier.Overstapdossier;
import nl.lvsgateway.loket.fouten.Fout;
import nl.lvsgateway.loket.fouten.Waarschuwing;
import nl.lvsgateway.loket.fouten.Weigering;
import org.junit.jupiter.api.Test;

/** What a dossier does to the aanvraag it comes with, whichever door that came through. */
class DossieruitslagTest {

    private static final Overstapdossier GOED =
            new Overstapdossier("2019.1", "POSWV", "00YY00", Set.of("opp"), true, true, true, false);

    private final Keurverslag verslag = new Keurverslag();
    private Set<String> gevuldeBlokken = Set.of();

    @Test
    void takes_over_which_places_the_dossier_fills() {
        verwerk(GOED);

        assertThat(verslag.fouten()).isEmpty();
        assertThat(verslag.waarschuwingen()).isEmpty();
        assertThat(gevuldeBlokken).containsExactly("opp");
    }

    @Test
    void warns_when_nobody_has_gezag_and_when_the_school_gives_a_mobile_number() {
        verwerk(new Overstapdossier("2019.1", "POSWV", "00YY00", Set.of(), true, true, false, true));

        assertThat(verslag.fouten()).isEmpty();
        assertThat(verslag.waarschuwingen())
                .extracting(Waarschuwing::code)
                .containsExactly("GEEN_GEZAG", "MOBIEL_NUMMER");
    }

    @Test
    void refuses_the_dossier_of_another_school() {
        verwerk(new Overstapdossier("2019.1", "POSWV", "00ZZ00", Set.of(), true, true, true, false));

        assertThat(verslag.fouten()).extracting(Fout::weigering).containsExactly(Weigering.DOSSIER_ANDERE_SCHOOL);
    }

    @Test
    void refuses_or_warns_as_the_finding_says_and_names_a_personal_number_apart() {
        verwerk(
                GOED,
                new Bevinding("PaO.LL01", "/dossier[1]", "Vul de voornaam in.", "-", Ernst.WEIGEREN),
                new Bevinding("PaO.LL12", "/dossier[1]", "Haal het nummer weg.", "-", Ernst.WEIGEREN),
                new Bevinding("PaO.LL02", "/dossier[1]", "Vul de datum in.", "-", Ernst.WAARSCHUWEN));

        assertThat(verslag.fouten())
                .extracting(f -> f.weigering() + " " + f.veld() + " " + f.uitleg())
                .containsExactly(
                        "DOSSIER_REGELS dossier, PaO.LL01: /dossier[1] Vul de voornaam in.",
                        "PGN_GEVONDEN dossier, PaO.LL12: /dossier[1] Haal het nummer weg.");
        assertThat(verslag.waarschuwingen()).containsExactly(new Waarschuwing("PaO.LL02", "Vul de datum in."));
    }

    private void verwerk(Overstapdossier dossier, Bevinding... bevindingen) {
        gevuldeBlokken =
                Dossieruitslag.verwerk(new Dossieroordeel(null, List.of(bevindingen), dossier), "00YY00", verslag);
    }
}
