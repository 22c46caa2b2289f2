package nl.lvsgateway.bijlage.opslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Comparator;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WerkbankTest {

    private static final Duration LANG = Duration.ofMinutes(61);
    private static final Duration KORT = Duration.ofMinutes(59);

    @TempDir
    Path alle;

    private static Path schrijf(Werkbank bank, String naam) throws IOException {
        try (var kanaal = bank.maak(bank.bestand(naam))) {
            kanaal.write(ByteBuffer.wrap(new byte[] {1}));
        }
        return bank.bestand(naam);
    }

    private static void zetTerug(Path pad, Duration hoeLang) throws IOException {
        var nu = Files.getLastModifiedTime(pad).toInstant();
        Files.setLastModifiedTime(pad, FileTime.from(nu.minus(hoeLang)));
    }

    @Test
    void what_a_living_neighbour_is_writing_stays_however_long_it_takes() throws IOException {
        var buur = new Werkbank(alle);
        var traag = schrijf(buur, "traag");
        zetTerug(traag, LANG);
        zetTerug(traag.resolveSibling(Werkbank.TEKEN), KORT);

        new Werkbank(alle).onderhoud();

        assertThat(traag).exists();
    }

    @Test
    void a_process_that_takes_its_time_is_no_dead_one_while_it_gives_a_sign_of_life() throws IOException {
        var buur = new Werkbank(alle);
        var traag = schrijf(buur, "traag");
        zetTerug(traag.resolveSibling(Werkbank.TEKEN), LANG);
        buur.onderhoud();

        new Werkbank(alle).onderhoud();

        assertThat(traag).exists();
    }

    @Test
    void what_a_dead_process_was_writing_goes_with_its_folder() throws IOException {
        var dood = schrijf(new Werkbank(alle), "half");
        zetTerug(dood.resolveSibling(Werkbank.TEKEN), LANG);

        new Werkbank(alle).onderhoud();

        assertThat(dood.getParent()).doesNotExist();
    }

    @Test
    void a_folder_without_any_sign_of_life_has_the_age_of_itself() throws IOException {
        var jong = Files.createDirectory(alle.resolve("jong"));
        var oud = Files.createDirectory(alle.resolve("oud"));
        zetTerug(oud, LANG);

        new Werkbank(alle).onderhoud();

        assertThat(jong).exists();
        assertThat(oud).doesNotExist();
    }

    @Test
    void files_of_a_version_that_had_no_folder_for_each_process_go_when_they_are_old() throws IOException {
        var jong = Files.writeString(alle.resolve("jong-0.tmp"), "half");
        var oud = Files.writeString(alle.resolve("oud-0"), "half");
        zetTerug(oud, LANG);

        new Werkbank(alle).onderhoud();

        assertThat(jong).exists();
        assertThat(oud).doesNotExist();
    }

    @Test
    void who_was_taken_for_dead_works_on_with_what_comes_next() throws IOException {
        var bevroren = new Werkbank(alle);
        var weg = schrijf(bevroren, "weg");
        zetTerug(weg.resolveSibling(Werkbank.TEKEN), LANG);
        new Werkbank(alle).onderhoud();

        var daarna = schrijf(bevroren, "daarna");
        new Werkbank(alle).onderhoud();

        assertThat(weg).doesNotExist();
        assertThat(daarna).exists();
    }

    @Test
    void nodes_that_tidy_up_at_the_same_time_do_not_hinder_each_other() throws Exception {
        for (var nummer = 0; nummer < 200; nummer++) {
            zetTerug(schrijf(new Werkbank(alle), "half").resolveSibling(Werkbank.TEKEN), LANG);
        }
        Callable<Path> knoop = () -> {
            var bank = new Werkbank(alle);
            var eigen = schrijf(bank, "eigen");
            bank.onderhoud();
            return eigen;
        };
        var draden = Executors.newFixedThreadPool(4);

        var eigen = draden.invokeAll(IntStream.range(0, 4).mapToObj(i -> knoop).toList());
        draden.shutdown();

        for (var een : eigen) {
            assertThat(een.get()).exists();
        }
        try (var over = Files.list(alle)) {
            assertThat(over.sorted(Comparator.naturalOrder())).hasSize(4);
        }
    }
}
