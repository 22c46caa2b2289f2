package nl.lvsgateway.status;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import nl.lvsgateway.techniek.Ploegen;
import nl.lvsgateway.techniek.Storing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Lets work go on after the one who asked for it stopped waiting; who asks for the same meanwhile waits along. */
@Component
class Ververser implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Ververser.class);
    private static final int RIJ = 200;

    private static final Duration STOPTIJD = Duration.ofSeconds(5);

    private final Map<Object, CompletableFuture<Boolean>> lopend = new ConcurrentHashMap<>();
    private final Statusinstellingen instellingen;
    private final ThreadPoolExecutor ploeg;

    Ververser(Statusinstellingen instellingen) {
        this.instellingen = instellingen;
        this.ploeg = new ThreadPoolExecutor(
                instellingen.tegelijk(),
                instellingen.tegelijk(),
                30,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(RIJ),
                werk -> {
                    var draad = new Thread(werk, "status-verversen");
                    draad.setDaemon(true);
                    return draad;
                });
        ploeg.allowCoreThreadTimeOut(true);
    }

    /** Starts the work, or joins it when it runs already, and waits no longer than the setting says. */
    Versheid wachtOp(Object sleutel, BooleanSupplier werk) {
        try {
            var gelukt = begin(sleutel, werk).get(instellingen.wachttijd().toMillis(), TimeUnit.MILLISECONDS);
            return gelukt ? Versheid.VERS : Versheid.KINDKANS_WEG;
        } catch (TimeoutException | RejectedExecutionException drukte) {
            return Versheid.ONDERWEG;
        } catch (ExecutionException fout) {
            return Versheid.KINDKANS_WEG;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Versheid.ONDERWEG;
        }
    }

    /** Starts the work without waiting for it; {@code false} when there is no room, or no room for a thread. */
    boolean probeer(Runnable werk) {
        try {
            ploeg.execute(() -> metLog(werk));
            return true;
        } catch (RejectedExecutionException | OutOfMemoryError drukte) {
            return false;
        }
    }

    private CompletableFuture<Boolean> begin(Object sleutel, BooleanSupplier werk) {
        var nieuw = new CompletableFuture<Boolean>();
        var bezig = lopend.putIfAbsent(sleutel, nieuw);
        if (bezig != null) {
            return bezig;
        }
        if (!probeer(() -> doe(sleutel, nieuw, werk))) {
            lopend.remove(sleutel);
            throw new RejectedExecutionException("The row of refreshes is full");
        }
        return nieuw;
    }

    /** However it ends, who comes next may begin it again. */
    private void doe(Object sleutel, CompletableFuture<Boolean> uitkomst, BooleanSupplier werk) {
        var gelukt = false;
        try {
            gelukt = werk.getAsBoolean();
        } finally {
            lopend.remove(sleutel);
            uitkomst.complete(gelukt);
        }
    }

    /** What goes wrong is told in our own words; the thread would tell it with whatever the message holds. */
    private static void metLog(Runnable werk) {
        try {
            werk.run();
        } catch (RuntimeException | Error fout) {
            LOG.error("Refreshing statuses failed on our side: {}", Storing.van(fout));
        }
    }

    @Override
    public void destroy() {
        ploeg.getQueue().clear();
        Ploegen.sluit(ploeg, STOPTIJD);
    }
}
