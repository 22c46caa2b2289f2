package nl.lvsgateway.proeven.proces;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * The same jar, unpacked by its own tool and started with an archive of its classes: a restart takes half the time, so
 * that a test can afford many. Made once for every jar, and kept beside the work of later runs.
 */
public final class Snelstart {

    private static final Duration ARCHIEFTIJD = Duration.ofMinutes(5);

    private Snelstart() {}

    /** The unpacked jar. */
    public static Path uitgepakt(Start start) {
        return van(start).jar();
    }

    /** The same start, from the unpacked jar. */
    public static Start van(Start start) {
        try {
            var klaar = plek(start.jar());
            Files.createDirectories(klaar.getParent());
            maakEenmaal(start, klaar);
            var snel = start.metJar(klaar.resolve(start.jar().getFileName()));
            var archief = klaar.resolve("klassen.jsa");
            return Files.exists(archief) ? snel.metVlaggen("-XX:SharedArchiveFile=" + archief) : snel;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Trials that run side by side wait for whoever makes it. */
    private static synchronized void maakEenmaal(Start start, Path klaar) throws IOException, InterruptedException {
        try (var slot = FileChannel.open(Path.of(klaar + ".slot"), CREATE, WRITE);
                var ingehouden = slot.lock()) {
            if (ingehouden.isValid() && !Files.isDirectory(klaar)) {
                var map = Werkmap.nieuw();
                pakUit(start, map);
                Files.move(map.resolve("app"), klaar);
                var uitgepakt =
                        Start.van("archief").metJar(klaar.resolve(start.jar().getFileName()));
                maakArchief(uitgepakt, klaar.resolve("klassen.jsa"));
            }
        }
    }

    /** Another build is another place. */
    private static Path plek(Path jar) throws IOException {
        var naam = "lvs-gateway-" + Files.size(jar) + "-"
                + Files.getLastModifiedTime(jar).toMillis();
        return Path.of(System.getProperty("java.io.tmpdir"), "lvs-proeven-snelstart", naam);
    }

    private static void pakUit(Start start, Path map) throws IOException, InterruptedException {
        var uitpakken = new ProcessBuilder(
                        Start.java(),
                        "-Djarmode=tools",
                        "-jar",
                        start.jar().toString(),
                        "extract",
                        "--destination",
                        map.resolve("app").toString())
                .redirectErrorStream(true)
                .redirectOutput(map.resolve("uitpakken.txt").toFile())
                .start();
        if (!uitpakken.waitFor(120, TimeUnit.SECONDS) || uitpakken.exitValue() != 0) {
            throw new AssertionError("the jar cannot be unpacked, see " + map.resolve("uitpakken.txt"));
        }
    }

    /**
     * A whole start and an orderly end; at the end the JVM writes the archive. Java 17 dies of it when a library whose jar is
     * signed made a lambda: then starts are slower, and that is said.
     */
    private static void maakArchief(Start start, Path archief) {
        GatewayProces.start(start.metVlaggen("-XX:ArchiveClassesAtExit=" + archief), Werkmap.nieuw())
                .stop(ARCHIEFTIJD);
        if (!Files.exists(archief)) {
            System.err.println("Java wrote no archive of classes: each start takes half as long again.");
        }
    }
}
