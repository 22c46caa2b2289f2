package nl.lvsgateway.dossier.bundel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipInputStream;

/** Takes the files of one bundle from a folder or a zip into memory: few, small, and nothing from beside it. */
public final class Bundellezer {

    /** Bytes of all files of a bundle; the official ones have some 300 kB. */
    public static final int GROOTST = 20 * 1024 * 1024;

    /** Bytes of other files in a zip, such as examples. */
    private static final long ERNAAST = 100L * 1024 * 1024;

    private static final int BESTANDEN = 500;
    private static final int DIEPST = 8;
    private static final Set<String> SOORTEN = Set.of("xsd", "xsl", "xslt", "xml", "ent");

    private final Map<String, byte[]> inhoud = new HashMap<>();
    private Instant nieuwst = Instant.EPOCH;
    private int gezien;
    private long samen;
    private long ernaast;

    private Bundellezer() {}

    /** A folder, or a zip. */
    public static Bundel lees(Path bron) throws Bundelfout {
        try {
            return Files.isDirectory(bron) ? map(bron) : zip(naam(bron), Files.readAllBytes(klein(bron)));
        } catch (IOException | UncheckedIOException | SecurityException e) {
            throw new Bundelfout(
                    "De bundel kan niet worden gelezen (" + e.getClass().getSimpleName() + ").");
        }
    }

    /** @param zip the bytes as they were published or sent to us; names in it that do not say they are UTF-8 may be anything */
    public static Bundel zip(String naam, byte[] zip) throws Bundelfout {
        var lezer = new Bundellezer();
        var leeg = true;
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.ISO_8859_1)) {
            for (var deel = in.getNextEntry(); deel != null; deel = in.getNextEntry()) {
                leeg = false;
                if (!deel.isDirectory()) {
                    lezer.neem(binnen(deel.getName()), deel.getLastModifiedTime(), in);
                }
                lezer.lezenOver(in);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new Bundelfout("Dit is geen goede zip.");
        }
        if (leeg) {
            throw new Bundelfout("Dit is geen goede zip.");
        }
        return lezer.bundel(naam, sha256(zip));
    }

    /** Hexadecimal. */
    public static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    private static Bundel map(Path map) throws IOException, Bundelfout {
        var lezer = new Bundellezer();
        var wortel = map.toRealPath();
        try (var paden = Files.walk(wortel, DIEPST, FileVisitOption.FOLLOW_LINKS)) {
            for (var pad : (Iterable<Path>) paden::iterator) {
                if (!pad.toRealPath().startsWith(wortel)) {
                    throw new Bundelfout("Een link in de bundel wijst naar buiten de bundel.");
                }
                if (Files.isRegularFile(pad)) {
                    try (var in = Files.newInputStream(pad)) {
                        var naam = wortel.relativize(pad).toString().replace('\\', '/');
                        lezer.neem(naam, Files.getLastModifiedTime(pad), in);
                    }
                }
            }
        }
        return lezer.bundel(naam(map), lezer.vingerafdruk());
    }

    /** Only what a sheet or a schema can be made of is read; the rest is counted. */
    private void neem(String naam, @org.jspecify.annotations.Nullable FileTime tijd, InputStream in)
            throws IOException, Bundelfout {
        if (++gezien > BESTANDEN) {
            throw new Bundelfout("De bundel heeft meer dan " + BESTANDEN + " bestanden.");
        }
        if (!SOORTEN.contains(naam.substring(naam.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT))
                || naam.contains("examples/")) {
            return;
        }
        var bytes = in.readNBytes((int) (GROOTST + 1 - samen));
        samen += bytes.length;
        if (samen > GROOTST) {
            throw new Bundelfout("De bundel is uitgepakt groter dan " + GROOTST / 1024 / 1024 + " MB.");
        }
        if (inhoud.put(naam, bytes) != null) {
            throw new Bundelfout("Een bestand staat twee keer in de bundel: " + naam + ".");
        }
        if (tijd != null && tijd.toInstant().isAfter(nieuwst)) {
            nieuwst = tijd.toInstant();
        }
    }

    /** What is not ours to read must be unpacked all the same to reach what comes after it. */
    private void lezenOver(InputStream in) throws IOException, Bundelfout {
        var stuk = new byte[64 * 1024];
        for (var n = in.read(stuk); n >= 0; n = in.read(stuk)) {
            ernaast += n;
            if (ernaast > ERNAAST) {
                throw new Bundelfout(
                        "Naast schema en bladen zit er in de zip meer dan " + ERNAAST / 1024 / 1024 + " MB.");
            }
        }
    }

    private Bundel bundel(String naam, String sha256) throws Bundelfout {
        var bestanden = new Bestanden(inhoud);
        return new Bundelherkenning(bestanden).herken(naam, nieuwst, sha256);
    }

    private static String binnen(String naam) throws Bundelfout {
        var pad = Path.of(naam.replace('\\', '/')).normalize();
        if (pad.isAbsolute() || pad.startsWith("..") || naam.matches("^[A-Za-z]:.*")) {
            throw new Bundelfout("Een bestand in de zip heeft een pad naar buiten de bundel.");
        }
        return pad.toString();
    }

    private static Path klein(Path zip) throws IOException, Bundelfout {
        if (Files.size(zip) > GROOTST) {
            throw new Bundelfout("De bundel is groter dan " + GROOTST / 1024 / 1024 + " MB.");
        }
        return zip;
    }

    private String vingerafdruk() {
        var alles = sha256();
        inhoud.keySet().stream().sorted().forEach(naam -> {
            alles.update((naam + "\0" + inhoud.get(naam).length + "\0").getBytes(StandardCharsets.UTF_8));
            alles.update(inhoud.get(naam));
        });
        return HexFormat.of().formatHex(alles.digest());
    }

    private static String naam(Path pad) {
        return String.valueOf(pad.toAbsolutePath().normalize().getFileName());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
