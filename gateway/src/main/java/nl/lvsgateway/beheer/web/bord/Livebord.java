package nl.lvsgateway.beheer.web.bord;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.lvsgateway.beheer.Blik;
import nl.lvsgateway.beheer.Kijkers;
import nl.lvsgateway.beheer.Overzicht;
import nl.lvsgateway.beheer.Overzicht.Verandering;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells open pages that something changed which they may see; the page then asks for itself anew. */
@Component
class Livebord implements Kijkers, SmartLifecycle {

    /** A change is seen only at its commit, which comes after its moment. */
    private static final Duration TERUG = Duration.ofSeconds(5);

    private static final Duration LEVENSTEKEN = Duration.ofSeconds(15);
    private static final int MEESTE_KIJKERS = 500;
    private static final Logger LOG = LoggerFactory.getLogger(Livebord.class);

    private final List<Kijker> kijkers = new CopyOnWriteArrayList<>();
    private final Overzicht overzicht;
    private final Clock klok;
    private Set<Verandering> gezien = Set.of();
    private Instant laatsteTeken = Instant.EPOCH;
    private volatile boolean aan;

    Livebord(Overzicht overzicht, Clock klok) {
        this.overzicht = overzicht;
        this.klok = klok;
    }

    /** @param aanvraag only this one; {@code null} is every change within the blik */
    SseEmitter kijk(Blik blik, @Nullable Long aanvraag) {
        var zender = new SseEmitter(0L);
        var kijker = new Kijker(zender, blik, aanvraag);
        if (!aan || kijkers.size() >= MEESTE_KIJKERS) {
            zender.complete();
            return zender;
        }
        zender.onCompletion(() -> kijkers.remove(kijker));
        zender.onError(fout -> kijkers.remove(kijker));
        kijkers.add(kijker);
        kijker.stuur(SseEmitter.event().comment("open"));
        return zender;
    }

    /** Without anybody who watches, nothing is asked of the store. */
    @Override
    public synchronized void kijk() {
        if (kijkers.isEmpty()) {
            return;
        }
        var nu = klok.instant();
        var veranderd = new HashSet<>(overzicht.veranderdSinds(nu.minus(TERUG)));
        var nieuw = new HashSet<>(veranderd);
        nieuw.removeAll(gezien);
        gezien = veranderd;
        kijkers.stream()
                .filter(kijker -> nieuw.stream().anyMatch(kijker::wilWeten))
                .forEach(kijker ->
                        kijker.stuur(SseEmitter.event().name("aanvragen").data("veranderd")));
        if (laatsteTeken.plus(LEVENSTEKEN).isBefore(nu)) {
            laatsteTeken = nu;
            kijkers.forEach(kijker -> kijker.stuur(SseEmitter.event().comment("hier")));
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
        kijkers.forEach(kijker -> kijker.zender.complete());
        kijkers.clear();
    }

    @Override
    public boolean isRunning() {
        return aan;
    }

    private static final class Kijker {

        private final SseEmitter zender;
        private final Blik blik;
        private final @Nullable Long aanvraag;

        Kijker(SseEmitter zender, Blik blik, @Nullable Long aanvraag) {
            this.zender = zender;
            this.blik = blik;
            this.aanvraag = aanvraag;
        }

        boolean wilWeten(Verandering verandering) {
            return blik.ziet(verandering.school()) && (aanvraag == null || aanvraag == verandering.aanvraag());
        }

        void stuur(SseEmitter.SseEventBuilder bericht) {
            try {
                zender.send(bericht);
            } catch (IOException | IllegalStateException weg) {
                // the web server ends the line itself, and then takes this one off the list
                LOG.debug(
                        "Somebody closed a page that renews itself: {}",
                        weg.getClass().getName());
            }
        }
    }
}
