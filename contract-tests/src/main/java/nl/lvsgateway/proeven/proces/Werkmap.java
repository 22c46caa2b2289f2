package nl.lvsgateway.proeven.proces;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Directories of a run, below {@code target}: logs stay to be read, the rest goes. */
public final class Werkmap {

    public static final Path LOGBOEKEN;

    private static final Path MAPPEN;

    static {
        var basis = Path.of(System.getProperty("proeven.map", "target/proeven")).toAbsolutePath();
        verwijder(basis); // an earlier run
        LOGBOEKEN = maak(basis.resolve("logboeken"));
        MAPPEN = maak(basis.resolve("mappen"));
    }

    private Werkmap() {}

    public static Path nieuw() {
        try {
            return Files.createTempDirectory(MAPPEN, "gateway");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path maak(Path map) {
        try {
            return Files.createDirectories(map);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that is no log. */
    public static void ruimOp() {
        verwijder(MAPPEN);
    }

    public static void verwijder(Path map) {
        if (!Files.exists(map)) {
            return;
        }
        try (var paden = Files.walk(map)) {
            for (var pad : paden.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(pad);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
