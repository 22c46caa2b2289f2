package nl.lvsgateway.proeven.stroom.opname;

import static nl.lvsgateway.proeven.stroom.opname.Opnamepad.uitpakken;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.DirectoryStream.Filter;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/**
 * Stands in for the file system of the whole process ({@code -Djava.nio.file.spi.DefaultFileSystemProvider}) and writes down
 * what happens below the folder of the gateway: nothing in the gateway knows of it.
 */
public final class Opname extends FileSystemProvider {

    private final FileSystemProvider echt;
    private final Opnamebestanden bestanden;

    /** Called by Java itself. */
    public Opname(FileSystemProvider echt) {
        this.echt = echt;
        this.bestanden = new Opnamebestanden(this, echt.getFileSystem(URI.create("file:///")));
    }

    @Override
    public FileChannel newFileChannel(Path pad, Set<? extends OpenOption> opties, FileAttribute<?>... kenmerken)
            throws IOException {
        var op = uitpakken(pad).toAbsolutePath().toString();
        if (!Opnamelog.neemtOp(op)) {
            return echt.newFileChannel(uitpakken(pad), opties, kenmerken);
        }
        var erWas = Files.exists(uitpakken(pad));
        var kanaal = echt.newFileChannel(uitpakken(pad), opties, kenmerken);
        if (!erWas) {
            Opnamelog.gebeurt(Opnamelog.NIEUW, op, 0);
        } else if (opties.contains(StandardOpenOption.TRUNCATE_EXISTING)) {
            Opnamelog.gebeurt(Opnamelog.KORT_IN, op, 0);
        }
        return new Opnamekanaal(kanaal, op, opties.contains(StandardOpenOption.APPEND));
    }

    @Override
    public SeekableByteChannel newByteChannel(Path pad, Set<? extends OpenOption> opties, FileAttribute<?>... kenmerken)
            throws IOException {
        return Opnamelog.neemtOp(uitpakken(pad).toAbsolutePath().toString())
                ? newFileChannel(pad, opties, kenmerken)
                : echt.newByteChannel(uitpakken(pad), opties, kenmerken);
    }

    @Override
    public void delete(Path pad) throws IOException {
        echt.delete(uitpakken(pad));
        var op = uitpakken(pad).toAbsolutePath().toString();
        if (Opnamelog.neemtOp(op)) {
            Opnamelog.gebeurt(Opnamelog.VERWIJDER, op, 0);
        }
    }

    @Override
    public void move(Path van, Path naar, CopyOption... opties) throws IOException {
        echt.move(uitpakken(van), uitpakken(naar), opties);
        var bron = uitpakken(van).toAbsolutePath().toString();
        if (Opnamelog.neemtOp(bron)) {
            Opnamelog.hernoemd(bron, uitpakken(naar).toAbsolutePath().toString());
        }
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path map, Filter<? super Path> filter) throws IOException {
        var stroom = echt.newDirectoryStream(uitpakken(map), pad -> filter.accept(bestanden.in(pad)));
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                var paden = stroom.iterator();
                return new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return paden.hasNext();
                    }

                    @Override
                    public Path next() {
                        return bestanden.in(paden.next());
                    }
                };
            }

            @Override
            public void close() throws IOException {
                stroom.close();
            }
        };
    }

    @Override
    public String getScheme() {
        return echt.getScheme();
    }

    @Override
    public FileSystem newFileSystem(URI adres, Map<String, ?> omgeving) throws IOException {
        return echt.newFileSystem(adres, omgeving);
    }

    @Override
    public FileSystem getFileSystem(URI adres) {
        return bestanden;
    }

    @Override
    public Path getPath(URI adres) {
        return bestanden.in(echt.getPath(adres));
    }

    @Override
    public void createDirectory(Path map, FileAttribute<?>... kenmerken) throws IOException {
        echt.createDirectory(uitpakken(map), kenmerken);
    }

    @Override
    public void copy(Path van, Path naar, CopyOption... opties) throws IOException {
        echt.copy(uitpakken(van), uitpakken(naar), opties);
    }

    @Override
    public boolean isSameFile(Path een, Path ander) throws IOException {
        return echt.isSameFile(uitpakken(een), uitpakken(ander));
    }

    @Override
    public boolean isHidden(Path pad) throws IOException {
        return echt.isHidden(uitpakken(pad));
    }

    @Override
    public FileStore getFileStore(Path pad) throws IOException {
        return echt.getFileStore(uitpakken(pad));
    }

    @Override
    public void checkAccess(Path pad, AccessMode... wijzen) throws IOException {
        echt.checkAccess(uitpakken(pad), wijzen);
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(Path pad, Class<V> soort, LinkOption... opties) {
        return echt.getFileAttributeView(uitpakken(pad), soort, opties);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path pad, Class<A> soort, LinkOption... opties)
            throws IOException {
        return echt.readAttributes(uitpakken(pad), soort, opties);
    }

    @Override
    public Map<String, Object> readAttributes(Path pad, String welke, LinkOption... opties) throws IOException {
        return echt.readAttributes(uitpakken(pad), welke, opties);
    }

    @Override
    public void setAttribute(Path pad, String welk, Object waarde, LinkOption... opties) throws IOException {
        echt.setAttribute(uitpakken(pad), welk, waarde, opties);
    }
}
