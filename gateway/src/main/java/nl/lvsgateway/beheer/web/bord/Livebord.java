package nl.lvsgateway.beheer.web.bord;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import nl.lvsgateway.beheer.Kijkers;
import nl.lvsgateway.beheer.Medewerker;
import nl.lvsgateway.beheer.Overzicht;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells open pages that something changed which they may see; the page then asks for itself anew. */
@Component
class Livebord implements Kijkers, SmartLifecycle {

    private static final Duration LEVENSTEKEN = Duration.ofSeconds(15);
    private static final int MEESTE_KIJKERS = 500;

    /** Pages that one account has open, or a few people with one account; nobody takes the places of the others. */
    static final int MEESTE_PER_ACCOUNT = 12;

    private static final int GEDULD_BIJ_STOP_S = 2;

    private final List<Kijker> kijkers = new CopyOnWriteArrayList<>();
    private final Uitkijk uitkijk;
    private final Clock klok;
    private final ThreadPoolExecutor bezorgers;
    private Instant laatsteTeken = Instant.EPOCH;
    private volatile boolean aan;

    Livebord(Overzicht overzicht, Clock klok) {
        this.uitkijk = new Uitkijk(overzicht, klok);
        this.klok = klok;
        // no line to wait in: a slow page holds a thread of its own, for as long as the web server bears with it
        var draden = new CustomizableThreadFactory("livebord-");
        draden.setDaemon(true);
        this.bezorgers =
                new ThreadPoolExecutor(0, 2 * MEESTE_KIJKERS, 1, TimeUnit.MINUTES, new SynchronousQueue<>(), draden);
    }

    /** @param aanvraag only this one; {@code null} is every change within the blik */
    SseEmitter kijk(Medewerker wie, @Nullable Long aanvraag) {
        return kijk(new SseEmitter(0L), wie, aanvraag);
    }

    SseEmitter kijk(SseEmitter zender, Medewerker wie, @Nullable Long aanvraag) {
        var kijker = new Kijker(zender, wie, aanvraag, bezorgers);
        if (!neemOp(kijker)) {
            zender.complete();
            return zender;
        }
        zender.onCompletion(() -> kijkers.remove(kijker));
        zender.onError(fout -> kijkers.remove(kijker));
        kijker.geefTeken();
        return zender;
    }

    private boolean neemOp(Kijker kijker) {
        synchronized (kijkers) {
            return aan
                    && kijkers.size() < MEESTE_KIJKERS
                    && kijkers.stream().filter(kijker::isVanDezelfde).count() < MEESTE_PER_ACCOUNT
                    && kijkers.add(kijker);
        }
    }

    /** Without anybody who watches, nothing is asked of the store. */
    @Override
    public synchronized void kijk() {
        if (kijkers.isEmpty()) {
            return;
        }
        var nu = klok.instant();
        var nieuw = uitkijk.nieuw();
        kijkers.stream()
                .filter(kijker -> nieuw.stream().anyMatch(kijker::wilWeten))
                .forEach(Kijker::meldVerandering);
        if (laatsteTeken.plus(LEVENSTEKEN).isBefore(nu)) {
            laatsteTeken = nu;
            kijkers.forEach(Kijker::geefTeken);
        }
    }

    @Override
    public void start() {
        aan = true;
    }

    /** Before the web server waits for its requests to end: these never end by themselves. */
    @Override
    public void stop() {
        aan = false;
        var sluiten = kijkers.stream()
                .map(kijker -> Executors.callable(kijker::sluit))
                .toList();
        kijkers.clear();
        try {
            bezorgers.invokeAll(sluiten, GEDULD_BIJ_STOP_S, TimeUnit.SECONDS);
        } catch (InterruptedException haast) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return aan;
    }
}
