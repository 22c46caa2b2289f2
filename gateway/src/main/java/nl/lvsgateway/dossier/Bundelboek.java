package nl.lvsgateway.dossier;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import nl.lvsgateway.dossier.bundel.Bundelkast;
import nl.lvsgateway.dossier.bundel.Bundellezer;
import nl.lvsgateway.dossier.bundel.Bundelstand;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Bundles that were given to one node and count on all: each looks whether there are others than it has in use. */
@Service
public class Bundelboek {

    /** Bytes of a zip; the official ones have some 60 kB. */
    public static final int GROOTST = 5 * 1024 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(Bundelboek.class);
    private static final Duration ONDERWEG = Duration.ofMinutes(1);
    private static final String PLAATS = "database/";

    private final Bundelopslag opslag;
    private final Bundelkast kast;
    private final Clock klok;
    private final Map<String, String> gezien = new ConcurrentHashMap<>();
    /** Tried, and perhaps not kept yet: until this moment a look leaves them alone. */
    private final Map<String, Instant> onderweg = new ConcurrentHashMap<>();

    Bundelboek(Bundelopslag opslag, Bundelkast kast, Clock klok) {
        this.opslag = opslag;
        this.kast = kast;
        this.klok = klok;
        kijk();
    }

    /**
     * Takes it into use on this node; it counts for good once it is kept.
     *
     * @return why it is refused, or empty
     */
    public synchronized String probeer(String naam, byte[] zip) {
        kijk(); // another node may have been given one of the same version
        var stand = kast.zet(PLAATS + naam, () -> Bundellezer.zip(naam, zip));
        // Whatever becomes of it, a later look puts right what is in use here.
        gezien.remove(naam);
        onderweg.put(naam, klok.instant().plus(stand.reden().isEmpty() ? ONDERWEG : Duration.ZERO));
        return stand.reden();
    }

    /** Of what is kept, whether it could be taken into use or not. */
    public SortedSet<String> namen() {
        return new TreeSet<>(opslag.vingerafdrukken().keySet());
    }

    /** Hexadecimal. */
    public static String sha256(byte[] zip) {
        return Bundellezer.sha256(zip);
    }

    /** Keeps it, for all nodes. */
    public void bewaar(String naam, byte[] zip) {
        gezien.put(naam, Bundellezer.sha256(zip));
        opslag.zet(naam, Bundellezer.sha256(zip), zip, klok.instant());
    }

    /** For all nodes; {@code false} when there was none of that name. */
    public boolean verwijder(String naam) {
        onderweg.remove(naam);
        return opslag.verwijder(naam);
    }

    /** Takes into use what is kept now, and nothing else that once was. */
    public final synchronized void kijk() {
        var nu = klok.instant();
        onderweg.values().removeIf(tot -> !tot.isAfter(nu));
        var bewaard = opslag.vingerafdrukken();
        gezien.keySet().retainAll(bewaard.keySet());
        kast.standen().stream()
                .map(Bundelstand::naam)
                .filter(naam -> naam.startsWith(PLAATS))
                .filter(naam -> isWeg(naam.substring(PLAATS.length()), bewaard))
                .forEach(kast::verwijder);
        bewaard.forEach((naam, sha256) -> {
            if (!onderweg.containsKey(naam) && !sha256.equals(gezien.get(naam))) {
                neem(naam, sha256);
            }
        });
    }

    private boolean isWeg(String naam, Map<String, String> bewaard) {
        return !bewaard.containsKey(naam) && !onderweg.containsKey(naam);
    }

    /** Seen only when that was the last word on it: what could not be read or tried now gets its turn at the next look. */
    private void neem(String naam, String sha256) {
        opslag.lees(naam).ifPresent(zip -> {
            var eerder = reden(naam);
            var stand = kast.zet(PLAATS + naam, () -> Bundellezer.zip(naam, zip));
            if (!stand.voorlopig()) {
                gezien.put(naam, sha256);
            }
            if (stand.reden().isEmpty() || !stand.reden().equals(eerder)) {
                LOG.info("Bundle {}: {}", naam, stand.reden().isEmpty() ? "in use" : stand.reden());
            }
        });
    }

    private String reden(String naam) {
        return kast.standen().stream()
                .filter(stand -> stand.naam().equals(PLAATS + naam))
                .map(Bundelstand::reden)
                .findFirst()
                .orElse("");
    }
}
