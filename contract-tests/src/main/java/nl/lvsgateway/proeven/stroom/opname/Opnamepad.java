package nl.lvsgateway.proeven.stroom.opname;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.WatchEvent.Kind;
import java.nio.file.WatchEvent.Modifier;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;

/** A path of the real file system that leads to us. */
record Opnamepad(Path echt, Opnamebestanden bestanden) implements Path {

    static Path uitpakken(Path pad) {
        return pad instanceof Opnamepad ons ? ons.echt : pad;
    }

    private Path in(Path pad) {
        return bestanden.in(pad);
    }

    @Override
    public FileSystem getFileSystem() {
        return bestanden;
    }

    @Override
    public boolean isAbsolute() {
        return echt.isAbsolute();
    }

    @Override
    public Path getRoot() {
        return in(echt.getRoot());
    }

    @Override
    public Path getFileName() {
        return in(echt.getFileName());
    }

    @Override
    public Path getParent() {
        return in(echt.getParent());
    }

    @Override
    public int getNameCount() {
        return echt.getNameCount();
    }

    @Override
    public Path getName(int plek) {
        return in(echt.getName(plek));
    }

    @Override
    public Path subpath(int begin, int einde) {
        return in(echt.subpath(begin, einde));
    }

    @Override
    public boolean startsWith(Path ander) {
        return echt.startsWith(uitpakken(ander));
    }

    @Override
    public boolean endsWith(Path ander) {
        return echt.endsWith(uitpakken(ander));
    }

    @Override
    public Path normalize() {
        return in(echt.normalize());
    }

    @Override
    public Path resolve(Path ander) {
        return in(echt.resolve(uitpakken(ander)));
    }

    @Override
    public Path relativize(Path ander) {
        return in(echt.relativize(uitpakken(ander)));
    }

    @Override
    public URI toUri() {
        return echt.toUri();
    }

    @Override
    public Path toAbsolutePath() {
        return in(echt.toAbsolutePath());
    }

    @Override
    public Path toRealPath(LinkOption... opties) throws IOException {
        return in(echt.toRealPath(opties));
    }

    @Override
    public File toFile() {
        return new File(echt.toString()); // Path.toFile is for the default file system, and that is ours now
    }

    @Override
    public WatchKey register(WatchService dienst, Kind<?>[] soorten, Modifier... bijzonder) throws IOException {
        return echt.register(dienst, soorten, bijzonder);
    }

    @Override
    public int compareTo(Path ander) {
        return echt.compareTo(uitpakken(ander));
    }

    @Override
    public boolean equals(Object ander) {
        return ander instanceof Opnamepad pad && echt.equals(pad.echt);
    }

    @Override
    public int hashCode() {
        return echt.hashCode();
    }

    @Override
    public String toString() {
        return echt.toString();
    }
}
