package nl.lvsgateway.proeven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * The same jar, unpacked by its own tool and started with an archive of its classes: a restart takes half the time, so
 * that a test can afford many.
 */
final class Snelstart {

    private Snelstart() {}

    static Start van(Start start) throws IOException, InterruptedException {
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
        assertThat(uitpakken.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(uitpakken.exitValue()).isZero();
        var jar = start.metJar(map.resolve("app").resolve(start.jar().getFileName()));
        maakArchief(jar, map.resolve("klassen.jsa"));
        return jar.metVlaggen("-XX:SharedArchiveFile=" + map.resolve("klassen.jsa"));
    }

    /** A whole start and an orderly end; at the end the JVM writes the archive. */
    private static void maakArchief(Start start, Path archief) {
        GatewayProces.start(start.metVlaggen("-XX:ArchiveClassesAtExit=" + archief), Werkmap.nieuw())
                .close();
        assertThat(archief).exists();
    }
}
