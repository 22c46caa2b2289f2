package nl.lvsgateway.techniek.opslag;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/**
 * The folder for what lasts no longer than a call: inside the data folder, for nobody else to see, of this process alone. Here
 * go our own files, those of CXF and H2, which ask where such a place is, and the working folder of Tomcat. What a process left
 * there that was killed goes at the next start on the same machine; of another machine, which may share the disk, only what is
 * older than any call.
 */
public final class Tijdelijkemap implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** Where others keep what is temporary: Tomcat asks for a folder there, in which it puts nothing. */
    static final String VAN_DE_MACHINE = System.getProperty("java.io.tmpdir");

    private static final Logger LOG = LoggerFactory.getLogger(Tijdelijkemap.class);
    private static final Pattern NAAM = Pattern.compile("([0-9]+)@(.+)-([0-9]+)");
    private static final Duration LANGER_DAN_EEN_AANROEP = Duration.ofDays(1);

    @Override
    public void initialize(ConfigurableApplicationContext gateway) {
        var gegevens = Path.of(gateway.getEnvironment().getRequiredProperty("gateway.opslag.map"));
        try {
            Alleenwij.maakMap(gegevens);
            if (!Alleenwij.sluitAf(gegevens)) {
                LOG.warn("The data folder belongs to another user: see to it that nobody else can read it");
            }
            var eigen = maak(
                    Alleenwij.maakMap(gegevens.resolve("tijdelijk")),
                    Clock.systemUTC().instant());
            System.setProperty("java.io.tmpdir", eigen.toString());
            gateway.getEnvironment()
                    .getPropertySources()
                    .addFirst(
                            new MapPropertySource("tijdelijkemap", Map.of("server.tomcat.basedir", eigen.toString())));
        } catch (IOException geenMap) {
            throw new UncheckedIOException(geenMap);
        }
    }

    static Path maak(Path alle, Instant nu) throws IOException {
        try (var mappen = Files.newDirectoryStream(alle)) {
            for (var een : mappen) {
                ruimOp(een, nu);
            }
        }
        return Alleenwij.maakMap(alle.resolve(naam()));
    }

    private static String naam() {
        return ManagementFactory.getRuntimeMXBean().getName() + "-" + begonnen(ProcessHandle.current());
    }

    private static void ruimOp(Path een, Instant nu) throws IOException {
        var naam = NAAM.matcher(een.getFileName().toString());
        var hier = ManagementFactory.getRuntimeMXBean().getName().replaceFirst("^[0-9]+@", "");
        if (naam.matches() && naam.group(2).equals(hier)) {
            if (!leeft(Long.parseLong(naam.group(1)), Long.parseLong(naam.group(3)))) {
                FileSystemUtils.deleteRecursively(een);
            }
            return;
        }
        try (var bestanden = Files.walk(een)) {
            for (var bestand : bestanden.filter(Files::isRegularFile).toList()) {
                if (Files.getLastModifiedTime(bestand).toInstant().isBefore(nu.minus(LANGER_DAN_EEN_AANROEP))) {
                    Files.deleteIfExists(bestand);
                }
            }
        }
    }

    /** A number is given to another process when the first is gone; the moment at which it began tells. */
    private static boolean leeft(long nummer, long begonnen) {
        return ProcessHandle.of(nummer)
                .filter(proces -> begonnen(proces) == begonnen)
                .isPresent();
    }

    private static long begonnen(ProcessHandle proces) {
        return proces.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }
}
