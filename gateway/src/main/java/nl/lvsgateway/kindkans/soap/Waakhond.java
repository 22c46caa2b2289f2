package nl.lvsgateway.kindkans.soap;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import nl.lvsgateway.kindkans.Kindkansinstellingen;
import nl.lvsgateway.kindkans.Onbereikbaar;
import nl.lvsgateway.kindkans.Onzeker;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Gives a whole call a deadline. It runs on another thread, since no conduit can stop a write that is stuck. */
@Component
class Waakhond implements DisposableBean {

    private final Duration termijn;
    private final ExecutorService draden = Executors.newCachedThreadPool(werk -> {
        var draad = new Thread(werk, "kindkans-oproep");
        draad.setDaemon(true);
        return draad;
    });

    Waakhond(Kindkansinstellingen instellingen) {
        this.termijn = instellingen.termijn();
    }

    /** @param daarna runs once the call has really ended, which may be after we gave it up */
    <T> T bewaak(Oproep oproep, Supplier<T> werk, Runnable daarna) {
        var lopend = start(werk, daarna);
        try {
            return lopend.get(termijn.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException fout) {
                throw fout;
            }
            throw new IllegalStateException("call to Kindkans broke down", e.getCause());
        } catch (TimeoutException e) {
            breekAf(oproep);
            throw new Onzeker("Kindkans was niet klaar binnen de termijn.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            breekAf(oproep);
            throw new Onzeker("De gateway stopte tijdens het verzenden.");
        }
    }

    /** On a thread of its own: it waits for whoever is stuck in a write on that connection. */
    private static void breekAf(Oproep oproep) {
        var draad = new Thread(oproep::breekAf, "kindkans-afbreker");
        draad.setDaemon(true);
        draad.start();
    }

    private <T> Future<T> start(Supplier<T> werk, Runnable daarna) {
        try {
            return draden.submit(() -> {
                try {
                    return werk.get();
                } finally {
                    daarna.run();
                }
            });
        } catch (RejectedExecutionException e) {
            daarna.run();
            throw Onbereikbaar.nietGeprobeerd("De gateway stopt.", Duration.ofSeconds(1));
        }
    }

    @Override
    public void destroy() {
        draden.shutdownNow();
    }
}
