package nl.lvsgateway.bijlage.opslag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.lvsgateway.techniek.opslag.Opslaginstellingen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

/** Nodes on one disk, one of which is always busy. */
class StartNaastBurenTest {

    @TempDir
    Path map;

    private final AtomicBoolean klaar = new AtomicBoolean();
    private final ExecutorService buren = Executors.newFixedThreadPool(2);

    private Schijf schijf() throws IOException {
        return new Schijf(new Opslaginstellingen(map, DataSize.ofMegabytes(1)));
    }

    @BeforeEach
    void begin() throws IOException {
        schijf();
    }

    @AfterEach
    void einde() {
        buren.shutdownNow();
    }

    private Future<?> zolang(Callable<?> werk) {
        return buren.submit(() -> {
            while (!klaar.get()) {
                werk.call();
            }
            return null;
        });
    }

    @Test
    void a_node_starts_while_half_written_files_of_its_neighbours_come_and_go() throws Exception {
        var oudeVersie = zolang(() -> komEnGa("inhoud/%02x"));
        var buur = zolang(() -> komEnGa("inhoud/onaf/buur-%d"));

        for (var keer = 0; keer < 300; keer++) {
            assertThatCode(this::schijf).doesNotThrowAnyException();
        }

        klaar.set(true);
        oudeVersie.get();
        buur.get();
    }

    @Test
    void a_start_neither_reads_nor_writes_what_is_half_written() throws Exception {
        var onaf = Files.createDirectories(map.resolve("inhoud/onaf"));
        Files.delete(onaf);
        Files.writeString(onaf, "where the folder should be"); // who looks inside fails

        assertThatCode(this::schijf).doesNotThrowAnyException();

        assertThat(onaf).hasContent("where the folder should be");
    }

    private Void komEnGa(String waar) {
        try {
            for (var nummer = 0; nummer < 16; nummer++) {
                var plek = Files.createDirectories(map.resolve(waar.formatted(nummer)));
                Files.writeString(plek.resolve("half.tmp"), "half");
            }
            for (var nummer = 0; nummer < 16; nummer++) {
                Files.delete(map.resolve(waar.formatted(nummer)).resolve("half.tmp"));
            }
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
