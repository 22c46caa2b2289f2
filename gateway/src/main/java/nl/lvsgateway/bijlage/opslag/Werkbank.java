package nl.lvsgateway.bijlage.opslag;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.lvsgateway.techniek.Storing;
import nl.lvsgateway.techniek.opslag.Alleenwij;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder of this process for what is not whole yet. Processes that share a disk have theirs side by side, and a start
 * looks at none of them: {@link #onderhoud} removes, in the background, what the dead left behind.
 *
 * <p>Dead is who gave no sign of life for an hour. It is no lock that tells: a shared disk that was mounted without a lock
 * service grants every lock to every node, which would have the living removed, and one that has it may keep the lock of
 * a machine without power for ever. The disk itself dates the signs that are compared, so that clocks of nodes may differ. And
 * to be wrong costs one hand-in at most: who stood still for an hour finds its files gone when it seals them, and then
 * nothing was promised yet.
 */
final class Werkbank {

    static final String TEKEN = "leeft";
    private static final Logger LOG = LoggerFactory.getLogger(Werkbank.class);
    private static final Duration VERGETEN = Duration.ofHours(1);
    private static final byte[] IETS = {1};

    private final Path alle;
    private final Path eigen;

    /** @param alle on the file system of where the files go, for a move in one step */
    Werkbank(Path alle) {
        this.alle = alle;
        this.eigen = alle.resolve(UUID.randomUUID().toString());
    }

    Path bestand(String naam) {
        return eigen.resolve(naam);
    }

    /** The first one makes the folder too: a start writes nothing, and others may have thought this process dead. */
    FileChannel maak(Path bestand) throws IOException {
        try {
            return open(bestand);
        } catch (NoSuchFileException geenMap) {
            leef();
            return open(bestand);
        }
    }

    private static FileChannel open(Path bestand) throws IOException {
        return Alleenwij.open(bestand, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    /** Tells others that this process lives. */
    private void leef() throws IOException {
        Alleenwij.maakMap(eigen);
        try (var teken = Alleenwij.open(eigen.resolve(TEKEN), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            teken.write(ByteBuffer.wrap(IETS));
        }
    }

    /** A sign of life, and away with what belongs to nobody any more. What fails now is done a next time. */
    void onderhoud() {
        try {
            leef();
            var grens = gezien(eigen).toInstant().minus(VERGETEN);
            try (var ieder = Files.newDirectoryStream(alle)) {
                for (var een : ieder) {
                    ruimOpAlsDood(een, grens);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            LOG.warn("What dead processes left half-written stays for now: {}", Storing.van(e));
        }
    }

    /** Another node may be doing the same; the dead one may even wake up. */
    private static void ruimOpAlsDood(Path een, Instant grens) throws IOException {
        try {
            if (gezien(een).toInstant().isBefore(grens)) {
                verwijder(een);
            }
        } catch (NoSuchFileException | DirectoryNotEmptyException intussenVeranderd) {
            LOG.debug("Half-written files were removed or added meanwhile");
        }
    }

    /** Also of a file that lies here by itself: versions that had no folder for each process left those. */
    private static FileTime gezien(Path een) throws IOException {
        var teken = een.resolve(TEKEN);
        return Files.getLastModifiedTime(Files.exists(teken) ? teken : een);
    }

    private static void verwijder(Path een) throws IOException {
        if (Files.isDirectory(een)) {
            try (var bestanden = Files.newDirectoryStream(een)) {
                for (var bestand : bestanden) {
                    Files.deleteIfExists(bestand);
                }
            }
        }
        Files.deleteIfExists(een);
    }
}
