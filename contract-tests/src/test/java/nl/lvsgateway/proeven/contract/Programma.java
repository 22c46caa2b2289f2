package nl.lvsgateway.proeven.contract;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A program that is not ours, on the path of this machine or not there. Tests that miss it are skipped, with the reason; where
 * {@code CI=true} they are not, and fail: .ci/run installs it.
 */
final class Programma {

    private static final boolean CI = Boolean.parseBoolean(System.getenv("CI"));
    private static final long GEDULD_SECONDEN = 180;
    static final String PYTHON = "/usr/bin/python3"; // Debian's, the one that has Debian's libraries

    record Uitslag(int einde, String uitvoer) {}

    private Programma() {}

    static boolean heeftSpectral() {
        return heeft("spectral");
    }

    /** By name on the path, or at this place. */
    static boolean heeft(String programma) {
        return CI || opPad(programma) || Files.isExecutable(Path.of(programma));
    }

    static boolean heeftZeep() throws IOException {
        return CI
                || Files.isExecutable(Path.of(PYTHON))
                        && draai(Path.of("."), PYTHON, "-c", "import zeep").einde() == 0;
    }

    static boolean heeftGsoap() {
        return CI
                || Stream.of("wsdl2h", "soapcpp2", "g++").allMatch(Programma::opPad)
                        && Files.exists(Path.of("/usr/include/stdsoap2.h"));
    }

    private static boolean opPad(String naam) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(map -> Files.isExecutable(Path.of(map, naam)));
    }

    static Uitslag draai(Path map, String... opdracht) throws IOException {
        var uitvoer = Files.createTempFile("programma", ".txt");
        var proces = new ProcessBuilder(opdracht)
                .directory(map.toFile())
                .redirectErrorStream(true)
                .redirectOutput(uitvoer.toFile())
                .start();
        try {
            if (!proces.waitFor(GEDULD_SECONDEN, TimeUnit.SECONDS)) {
                proces.destroyForcibly();
                throw new AssertionError(opdracht[0] + " does not end: " + Files.readString(uitvoer));
            }
            return new Uitslag(proces.exitValue(), Files.readString(uitvoer));
        } catch (InterruptedException e) {
            proces.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            Files.deleteIfExists(uitvoer);
        }
    }
}
