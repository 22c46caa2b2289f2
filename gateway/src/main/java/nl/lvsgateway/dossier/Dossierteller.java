package nl.lvsgateway.dossier;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Counts in memory, and writes now and then: a hand-in never waits for it. */
@Component
public class Dossierteller {

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
    private static final int SOORTEN = 100;
    private static final int DAGEN = 400;

    private final Dossiertellingen tellingen;
    private final Clock klok;
    private final Map<Soort, Long> geteld = new ConcurrentHashMap<>();

    private record Soort(LocalDate dag, String versie, boolean gekeurd) {}

    Dossierteller(Dossiertellingen tellingen, Clock klok) {
        this.tellingen = tellingen;
        this.klok = klok;
    }

    /** What is no dossier at all does not count. */
    public void tel(Dossieroordeel oordeel) {
        var dossier = oordeel.dossier();
        if (dossier != null) {
            var soort = new Soort(vandaag(), dossier.versie(), oordeel.gekeurd());
            if (geteld.size() < SOORTEN || geteld.containsKey(soort)) {
                geteld.merge(soort, 1L, Long::sum);
            }
        }
    }

    /** Of the last days, the newest first. */
    public List<Dossiertelling> laatste(int dagen) {
        return tellingen.sinds(vandaag().minusDays(dagen - 1L));
    }

    /** Writes what was counted since the last round; what cannot be written counts the next time. */
    @PreDestroy
    public void schrijf() {
        for (var soort : List.copyOf(geteld.keySet())) {
            var aantal = geteld.remove(soort);
            if (aantal != null) {
                schrijf(soort, aantal);
            }
        }
        tellingen.vergeetVoor(vandaag().minusDays(DAGEN));
    }

    private void schrijf(Soort soort, long aantal) {
        try {
            tellingen.voegToe(new Dossiertelling(soort.dag, soort.versie, soort.gekeurd, aantal));
        } catch (RuntimeException straks) {
            geteld.merge(soort, aantal, Long::sum);
            throw straks;
        }
    }

    private LocalDate vandaag() {
        return LocalDate.ofInstant(klok.instant(), NEDERLAND);
    }
}
