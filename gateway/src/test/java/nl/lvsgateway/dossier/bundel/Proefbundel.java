package nl.lvsgateway.dossier.bundel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Bundles of our own making, laid out as bundles are published: our schema of 2019 under another year, and a sheet of tests. */
public final class Proefbundel {

    public static final String SCHEMA = "PaO/OSO_gegevensset_%s.1.xsd";
    public static final String BLAD = "PaO/ValideerSwvPaO-profielen.xsl";
    public static final String DEEL = "PaO/include/algemeen_%s.1.xsl";

    private final String jaar;
    private final Map<String, String> bestanden = new TreeMap<>();

    private Proefbundel(String jaar) {
        this.jaar = jaar;
    }

    public static Proefbundel van(String jaar) {
        return van(jaar, jaar + ".1.1");
    }

    public static Proefbundel van(String jaar, String validatieversie) {
        return van(jaar, validatieversie, "2019");
    }

    /** @param gevormd the year whose dossiers it takes under its own name */
    public static Proefbundel van(String jaar, String validatieversie, String gevormd) {
        var bundel = new Proefbundel(jaar);
        bundel.bestanden.put(
                SCHEMA.formatted(jaar),
                lees("/oso/" + gevormd + ".1/dossier.xsd").replace("/" + gevormd + "/", "/" + jaar + "/"));
        for (var blad : Map.of(BLAD, "profiel.xsl", DEEL.formatted(jaar), "include/algemeen.xsl")
                .entrySet()) {
            var tekst = lees("/bundels/" + blad.getValue());
            bundel.bestanden.put(blad.getKey(), tekst.replace("@JAAR@", jaar).replace("@VALIDATIE@", validatieversie));
        }
        return bundel;
    }

    public Proefbundel met(String naam, String inhoud) {
        bestanden.put(naam, inhoud);
        return this;
    }

    public Proefbundel zonder(String naam) {
        bestanden.remove(naam);
        return this;
    }

    /** The same files at other places. */
    public Proefbundel verplaats(String van, String naar) {
        bestanden.put(naar, bestanden.remove(van.formatted(jaar)));
        return this;
    }

    public Proefbundel vervang(String bestand, String oud, String nieuw) {
        var naam = bestand.formatted(jaar);
        var eerst = bestanden.get(naam);
        if (!eerst.contains(oud)) {
            throw new IllegalArgumentException(oud);
        }
        bestanden.put(naam, eerst.replace(oud, nieuw));
        return this;
    }

    /** Something more in the template for the pupil. */
    public Proefbundel metOpdracht(String xslt) {
        return vervang(BLAD, "<xsl:template match=\"d:leerling\">", "<xsl:template match=\"d:leerling\">" + xslt);
    }

    public String lezen(String naam) {
        return bestanden.get(naam.formatted(jaar));
    }

    public Path map(Path in) {
        try {
            for (var bestand : bestanden.entrySet()) {
                var pad = in.resolve(bestand.getKey());
                Files.createDirectories(pad.getParent());
                Files.writeString(pad, bestand.getValue());
            }
            return in;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path zip(Path naar) {
        return zip(naar, StandardCharsets.UTF_8);
    }

    /** @param namen how the names of the files are written */
    Path zip(Path naar, Charset namen) {
        try (var zip = new ZipOutputStream(Files.newOutputStream(naar), namen)) {
            for (var bestand : bestanden.entrySet()) {
                zip.putNextEntry(new ZipEntry(bestand.getKey()));
                zip.write(bestand.getValue().getBytes(StandardCharsets.UTF_8));
            }
            return naar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String lees(String bron) {
        try (var in = Proefbundel.class.getResourceAsStream(bron)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
