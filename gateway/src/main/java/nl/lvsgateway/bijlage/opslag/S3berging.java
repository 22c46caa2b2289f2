package nl.lvsgateway.bijlage.opslag;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import nl.lvsgateway.bijlage.Berging;
import nl.lvsgateway.bijlage.Bewaard;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Holds the files of one hand-in on the disk, and brings them to S3 when they are sealed; S3 checks the digest. */
class S3berging implements Berging {

    private static final Logger LOG = LoggerFactory.getLogger(S3berging.class);

    private final S3kluis kluis;
    private final Path wachtkamer;
    private final Schijfberging opSchijf;
    private final List<Bewaard> genomen = new ArrayList<>();
    private final List<String> verzonden = new ArrayList<>();
    private boolean gehouden;

    S3berging(S3kluis kluis, Path wachtkamer, String id) {
        this.kluis = kluis;
        this.wachtkamer = wachtkamer;
        this.opSchijf = new Schijfberging(wachtkamer, "", id);
    }

    @Override
    public Bewaard neem(InputStream bytes, long limiet) throws IOException {
        var bewaard = opSchijf.neem(bytes, limiet);
        genomen.add(bewaard);
        return bewaard;
    }

    @Override
    public InputStream lees(Bewaard bewaard) throws IOException {
        return opSchijf.lees(bewaard);
    }

    @Override
    public void bezegel() {
        opSchijf.bezegel();
        for (var bewaard : genomen) {
            var sha256 = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(bewaard.sha256()));
            verzonden.add(bewaard.sleutel());
            kluis.bewaar(bewaard.sleutel(), wachtkamer.resolve(bewaard.sleutel()), sha256);
        }
    }

    @Override
    public void houd() {
        gehouden = true;
    }

    @Override
    public void laatLos() {
        gehouden = false;
    }

    /** The copies on the disk have had their use, whatever became of the hand-in. */
    @Override
    public void close() {
        opSchijf.close();
        if (gehouden || verzonden.isEmpty()) {
            return;
        }
        try {
            kluis.verwijder(verzonden);
        } catch (IOException e) {
            LOG.warn("{} files that are not needed stay in the kluis until it is cleaned", verzonden.size());
        }
    }
}
