package nl.lvsgateway.techniek.opslag.duurzaam;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import nl.lvsgateway.techniek.OpslagStuk;
import nl.lvsgateway.techniek.Opslagstoring;

/**
 * A thread of our own for what is done to one file. An interrupt closes the channel that the interrupted thread is using, and
 * that for everybody; this thread nobody interrupts, and who waits for it hears of an interrupt afterwards.
 */
final class Schijfdraad implements AutoCloseable {

    private final ExecutorService draad;

    Schijfdraad(String naam) {
        this.draad = Executors.newSingleThreadExecutor(werk -> {
            var nieuw = new Thread(werk, naam);
            nieuw.setDaemon(true);
            return nieuw;
        });
    }

    /** After all that was begun here before. */
    <T> CompletableFuture<T> begin(Werk<T> werk) {
        try {
            return CompletableFuture.supplyAsync(() -> doe(werk), draad);
        } catch (RejectedExecutionException dicht) {
            return CompletableFuture.failedFuture(dicht);
        }
    }

    private static <T> T doe(Werk<T> werk) {
        try {
            return werk.doe();
        } catch (IOException mislukt) {
            throw new CompletionException(mislukt);
        }
    }

    /**
     * Whatever went wrong there, who waits hears of it.
     *
     * @param wat what was being done, for when it failed
     */
    static <T> T wacht(String wat, CompletableFuture<T> werk) {
        try {
            return werk.join();
        } catch (CompletionException mislukt) {
            throw mislukt.getCause() instanceof IOException schijf
                    ? Opslagstoring.van(wat, schijf)
                    : new OpslagStuk(wat, mislukt.getCause());
        }
    }

    /** What was begun is done still. */
    @Override
    public void close() {
        draad.shutdown();
    }

    /** Something done to a file. */
    interface Werk<T> {

        T doe() throws IOException;
    }
}
