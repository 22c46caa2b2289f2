package nl.lvsgateway.dossier.bundel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import nl.lvsgateway.dossier.Bevinding;
import nl.lvsgateway.dossier.Dossierinstellingen;
import nl.lvsgateway.dossier.Dossierkeuring;
import nl.lvsgateway.dossier.Dossieroordeel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

/** Whatever happens to the process that judges, a dossier is carried at worst, and the next one is judged. */
class KeurbankTest {

    private static final Duration KEURTIJD = Duration.ofSeconds(4);

    @TempDir
    private Path map;

    private Bundelkast kast;
    private Dossierkeuring keuring;
    private List<Long> vanAnderen;

    @BeforeEach
    void begin() {
        vanAnderen = kinderen();
        kast = new Bundelkast(new Bundelinstellingen(
                null, Duration.ofSeconds(20), KEURTIJD, Duration.ofSeconds(60), DataSize.ofMegabytes(96), 1));
        keuring = new Dossierkeuring(Dossierinstellingen.standaard(), kast);
    }

    @AfterEach
    void eind() {
        kast.close();
    }

    @Test
    void one_that_was_killed_while_nobody_asked_is_replaced() throws Exception {
        neem(Proefbundel.van("2031"));
        var eerst = proces();
        eerst.destroyForcibly();
        eerst.onExit().get(10, TimeUnit.SECONDS);

        assertThat(keur().bevindingen()).isEmpty();
        assertThat(proces().pid()).isNotEqualTo(eerst.pid());
    }

    @Test
    void one_that_stands_still_is_ended_and_the_dossier_is_carried() throws Exception {
        neem(Proefbundel.van("2031"));
        var eerst = proces();
        new ProcessBuilder("kill", "-STOP", "" + eerst.pid()).start().waitFor();

        assertThat(keur()).satisfies(KeurbankTest::isMeegegaan);
        assertThat(keur().bevindingen()).isEmpty();
        eerst.onExit().get(10, TimeUnit.SECONDS);
    }

    @Test
    void one_that_is_killed_while_it_judges_costs_no_more_than_its_verdict() throws Exception {
        neem(Proefbundel.van("2031")
                .metOpdracht("<xsl:if test=\"d:voornaam = 'Lus'\"><xsl:value-of"
                        + " select=\"count(for $i in 1 to 1000000, $j in 1 to 1000000 return $i * $j)\"/></xsl:if>"));
        var lang = goed().replaceFirst("<voornaam>[^<]*", "<voornaam>Lus");
        var begin = System.nanoTime();
        var oordeel = CompletableFuture.supplyAsync(() -> keurStil(lang));
        while (proces().info().totalCpuDuration().orElse(Duration.ZERO).isZero()) {
            Thread.onSpinWait();
        }
        proces().destroyForcibly();

        assertThat(oordeel.get(30, TimeUnit.SECONDS)).satisfies(KeurbankTest::isMeegegaan);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(30));
        assertThat(keur().bevindingen()).isEmpty();
    }

    /** Each bundle stays in the memory of the process that it was given to. */
    @Test
    void one_that_held_many_bundles_makes_room_for_a_fresh_one() throws Exception {
        neem(Proefbundel.van("2031"));
        var eerst = proces();

        for (int i = 2; i < 12; i++) {
            neem(Proefbundel.van("2031", "2031.1." + i));
            assertThat(keur("2031.1." + i).bevindingen()).isEmpty();
        }

        assertThat(proces().pid()).isNotEqualTo(eerst.pid());
        eerst.onExit().get(10, TimeUnit.SECONDS);
    }

    /** No memory on the machine for a moment, say; the sheet is not to blame, and gets no rest. */
    @Test
    void one_that_cannot_begin_costs_no_more_than_verdicts_until_it_can() throws Exception {
        neem(Proefbundel.van("2031"));
        var eerst = proces();
        eerst.destroyForcibly();
        eerst.onExit().get(10, TimeUnit.SECONDS);
        var java = System.setProperty("java.home", map.resolve("nergens").toString());
        try {
            for (int i = 0; i < 4; i++) {
                assertThat(keur()).satisfies(KeurbankTest::isMeegegaan);
            }
            assertThat(keur().bevindingen().get(0).technisch()).contains("kon niet beginnen");
        } finally {
            System.setProperty("java.home", java);
        }

        assertThat(keur().bevindingen()).isEmpty();
    }

    /** A second one begins only when two dossiers come at once: a start takes seconds. */
    @Test
    void dossiers_that_come_one_by_one_are_all_judged_by_the_same() throws Exception {
        kast.close();
        kast = new Bundelkast(Bundelinstellingen.standaard());
        keuring = new Dossierkeuring(Dossierinstellingen.standaard(), kast);
        neem(Proefbundel.van("2031"));

        for (int i = 0; i < 4; i++) {
            assertThat(keur().bevindingen()).isEmpty();
        }

        assertThat(processen()).hasSize(1);
    }

    /** Nor in the folder that Java itself uses, where it stays after a process that was killed. */
    @Test
    void leaves_no_file_behind() throws Exception {
        neem(Proefbundel.van("2031"));

        assertThat(Path.of(
                        System.getProperty("java.io.tmpdir"),
                        "hsperfdata_" + System.getProperty("user.name"),
                        "" + proces().pid()))
                .doesNotExist();
    }

    private static void isMeegegaan(Dossieroordeel oordeel) {
        assertThat(oordeel.geweigerd()).isFalse();
        assertThat(oordeel.bevindingen()).extracting(Bevinding::id).containsExactly("LVS.NIET-GEKEURD");
    }

    private void neem(Proefbundel bundel) {
        var daar = bundel.map(map.resolve("b" + System.nanoTime()));
        assertThat(kast.zet("proef", () -> Bundellezer.lees(daar)).reden()).isEmpty();
    }

    private ProcessHandle proces() {
        return processen().get(0);
    }

    private List<ProcessHandle> processen() {
        return ProcessHandle.current()
                .children()
                .filter(kind -> kind.isAlive() && !vanAnderen.contains(kind.pid()))
                .filter(kind -> kind.info().command().orElse("").endsWith("/java"))
                .toList();
    }

    private static List<Long> kinderen() {
        return ProcessHandle.current().children().map(ProcessHandle::pid).toList();
    }

    private Dossieroordeel keur() throws IOException {
        return keuring.keur(stroom(goed()));
    }

    private Dossieroordeel keur(String correctie) throws IOException {
        return keuring.keur(stroom(goed().replace("2031.1.1", correctie)));
    }

    private Dossieroordeel keurStil(String xml) {
        try {
            return keuring.keur(stroom(xml));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static ByteArrayInputStream stroom(String xml) {
        return new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static String goed() throws IOException {
        try (var in = KeurbankTest.class.getResourceAsStream("/demo/dossiers/poswv.xml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("oso_gegevensset/2019/", "oso_gegevensset/2031/")
                    .replace("2019.1", "2031.1");
        }
    }
}
