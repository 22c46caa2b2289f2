package nl.lvsgateway.proeven.lvs;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A version of OSO that does not exist, as a bundle: our schema of 2019 under another year, and a sheet of our own. */
public final class Proefbundel {

    private static final String JAAR = "2031";

    private Proefbundel() {}

    /** @param correctie a number; the sheet says by a warning {@code OG.}number that it was this one that judged */
    public static byte[] zip(int correctie) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zet(zip, "PaO/OSO_gegevensset.xsd", lees("/oso/2019.1/dossier.xsd").replace("/2019/", "/" + JAAR + "/"));
            zet(
                    zip,
                    "PaO/ValideerSwvPaO-profielen.xsl",
                    lees("/bundels/blad.xsl")
                            .replace("@CORRECTIE@", JAAR + ".1." + correctie)
                            .replace("@NUMMER@", "" + correctie));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The same, as a folder that is not there yet. */
    public static Path map(Path naar) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(zip(1)))) {
            for (var deel = zip.getNextEntry(); deel != null; deel = zip.getNextEntry()) {
                var pad = naar.resolve(deel.getName());
                Files.createDirectories(pad.getParent());
                Files.copy(zip, pad);
            }
        }
        return naar;
    }

    /** A dossier of that version, which breaks no rule. */
    public static String dossier(String school) {
        return hernoemd(Dossiers.klein(school));
    }

    /** A dossier of 2019 as one of that version. */
    public static byte[] hernoemd(byte[] xml) {
        return hernoemd(new String(xml, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    private static String hernoemd(String xml) {
        return xml.replace("oso_gegevensset/2019/", "oso_gegevensset/" + JAAR + "/")
                .replace("<standaardversie>2019.1", "<standaardversie>" + JAAR + ".1");
    }

    private static void zet(ZipOutputStream zip, String naam, String inhoud) throws IOException {
        zip.putNextEntry(new ZipEntry(naam));
        zip.write(inhoud.getBytes(StandardCharsets.UTF_8));
    }

    private static String lees(String bron) {
        try (var in = Proefbundel.class.getResourceAsStream(bron)) {
            if (in == null) {
                throw new IllegalStateException(bron + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
