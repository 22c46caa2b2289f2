package nl.lvsgateway.verzending;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Stops first of all: nothing new is taken on, what runs gets its time, and the rest goes back at once to whoever comes
 * first, without waiting for a lease.
 */
@Component
class Verzendstop implements SmartLifecycle {

    private static final Duration KIJK = Duration.ofMillis(20);

    private final Verdeler verdeler;
    private final Verzender verzender;
    private final Duration stoptijd;
    private volatile boolean loopt;

    Verzendstop(Verdeler verdeler, Verzender verzender, Verzendinstellingen instellingen) {
        this.verdeler = verdeler;
        this.verzender = verzender;
        this.stoptijd = instellingen.stoptijd();
    }

    @Override
    public void start() {
        loopt = true;
    }

    @Override
    public void stop() {
        verdeler.stop();
        var grens = System.nanoTime() + stoptijd.toNanos();
        while (!verdeler.onderweg().isEmpty() && System.nanoTime() < grens) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(KIJK.toMillis()));
        }
        verzender.geefTerug();
        loopt = false;
    }

    @Override
    public boolean isRunning() {
        return loopt;
    }
}
