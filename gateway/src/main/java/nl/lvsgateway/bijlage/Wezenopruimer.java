package nl.lvsgateway.bijlage;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.lvsgateway.techniek.Storing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Removes what a hand-in left behind when its process died: content that no row points at and that is old enough. Harmless
 * when several nodes do so at once. When nearly all seems to be left behind, it is the rows that are missing, and nothing
 * is removed.
 */
@Service
public class Wezenopruimer {

    private static final Logger LOG = LoggerFactory.getLogger(Wezenopruimer.class);

    /** Below this a ratio says nothing. */
    private static final int WEINIG = 100;

    private final Kluisinventaris inventaris;
    private final Verwijzingen verwijzingen;
    private final Bijlagekluis kluis;
    private final Wezeninstellingen instellingen;
    private final Clock klok;

    Wezenopruimer(
            Kluisinventaris inventaris,
            Verwijzingen verwijzingen,
            Bijlagekluis kluis,
            Wezeninstellingen instellingen,
            Clock klok) {
        this.inventaris = inventaris;
        this.verwijzingen = verwijzingen;
        this.kluis = kluis;
        this.instellingen = instellingen;
        this.klok = klok;
    }

    /** How many were removed. */
    public int ruimOp() {
        try {
            var gezien = new AtomicInteger();
            var wezen = wezen(gezien);
            if (wezen.size() > WEINIG && wezen.size() > gezien.get() / 2) {
                LOG.error("No row points at {} of {} files: nothing is removed", wezen.size(), gezien.get());
                return 0;
            }
            kluis.verwijder(wezen);
            LOG.info(
                    "Of {} older files {} had no row that points at them and were removed", gezien.get(), wezen.size());
            return wezen.size();
        } catch (IOException e) {
            LOG.warn("What was left behind could not be removed: {}", Storing.van(e));
            return 0;
        }
    }

    private List<String> wezen(AtomicInteger gezien) throws IOException {
        var wezen = new ArrayList<String>();
        inventaris.loopDoor(klok.instant().minus(instellingen.gratie()), groep -> {
            gezien.addAndGet(groep.size());
            var nodig = verwijzingen.inGebruik(groep);
            groep.stream().filter(sleutel -> !nodig.contains(sleutel)).forEach(wezen::add);
        });
        return wezen;
    }
}
