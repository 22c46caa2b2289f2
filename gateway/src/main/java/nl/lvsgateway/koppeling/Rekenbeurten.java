package nl.lvsgateway.koppeling;

import static nl.lvsgateway.koppeling.ToegangGeweigerd.Reden.TE_DRUK;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Turns at the slow hash: as many at a time as there are cores, and as the heap bears. Who waits is served LVS by LVS, so
 * that one LVS alone has all of them, and the flood of one costs another no more than the turn that runs.
 */
@Component
class Rekenbeurten {

    /** Each slow hash takes 16 MB; together no more than an eighth of the heap. */
    private static final long HEAP_PER_BEURT = 8 * 16L << 20;

    private static final int MINSTENS = 2;

    private final Duration geduld;
    /** Who waits; the LVS that was served last stands at the end. Nobody waits while there is one free. */
    private final Map<String, Deque<CountDownLatch>> rijen = new LinkedHashMap<>();

    private int vrij;

    @Autowired
    Rekenbeurten(Codeinstellingen instellingen) {
        this(tegelijk(), instellingen.geduld());
    }

    Rekenbeurten(int tegelijk, Duration geduld) {
        this.vrij = tegelijk;
        this.geduld = geduld;
    }

    private static int tegelijk() {
        var machine = Runtime.getRuntime();
        return (int) Math.max(MINSTENS, Math.min(machine.availableProcessors(), machine.maxMemory() / HEAP_PER_BEURT));
    }

    /** @throws ToegangGeweigerd when its turn does not come in time */
    <T> T doe(String lvs, Supplier<T> werk) {
        if (!neem(lvs)) {
            throw ToegangGeweigerd.naWachten(TE_DRUK, geduld);
        }
        try {
            return werk.get();
        } finally {
            geef();
        }
    }

    private boolean neem(String lvs) {
        var ik = new CountDownLatch(1);
        synchronized (rijen) {
            if (vrij > 0) {
                vrij--;
                return true;
            }
            rijen.computeIfAbsent(lvs, eerste -> new ArrayDeque<>()).add(ik);
        }
        return wacht(ik) || !gaWeg(lvs, ik);
    }

    private boolean wacht(CountDownLatch ik) {
        try {
            return ik.await(geduld.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** False when the turn came just now. */
    private boolean gaWeg(String lvs, CountDownLatch ik) {
        synchronized (rijen) {
            var rij = rijen.get(lvs);
            var stondErNog = rij != null && rij.remove(ik);
            if (stondErNog && rij.isEmpty()) {
                rijen.remove(lvs);
            }
            return stondErNog;
        }
    }

    private void geef() {
        synchronized (rijen) {
            var eerste = rijen.entrySet().iterator();
            if (!eerste.hasNext()) {
                vrij++;
                return;
            }
            var beurt = eerste.next();
            eerste.remove();
            beurt.getValue().remove().countDown();
            if (!beurt.getValue().isEmpty()) {
                rijen.put(beurt.getKey(), beurt.getValue());
            }
        }
    }
}
