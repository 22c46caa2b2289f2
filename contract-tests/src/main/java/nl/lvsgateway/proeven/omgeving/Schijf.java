package nl.lvsgateway.proeven.omgeving;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import nl.lvsgateway.proeven.proces.Geduld;

/** A disk of its own for the gateways, small enough to be filled; where that is not allowed, just a folder. */
public final class Schijf implements AutoCloseable {

    private static final int BLOK = 1 << 20;

    private final Path map;
    private final boolean eigen;

    private Schijf(Path map, boolean eigen) {
        this.map = map;
        this.eigen = eigen;
    }

    /** @param megabytes how large it is */
    public static Schijf maak(Path map, int megabytes) throws IOException, InterruptedException {
        Files.createDirectories(map);
        return new Schijf(
                map, voerUit("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", map.toString()));
    }

    public static Schijf gewoon(Path map) throws IOException {
        Files.createDirectories(map);
        return new Schijf(map, false);
    }

    public Path map() {
        return map;
    }

    public boolean kanVol() {
        return eigen;
    }

    /** Fills it to the last byte and gives the room back after a while; {@code false} when it is no disk of its own. */
    public boolean vul(Duration duur) throws IOException {
        if (!eigen) {
            return false;
        }
        var ballast = map.resolve("ballast.bin");
        try (var uit = Files.newOutputStream(ballast)) {
            var blok = new byte[BLOK];
            while (true) {
                uit.write(blok);
            }
        } catch (IOException vol) {
            Geduld.rust(duur);
        } finally {
            Files.deleteIfExists(ballast);
        }
        return true;
    }

    private static boolean voerUit(String... opdracht) throws IOException, InterruptedException {
        var proces = new ProcessBuilder(opdracht)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return proces.waitFor(10, TimeUnit.SECONDS) && proces.exitValue() == 0;
    }

    @Override
    public void close() throws IOException {
        if (!eigen) {
            return;
        }
        try {
            if (!voerUit("umount", map.toString())) {
                voerUit("umount", "-l", map.toString());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
