package nl.lvsgateway.proeven.stroom.opname;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/** The real file system, whose paths lead to us. */
final class Opnamebestanden extends FileSystem {

    private final FileSystemProvider ons;
    private final FileSystem echt;

    Opnamebestanden(FileSystemProvider ons, FileSystem echt) {
        this.ons = ons;
        this.echt = echt;
    }

    /** Also for no path at all: the parent of the root. */
    Path in(Path pad) {
        return pad == null || pad instanceof Opnamepad ? pad : new Opnamepad(pad, this);
    }

    @Override
    public FileSystemProvider provider() {
        return ons;
    }

    @Override
    public void close() throws IOException {
        echt.close();
    }

    @Override
    public boolean isOpen() {
        return echt.isOpen();
    }

    @Override
    public boolean isReadOnly() {
        return echt.isReadOnly();
    }

    @Override
    public String getSeparator() {
        return echt.getSeparator();
    }

    @Override
    public Iterable<Path> getRootDirectories() {
        return List.copyOf(StreamSupport.stream(echt.getRootDirectories().spliterator(), false)
                .map(this::in)
                .toList());
    }

    @Override
    public Iterable<FileStore> getFileStores() {
        return echt.getFileStores();
    }

    @Override
    public Set<String> supportedFileAttributeViews() {
        return echt.supportedFileAttributeViews();
    }

    @Override
    public Path getPath(String eerste, String... meer) {
        return in(echt.getPath(eerste, meer));
    }

    @Override
    public PathMatcher getPathMatcher(String patroon) {
        var zoeker = echt.getPathMatcher(patroon);
        return pad -> zoeker.matches(Opnamepad.uitpakken(pad));
    }

    @Override
    public UserPrincipalLookupService getUserPrincipalLookupService() {
        return echt.getUserPrincipalLookupService();
    }

    @Override
    public WatchService newWatchService() throws IOException {
        return echt.newWatchService();
    }
}
