package nl.lvsgateway.bijlage;

import static nl.lvsgateway.bijlage.Kluisinventaris.PLANKEN;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.lvsgateway.techniek.Storing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Removes what a hand-in left behind when its process died: content that no row points at and that is old enough. A little
 * at a time: the clock says from which plank on, so that nothing has to be remembered, a restart repeats or forgets nothing, and
 * all have been looked at in two days. Harmless when several nodes do so at once. When nearly all seems to be left
 * behind, it is the rows that are missing, and nothing is removed.
 */
@Service
public class Wezenopruimer {

    private static final Logger LOG = LoggerFactory.getLogger(Wezenopruimer.class);

    /** From one turn to the next. */
    public static final Duration TUSSENPOOS = Duration.ofMinutes(10);

    /** So many older files are enough to tell whether rows are missing. */
    private static final int GENOEG = 1_000;

    /** A turn looks at no further plank after this. */
    private static final int HOOGSTENS = 20_000;

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
            var beurt = new Beurt();
            beurt.kijk();
            if (beurt.lijktFout()) {
                LOG.error("No row points at {} of {} files: nothing is removed", beurt.wezen.size(), beurt.ouder);
                return 0;
            }
            if (!beurt.wezen.isEmpty()) {
                kluis.verwijder(beurt.wezen);
                LOG.info(
                        "Of {} older files {} had no row that points at them: removed",
                        beurt.ouder,
                        beurt.wezen.size());
            }
            return beurt.wezen.size();
        } catch (IOException e) {
            LOG.warn("What was left behind could not be removed: {}", Storing.van(e));
            return 0;
        }
    }

    /** What was seen this time. */
    private final class Beurt {

        private final Instant nu = klok.instant();
        private final List<String> wezen = new ArrayList<>();
        private int ouder;
        private int planken;

        void kijk() throws IOException {
            var eerste = nu.getEpochSecond() / TUSSENPOOS.toSeconds();
            for (var bekeken = 0; planken < PLANKEN && ouder < GENOEG && bekeken < HOOGSTENS; planken++) {
                bekeken += inventaris.loopDoor(
                        (int) ((eerste + planken) % PLANKEN), nu.minus(instellingen.gratie()), this::weeg);
            }
        }

        private void weeg(List<String> sleutels) {
            ouder += sleutels.size();
            var nodig = verwijzingen.inGebruik(sleutels);
            sleutels.stream().filter(sleutel -> !nodig.contains(sleutel)).forEach(wezen::add);
        }

        /** A few are no reason for doubt, unless most of the kluis was not looked at. */
        boolean lijktFout() {
            return wezen.size() > ouder / 2 && (wezen.size() > WEINIG || planken < PLANKEN);
        }
    }
}
