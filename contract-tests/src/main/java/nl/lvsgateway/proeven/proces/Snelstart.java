package nl.lvsgateway.proeven.proces;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * The same jar, unpacked by its own tool and started with an archive of its classes: a restart takes half the time, so
 * that a test can afford many.
 */
public final class Snelstart {

    private Snelstart() {}

    public static Start van(Start start) throws IOException, InterruptedException {
        var map = Werkmap.nieuw();
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
        if (!uitpakken.waitFor(60, TimeUnit.SECONDS) || uitpakken.exitValue() != 0) {
            throw new AssertionError("the jar cannot be unpacked, see " + map.resolve("uitpakken.txt"));
        }
        var jar = start.metJar(map.resolve("app").resolve(start.jar().getFileName()));
        maakArchief(jar, map.resolve("klassen.jsa"));
        return jar.metVlaggen("-XX:SharedArchiveFile=" + map.resolve("klassen.jsa"));
    }

    /** A whole start and an orderly end; at the end the JVM writes the archive. */
    private static void maakArchief(Start start, Path archief) {
        GatewayProces.start(start.metVlaggen("-XX:ArchiveClassesAtExit=" + archief), Werkmap.nieuw())
                .close();
        if (!Files.exists(archief)) {
            throw new AssertionError("no archive of classes: " + archief);
        }
    }
}
