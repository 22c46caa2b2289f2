package nl.lvsgateway.dossier.bundel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator does in the folder is seen while the gateway runs, and a bad bundle spoils nothing. */
class BundelmapTest {

    private static final String OSO_2031 = "http://www.edustandaard.nl/oso_gegevensset/2031/dossier";
    private static final String OSO_2019 = "http://www.edustandaard.nl/oso_gegevensset/2019/dossier";

    @TempDir
    private Path map;

    private static Bundelkast kast;
    private Bundelmap bundels;

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
        kast.standen().forEach(stand -> kast.verwijder(stand.naam()));
        bundels = new Bundelmap(map, kast);
    }

    @Test
    void a_bundle_is_added_replaced_spoiled_repaired_and_removed() throws IOException {
        bundels.kijk();
        assertThat(kast.inGebruik()).isEmpty();

        Proefbundel.van("2031").map(map.resolve("a"));
        bundels.kijk();
        assertThat(correctie(OSO_2031)).isEqualTo("2031.1.1");

        Proefbundel.van("2031", "2031.1.2").map(map.resolve("a"));
        later(map.resolve("a").resolve(Proefbundel.BLAD), 10);
        bundels.kijk();
        assertThat(correctie(OSO_2031)).isEqualTo("2031.1.2");

        Files.writeString(map.resolve("a").resolve(Proefbundel.BLAD), "<kapot>");
        bundels.kijk();
        assertThat(correctie(OSO_2031)).isEqualTo("2031.1.2");
        assertThat(kast.standen())
                .singleElement()
                .satisfies(s -> assertThat(s.reden()).contains("geen goede XML"));

        Proefbundel.van("2031", "2031.1.3").map(map.resolve("a"));
        later(map.resolve("a").resolve(Proefbundel.BLAD), 20);
        bundels.kijk();
        assertThat(correctie(OSO_2031)).isEqualTo("2031.1.3");

        try (var paden = Files.walk(map.resolve("a"))) {
            paden.sorted(java.util.Comparator.reverseOrder())
                    .forEach(p -> p.toFile().delete());
        }
        bundels.kijk();
        assertThat(kast.inGebruik()).isEmpty();
    }

    @Test
    void of_two_bundles_of_one_version_the_first_counts_until_it_goes() throws IOException {
        Proefbundel.van("2031", "2031.1.1").zip(map.resolve("z.zip"));
        later(map.resolve("z.zip"), -1000);
        Proefbundel.van("2031", "2031.1.2").zip(map.resolve("b.zip"));

        bundels.kijk();
        assertThat(correctie(OSO_2031)).isEqualTo("2031.1.1");
        assertThat(kast.standen())
                .extracting(Bundelstand::reden)
                .containsExactly("Van OSO 2031.1 is er al een bundel: z.zip.", "");

        Files.delete(map.resolve("z.zip"));
        bundels.kijk();
        assertThat(correctie(OSO_2031)).isEqualTo("2031.1.2");
    }

    @Test
    void of_a_version_that_is_built_in_only_a_later_correction_counts() {
        Proefbundel.van("2019", "2019.1.1").map(map.resolve("zelfde"));
        bundels.kijk();
        assertThat(kast.zoek(OSO_2019)).isEmpty();
        assertThat(kast.standen())
                .singleElement()
                .satisfies(s -> assertThat(s.reden()).contains("ingebouwd"));

        Proefbundel.van("2019", "2019.1.10").map(map.resolve("later"));
        bundels.kijk();
        assertThat(correctie(OSO_2019)).isEqualTo("2019.1.10");
    }

    @Test
    void the_sha256_of_a_zip_is_that_of_its_bytes() throws Exception {
        var zip = Proefbundel.van("2031").zip(map.resolve("a.zip"));
        bundels.kijk();

        var digest = java.security.MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(zip));
        assertThat(kast.inGebruik())
                .singleElement()
                .satisfies(b -> assertThat(b.sha256())
                        .isEqualTo(java.util.HexFormat.of().formatHex(digest)));
    }

    private static String correctie(String naamruimte) {
        return kast.zoek(naamruimte).orElseThrow().validatieversie();
    }

    private static void later(Path bestand, int seconden) throws IOException {
        var nu = Instant.parse("2026-11-29T12:00:00Z");
        Files.setLastModifiedTime(bestand, FileTime.from(nu.plusSeconds(seconden)));
    }
}
