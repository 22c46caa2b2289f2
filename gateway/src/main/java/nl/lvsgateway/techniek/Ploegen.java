package nl.lvsgateway.techniek;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * The end of pools of threads that use the database. They are never interrupted: a thread that is interrupted while it reads or
 * writes closes the file of the embedded database for all others.
 */
public final class Ploegen {

    private Ploegen() {}

    /** Takes no new work and waits until what runs is over, or as long as is said; then it goes on by itself. */
    public static void sluit(ExecutorService ploeg, Duration hooguit) {
        ploeg.shutdown();
        try {
            ploeg.awaitTermination(hooguit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
