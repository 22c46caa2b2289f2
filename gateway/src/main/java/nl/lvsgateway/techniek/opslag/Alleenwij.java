package nl.lvsgateway.techniek.opslag;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files and folders that only the user may see under whom the gateway runs, where the file system knows users. */
public final class Alleenwij {

    private static final Set<PosixFilePermission> MAP = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> BESTAND = PosixFilePermissions.fromString("rw-------");

    private Alleenwij() {}

    /** With the folders above it, as far as they are not there. */
    public static Path maakMap(Path map) throws IOException {
        return Files.createDirectories(map, recht(map.getFileSystem(), MAP));
    }

    /** @param hoe a file that is there already keeps its rights */
    public static FileChannel open(Path bestand, OpenOption... hoe) throws IOException {
        return FileChannel.open(bestand, Set.of(hoe), recht(bestand.getFileSystem(), BESTAND));
    }

    /** What others made, or an older version: {@code false} when it belongs to another user, who decides for himself. */
    public static boolean sluitAf(Path pad) throws IOException {
        try {
            if (kentGebruikers(pad.getFileSystem())) {
                Files.setPosixFilePermissions(pad, Files.isDirectory(pad) ? MAP : BESTAND);
            }
            return true;
        } catch (FileSystemException vanEenAnder) {
            return false;
        }
    }

    private static FileAttribute<?>[] recht(FileSystem waar, Set<PosixFilePermission> wat) {
        return kentGebruikers(waar)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(wat)}
                : new FileAttribute<?>[0];
    }

    private static boolean kentGebruikers(FileSystem waar) {
        return waar.supportedFileAttributeViews().contains("posix");
    }
}
