package nl.lvsgateway.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.lvsgateway.dossier.bundel.Bundel;
import nl.lvsgateway.dossier.bundel.Bundelinstellingen;
import nl.lvsgateway.dossier.bundel.Bundelkast;
import nl.lvsgateway.dossier.bundel.Bundellezer;
import nl.lvsgateway.dossier.bundel.Proefbundel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept for all nodes comes into use here, also when it could not be at the first look. */
class BundelboekTest {

    private static final String OSO_2031 = "http://www.edustandaard.nl/oso_gegevensset/2031/dossier";

    @TempDir
    private Path map;

    private static Bundelkast kast;
    private final Lade lade = new Lade();

    @BeforeAll
    static void opent() {
        kast = new Bundelkast(Bundelinstellingen.standaard());
    }

    @AfterAll
    static void sluit() {
        kast.close();
    }

    @BeforeEach
    void leeg() {
        kast.standen().forEach(stand -> kast.verwijder(stand.naam()));
    }

    @Test
    void takes_a_bundle_once_another_of_its_version_has_made_room() throws IOException {
        var boek = new Bundelboek(lade, kast, Clock.systemUTC());
        var zip = zip("2031.1.1");
        kast.zet("in-de-map", () -> Bundellezer.zip("in-de-map", zip));
        lade.zet("oso-2031", "a", zip("2031.1.2"), Instant.EPOCH);
        boek.kijk();
        assertThat(kast.zoek(OSO_2031)).map(Bundel::validatieversie).contains("2031.1.1");

        kast.verwijder("in-de-map");
        boek.kijk();

        assertThat(kast.zoek(OSO_2031)).map(Bundel::validatieversie).contains("2031.1.2");
    }

    @Test
    void takes_a_bundle_that_could_not_be_read_at_the_next_look() throws IOException {
        var boek = new Bundelboek(lade, kast, Clock.systemUTC());
        lade.zet("oso-2031", "a", zip("2031.1.1"), Instant.EPOCH);
        lade.hapert = true;
        assertThatThrownBy(boek::kijk).isInstanceOf(IllegalStateException.class);

        lade.hapert = false;
        boek.kijk();

        assertThat(kast.zoek(OSO_2031)).isPresent();
    }

    /** Else two nodes would judge one version by two bundles. */
    @Test
    void knows_what_another_node_was_given_a_moment_ago() throws IOException {
        var boek = new Bundelboek(lade, kast, Clock.systemUTC());
        lade.zet("van-de-ander", "a", zip("2031.1.1"), Instant.EPOCH);

        assertThat(boek.probeer("van-ons", zip("2031.1.2"))).contains("er al een bundel: database/van-de-ander");
        assertThat(kast.zoek(OSO_2031)).map(Bundel::validatieversie).contains("2031.1.1");
    }

    @Test
    void who_looks_at_the_list_does_not_wait_for_a_bundle_that_is_tried() throws Exception {
        var begonnen = new CountDownLatch(1);
        var verder = new CountDownLatch(1);
        var zip = zip("2031.1.1");
        var neemt = CompletableFuture.supplyAsync(() -> kast.zet("traag", () -> {
            begonnen.countDown();
            wacht(verder);
            return Bundellezer.zip("traag", zip);
        }));
        wacht(begonnen);

        try {
            assertThat(assertTimeoutPreemptively(Duration.ofSeconds(5), kast::standen))
                    .isEmpty();
        } finally {
            verder.countDown();
        }
        assertThat(neemt.get(60, TimeUnit.SECONDS).reden()).isEmpty();
    }

    private static void wacht(CountDownLatch sein) {
        try {
            assertThat(sein.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private byte[] zip(String correctie) throws IOException {
        return Files.readAllBytes(Proefbundel.van("2031", correctie).zip(map.resolve(correctie + ".zip")));
    }

    /** In memory. */
    private static final class Lade implements Bundelopslag {

        private final Map<String, byte[]> zips = new HashMap<>();
        private final Map<String, String> vingerafdrukken = new HashMap<>();
        private boolean hapert;

        @Override
        public Map<String, String> vingerafdrukken() {
            return vingerafdrukken;
        }

        @Override
        public Optional<byte[]> lees(String naam) {
            if (hapert) {
                throw new IllegalStateException("the database is away");
            }
            return Optional.ofNullable(zips.get(naam));
        }

        @Override
        public void zet(String naam, String sha256, byte[] zip, Instant nu) {
            zips.put(naam, zip);
            vingerafdrukken.put(naam, sha256);
        }

        @Override
        public boolean verwijder(String naam) {
            vingerafdrukken.remove(naam);
            return zips.remove(naam) != null;
        }
    }
}
