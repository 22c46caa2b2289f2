package nl.lvsgateway.bijlage.opslag;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import nl.lvsgateway.bijlage.Berging;
import nl.lvsgateway.bijlage.Bewaard;
import nl.lvsgateway.bijlage.TeGroot;
import nl.lvsgateway.bijlage.opslag.Eindplaats.Werkstuk;
import nl.lvsgateway.techniek.Opslagstoring;
import nl.lvsgateway.techniek.Sha256;
import nl.lvsgateway.techniek.Storing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes and forces the files of one hand-in on the workbench; sealed, they go where they stay. */
final class Werkberging implements Berging {

    private static final Logger LOG = LoggerFactory.getLogger(Werkberging.class);
    private static final int BUFFER = 32 * 1024;

    private final Werkbank bank;
    private final Eindplaats eindplaats;
    private final String begin;
    private final List<Path> bestanden = new ArrayList<>();
    private final List<Werkstuk> stukken = new ArrayList<>();
    private boolean bezegeld;
    private boolean gehouden;

    /** @param begin of the sleutel of each of its files */
    Werkberging(Werkbank bank, Eindplaats eindplaats, String begin) {
        this.bank = bank;
        this.eindplaats = eindplaats;
        this.begin = begin;
    }

    @Override
    public Bewaard neem(InputStream bytes, long limiet) throws IOException {
        var sleutel = begin + "-" + bestanden.size();
        var bestand = bestand(sleutel);
        bestanden.add(bestand);
        var sha = Sha256.nieuw();
        try (var kanaal = open(bestand)) {
            var grootte = schrijf(bytes, kanaal, sha, limiet);
            zetVast(() -> kanaal.force(true));
            var bewaard = new Bewaard(sleutel, grootte, Sha256.hex(sha));
            stukken.add(new Werkstuk(bestand, bewaard));
            return bewaard;
        }
    }

    private FileChannel open(Path bestand) {
        try {
            return bank.maak(bestand);
        } catch (IOException e) {
            throw Opslagstoring.van("A file cannot be made", e);
        }
    }

    private static long schrijf(InputStream bytes, FileChannel naar, MessageDigest sha, long limiet)
            throws IOException {
        var buffer = new byte[BUFFER];
        var totaal = 0L;
        for (var n = bytes.read(buffer); n >= 0; n = bytes.read(buffer)) {
            totaal += n;
            if (totaal > limiet) {
                throw new TeGroot(limiet);
            }
            sha.update(buffer, 0, n);
            var blok = ByteBuffer.wrap(buffer, 0, n);
            zetVast(() -> {
                while (blok.hasRemaining()) {
                    naar.write(blok);
                }
            });
        }
        return totaal;
    }

    /** What fails here is the disk and not the one who sends. */
    private static void zetVast(Schijfwerk werk) {
        try {
            werk.doe();
        } catch (IOException e) {
            throw Opslagstoring.van("The disk cannot be written", e);
        }
    }

    private interface Schijfwerk {

        void doe() throws IOException;
    }

    @Override
    public InputStream lees(Bewaard bewaard) throws IOException {
        return Files.newInputStream(bestand(bewaard.sleutel()));
    }

    private Path bestand(String sleutel) {
        return bank.bestand(sleutel.substring(sleutel.lastIndexOf('/') + 1));
    }

    @Override
    public void bezegel() {
        bezegeld = true; // halfway is there too, for who removes it
        zetVast(() -> eindplaats.bezegel(stukken));
    }

    @Override
    public void houd() {
        gehouden = true;
    }

    @Override
    public void laatLos() {
        gehouden = false;
    }

    @Override
    public void close() {
        if (gehouden) {
            return;
        }
        try {
            for (var bestand : bestanden) {
                Files.deleteIfExists(bestand);
            }
            if (bezegeld) {
                eindplaats.verwijder(
                        stukken.stream().map(stuk -> stuk.bewaard().sleutel()).toList());
            }
        } catch (IOException e) {
            LOG.warn("Files that are not needed stay until they are tidied up: {}", Storing.van(e));
        }
    }
}
