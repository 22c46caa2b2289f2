package nl.lvsgateway.beheer.web.bord;

import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.lvsgateway.beheer.Medewerker;
import nl.lvsgateway.beheer.Overzicht.Verandering;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * One open page. Sending to it may take as long as the page is slow, so that never happens on the thread that looks for changes;
 * meanwhile all that changes is one thing to tell.
 */
final class Kijker {

    private static final Logger LOG = LoggerFactory.getLogger(Kijker.class);

    private final SseEmitter zender;
    private final Medewerker wie;
    private final @Nullable Long aanvraag;
    private final Executor bezorgers;
    private final AtomicBoolean onderweg = new AtomicBoolean();
    private final AtomicBoolean nieuws = new AtomicBoolean();

    Kijker(SseEmitter zender, Medewerker wie, @Nullable Long aanvraag, Executor bezorgers) {
        this.zender = zender;
        this.wie = wie;
        this.aanvraag = aanvraag;
        this.bezorgers = bezorgers;
    }

    boolean isVanDezelfde(Kijker ander) {
        return wie.naam().equals(ander.wie.naam());
    }

    boolean wilWeten(Verandering verandering) {
        return wie.blik().ziet(verandering.school()) && (aanvraag == null || aanvraag == verandering.aanvraag());
    }

    void meldVerandering() {
        nieuws.set(true);
        bezorgZo();
    }

    /** So that nobody in between takes a quiet line for a dead one. */
    void geefTeken() {
        bezorgZo();
    }

    /** Waits for whatever is on its way to this page. */
    void sluit() {
        zender.complete();
    }

    private void bezorgZo() {
        if (onderweg.compareAndSet(false, true)) {
            try {
                bezorgers.execute(this::bezorg);
            } catch (RejectedExecutionException geenPlaats) {
                onderweg.set(false); // at the next change perhaps
            }
        }
    }

    private void bezorg() {
        try {
            do {
                zender.send(
                        nieuws.getAndSet(false)
                                ? SseEmitter.event().name("aanvragen").data("veranderd")
                                : SseEmitter.event().comment("hier"));
            } while (nieuws.get());
        } catch (IOException | IllegalStateException weg) {
            // the web server ends the line itself, and then takes this one off the list
            LOG.debug(
                    "Somebody closed a page that renews itself: {}",
                    weg.getClass().getName());
            return;
        }
        onderweg.set(false);
        if (nieuws.get()) {
            bezorgZo();
        }
    }
}
