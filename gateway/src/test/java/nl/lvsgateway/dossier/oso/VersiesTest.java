package nl.lvsgateway.dossier.oso;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.lvsgateway.dossier.bundel.Bundelinstellingen;
import nl.lvsgateway.dossier.bundel.Bundelkast;
import nl.lvsgateway.dossier.bundel.Bundellezer;
import nl.lvsgateway.dossier.bundel.Proefbundel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was worked out of a version that comes as a bundle serves the next dossier, as long as it is the same and not too much. */
class VersiesTest {

    private static final String OSO_2031 = "http://www.edustandaard.nl/oso_gegevensset/2031/dossier";

    @TempDir
    private Path map;

    private static Bundelkast kast;
    private Versies versies;

    @BeforeAll
    static void opent() {
        kast = new Bundelkast(Bundelinstellingen.standaard());
    }

    @AfterAll
    static void sluit() {
        kast.close();
    }

    @BeforeEach
    void begin() {
        neem("2031.1.1");
        versies = new Versies(kast);
    }

    private void neem(String correctie) {
        var zip = Proefbundel.van("2031", correctie).zip(map.resolve(correctie + ".zip"));
        assertThat(kast.zet("proef", () -> Bundellezer.lees(zip)).reden()).isEmpty();
    }

    private Versie nu() {
        return versies.zoek(OSO_2031).orElseThrow();
    }

    @Test
    void the_places_of_one_dossier_are_those_of_the_next() {
        nu().document().kind("dossier").kind("metadata");

        assertThat(nu()).isSameAs(nu());
        assertThat(nu().document().samen()).isEqualTo(2);
    }

    @Test
    void another_correction_begins_anew() {
        var eerst = nu();

        neem("2031.1.2");

        assertThat(nu()).isNotSameAs(eerst);
        assertThat(nu().bundel()).hasToString("OSO 2031.1.2 (2031.1.2.zip)");
    }

    @Test
    void places_that_nobody_else_has_do_not_pile_up() {
        var dossier = nu().document().kind("dossier");
        for (int i = 0; i < 6_000; i++) {
            dossier.kind("onzin" + i);
        }

        assertThat(nu().document().samen()).isZero();
    }
}
