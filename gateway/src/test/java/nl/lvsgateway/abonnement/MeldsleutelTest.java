package nl.lvsgateway.abonnement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Random;
import nl.lvsgateway.abonnement.AdreskeuringTest.Proefinstellingen;
import nl.lvsgateway.techniek.opslag.Databank;
import nl.lvsgateway.techniek.opslag.Opslaginstellingen;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.util.unit.DataSize;

/** With half a key, or with a key on each node, the gateway does not start. */
class MeldsleutelTest {

    private static final String GEZET = Base64.getEncoder().encodeToString(new byte[32]);

    @TempDir
    private Path map;

    private Meldsleutel sleutel(boolean alleenVanOns, @Nullable String gezet) {
        var opslag = new Opslaginstellingen(map.resolve("nieuw"), DataSize.ofMegabytes(1));
        return new Meldsleutel(Proefinstellingen.met(gezet), opslag, new Databank(alleenVanOns), new Random(20261129));
    }

    private Path bestand() {
        return map.resolve("nieuw/abonnement.sleutel");
    }

    @Test
    void nodes_that_share_a_database_must_be_given_one() {
        assertThatThrownBy(() -> sleutel(false, null))
                .isInstanceOf(Sleutelfout.class)
                .hasMessageContaining("gateway.abonnement.sleutel")
                .satisfies(fout -> {
                    var uitleg = new SleutelfoutUitleg().analyze(new IllegalStateException("start", fout));
                    assertThat(uitleg.getDescription()).contains("elke node");
                    assertThat(uitleg.getAction()).contains("openssl rand -base64 32");
                });
        assertThat(bestand()).doesNotExist();
        assertThat(sleutel(false, GEZET).bytes()).hasSize(32);
    }

    @Test
    void one_that_is_alone_makes_it_once_and_for_nobody_else_to_read() throws IOException {
        var eerst = sleutel(true, null).bytes();

        assertThat(sleutel(true, null).bytes()).isEqualTo(eerst).hasSize(32);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(bestand())))
                .isEqualTo("rw-------");
        assertThat(bestand().getParent()).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void half_a_file_of_a_start_that_was_cut_off_is_no_key() throws IOException {
        Files.createDirectories(bestand().getParent());
        Files.writeString(map.resolve("nieuw/abonnement.sleutel.tmp"), "MDEy");

        assertThat(sleutel(true, null).bytes()).hasSize(32);
        assertThat(bestand().getParent()).isDirectoryNotContaining("glob:**.tmp");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "MDEyMzQ1Njc4OQ==", "geen base64!"})
    void one_that_is_not_whole_is_refused_with_words(String half) throws IOException {
        Files.createDirectories(bestand().getParent());
        Files.writeString(bestand(), half);

        assertThatThrownBy(() -> sleutel(true, null))
                .isInstanceOf(Sleutelfout.class)
                .hasMessageContaining(bestand().toString())
                .hasMessageContaining("leeg, te kort of geen base64");
        assertThatThrownBy(() -> sleutel(false, half))
                .isInstanceOf(Sleutelfout.class)
                .hasMessageContaining("gateway.abonnement.sleutel");
        assertThat(bestand()).hasContent(half);
    }

    @Test
    void its_words_are_asked_for_when_a_start_fails() {
        assertThat(SpringFactoriesLoader.forDefaultResourceLocation()
                        .load(FailureAnalyzer.class, (soort, naam, fout) -> {}))
                .hasAtLeastOneElementOfType(SleutelfoutUitleg.class);
    }
}
