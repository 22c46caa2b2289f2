package nl.lvsgateway.koppeling;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.lvsgateway.koppeling.Koppelingen.Plaats;
import org.springframework.stereotype.Component;

/**
 * When koppelingen and keys were last used. A call only leaves a note in memory; the notes are written together, so that a
 * row is written once in a round however many calls there were.
 */
@Component
public class Gezienlijst {

    private final Koppelingen koppelingen;
    private final Sleutels sleutels;
    private final Clock klok;
    private final Map<Plaats, Instant> plaatsen = new ConcurrentHashMap<>();
    private final Map<Long, Instant> nummers = new ConcurrentHashMap<>();

    Gezienlijst(Koppelingen koppelingen, Sleutels sleutels, Clock klok) {
        this.koppelingen = koppelingen;
        this.sleutels = sleutels;
        this.klok = klok;
    }

    void koppelingen(Schoolnummer school, String lvs, Set<String> samenwerkingsverbanden) {
        var nu = klok.instant();
        samenwerkingsverbanden.forEach(swv -> plaatsen.put(new Plaats(school, lvs, swv), nu));
    }

    void sleutel(long id) {
        nummers.put(id, klok.instant());
    }

    /** Writes what was noted since the last round. */
    @PreDestroy
    public void schrijf() {
        var gezien = haalOp(plaatsen);
        if (!gezien.isEmpty()) {
            koppelingen.gezien(gezien);
        }
        var gebruikt = haalOp(nummers);
        if (!gebruikt.isEmpty()) {
            sleutels.gebruikt(gebruikt);
        }
    }

    private static <K> Map<K, Instant> haalOp(Map<K, Instant> notities) {
        var nu = new HashMap<>(notities);
        nu.forEach(notities::remove);
        return nu;
    }
}
