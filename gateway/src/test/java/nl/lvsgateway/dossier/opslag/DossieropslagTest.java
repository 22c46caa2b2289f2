package nl.lvsgateway.dossier.opslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import nl.lvsgateway.dossier.Bundelopslag;
import nl.lvsgateway.dossier.Dossiertelling;
import nl.lvsgateway.dossier.Dossiertellingen;
import nl.lvsgateway.techniek.opslag.OpH2;
import nl.lvsgateway.techniek.opslag.OpPostgres;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Counts and bundles, the same on both databases. */
abstract class DossieropslagTest {

    private static final LocalDate DAG = LocalDate.of(2031, 3, 1);

    @Autowired
    private Dossiertellingen tellingen;

    @Autowired
    private Bundelopslag bundels;

    @Test
    void counts_add_up_by_day_version_and_kind_and_old_ones_go() {
        tellingen.voegToe(new Dossiertelling(DAG.minusDays(1), "2031.1", true, 1));
        tellingen.voegToe(new Dossiertelling(DAG, "2031.1", true, 2));
        tellingen.voegToe(new Dossiertelling(DAG, "2031.1", true, 3));
        tellingen.voegToe(new Dossiertelling(DAG, "2031.1", false, 4));

        assertThat(tellingen.sinds(DAG))
                .containsExactly(
                        new Dossiertelling(DAG, "2031.1", false, 4), new Dossiertelling(DAG, "2031.1", true, 5));

        tellingen.vergeetVoor(DAG.plusDays(1));
        assertThat(tellingen.sinds(DAG.minusDays(1))).isEmpty();
    }

    @Test
    void a_bundle_is_kept_replaced_and_removed() {
        var nu = Instant.parse("2031-03-01T12:00:00Z");
        bundels.zet("a", "00", new byte[] {1, 2, 3}, nu);
        bundels.zet("a", "01", new byte[] {-1, 0, 127}, nu);

        assertThat(bundels.vingerafdrukken()).isEqualTo(Map.of("a", "01"));
        assertThat(bundels.lees("a")).hasValueSatisfying(zip -> assertThat(zip).containsExactly(-1, 0, 127));
        assertThat(bundels.verwijder("a")).isTrue();
        assertThat(bundels.verwijder("a")).isFalse();
        assertThat(bundels.lees("a")).isEmpty();
    }
}

@OpH2
class DossieropslagH2Test extends DossieropslagTest {}

@OpPostgres
class DossieropslagPostgresTest extends DossieropslagTest {}
