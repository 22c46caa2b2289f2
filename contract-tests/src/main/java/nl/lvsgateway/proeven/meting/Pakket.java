package nl.lvsgateway.proeven.meting;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The classes of the packaged gateway, apart from ours: nothing here is compiled against them. */
final class Pakket implements AutoCloseable {

    private static final String KLASSEN = "BOOT-INF/classes/";
    private static final String BIBLIOTHEEK = "BOOT-INF/lib/";

    private final URLClassLoader lader;

    private Pakket(URLClassLoader lader) {
        this.lader = lader;
    }

    /** Unpacks the jar into a directory: class loaders do not read a jar within a jar. */
    static Pakket open(Path jar, Path map) throws IOException {
        var bronnen = new ArrayList<URL>();
        bronnen.add(Files.createDirectories(map.resolve(KLASSEN)).toUri().toURL());
        try (var zip = new ZipFile(jar.toFile())) {
            for (var onderdeel : zip.stream().filter(Pakket::nodig).toList()) {
                var doel = map.resolve(onderdeel.getName());
                Files.createDirectories(doel.getParent());
                Files.copy(zip.getInputStream(onderdeel), doel);
                if (onderdeel.getName().startsWith(BIBLIOTHEEK)) {
                    bronnen.add(doel.toUri().toURL());
                }
            }
        }
        return new Pakket(new URLClassLoader(bronnen.toArray(URL[]::new), ClassLoader.getPlatformClassLoader()));
    }

    private static boolean nodig(ZipEntry onderdeel) {
        var naam = onderdeel.getName();
        return !onderdeel.isDirectory() && (naam.startsWith(KLASSEN) || naam.startsWith(BIBLIOTHEEK));
    }

    Class<?> klasse(String naam) throws ClassNotFoundException {
        return lader.loadClass(naam);
    }

    URL bron(String naam) {
        return Objects.requireNonNull(lader.getResource(naam), naam);
    }

    byte[] lees(String naam) throws IOException {
        try (var in = bron(naam).openStream()) {
            return in.readAllBytes();
        }
    }

    @Override
    public void close() throws IOException {
        lader.close();
    }
}
