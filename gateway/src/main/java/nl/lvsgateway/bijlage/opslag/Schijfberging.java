package nl.lvsgateway.bijlage.opslag;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import nl.lvsgateway.bijlage.Berging;
import nl.lvsgateway.bijlage.Bewaard;
import nl.lvsgateway.bijlage.KluisVol;
import nl.lvsgateway.bijlage.TeGroot;
import nl.lvsgateway.techniek.Sha256;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes the files of one hand-in in one folder: temporary name, forced, renamed, folder forced. */
class Schijfberging implements Berging {

    private static final Logger LOG = LoggerFactory.getLogger(Schijfberging.class);
    private static final int BUFFER = 32 * 1024;

    private final Path inhoud;
    private final String map;
    private final String id;
    private final List<String> sleutels = new ArrayList<>();
    private boolean bezegeld;
    private boolean gehouden;

    Schijfberging(Path inhoud, String map, String id) {
        this.inhoud = inhoud;
        this.map = map;
        this.id = id;
    }

    @Override
    public Bewaard neem(InputStream bytes, long limiet) throws IOException {
        var sleutel = (map.isEmpty() ? "" : map + "/") + id + "-" + sleutels.size();
        sleutels.add(sleutel);
        var sha = Sha256.nieuw();
        try (var kanaal = open(sleutel)) {
            var grootte = schrijf(bytes, kanaal, sha, limiet);
            zetVast(() -> kanaal.force(true));
            return new Bewaard(sleutel, grootte, Sha256.hex(sha));
        }
    }

    private FileChannel open(String sleutel) {
        try {
            return FileChannel.open(onaf(sleutel), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new KluisVol("A file cannot be made", e);
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
            throw new KluisVol("The disk cannot be written", e);
        }
    }

    private interface Schijfwerk {

        void doe() throws IOException;
    }

    @Override
    public InputStream lees(Bewaard bewaard) throws IOException {
        return Files.newInputStream(bezegeld ? af(bewaard.sleutel()) : onaf(bewaard.sleutel()));
    }

    @Override
    public void bezegel() {
        zetVast(() -> {
            for (var sleutel : sleutels) {
                Files.move(onaf(sleutel), af(sleutel), StandardCopyOption.ATOMIC_MOVE);
            }
            Schijf.forceerMap(inhoud.resolve(map));
        });
        bezegeld = true;
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
        for (var sleutel : sleutels) {
            verwijder(onaf(sleutel));
            verwijder(af(sleutel));
        }
    }

    private static void verwijder(Path pad) {
        try {
            Files.deleteIfExists(pad);
        } catch (IOException e) {
            LOG.warn("Could not remove a file that is not needed: {}", pad.getFileName());
        }
    }

    private Path af(String sleutel) {
        return inhoud.resolve(sleutel);
    }

    private Path onaf(String sleutel) {
        return inhoud.resolve(sleutel + Schijf.ONAF);
    }
}
