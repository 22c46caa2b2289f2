package nl.lvsgateway.techniek.opslag.duurzaam;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * One forced write of a file for all who wait for one: who asks while the disk is busy is served, with all others who ask
 * meanwhile, by the next.
 *
 * <p>The channel stays open for the life of the process: closing any channel of a file drops H2's lock on it.
 */
final class GedeeldeSync implements Vastlegging, AutoCloseable {

    private final Dwang dwang;
    private final Schijfdraad draad;
    private @Nullable CompletableFuture<Void> volgende;
    /** Touched only by the thread that forces. */
    private @Nullable IOException mislukt;

    /** @param naam of the thread that forces */
    GedeeldeSync(String naam, Dwang dwang) {
        this.dwang = dwang;
        this.draad = new Schijfdraad(naam);
    }

    static GedeeldeSync van(Path bestand) throws IOException {
        var kanaal = FileChannel.open(bestand, StandardOpenOption.READ);
        return new GedeeldeSync("databank-sync", new Dwang() {
            @Override
            public void forceer() throws IOException {
                kanaal.force(false);
            }

            @Override
            public void close() throws IOException {
                kanaal.close();
            }
        });
    }

    @Override
    public synchronized CompletableFuture<Void> begin() {
        if (volgende == null) {
            volgende = draad.begin(this::forceer);
        }
        return volgende;
    }

    /** After one failure of the disk nothing is certain any more: the system may have dropped what it could not write. */
    private Void forceer() throws IOException {
        synchronized (this) {
            volgende = null;
        }
        if (mislukt != null) {
            throw mislukt;
        }
        try {
            dwang.forceer();
            return null;
        } catch (IOException fout) {
            mislukt = fout;
            throw fout;
        }
    }

    @Override
    public void close() {
        draad.begin(() -> {
            dwang.close();
            return null;
        });
        draad.close();
    }

    /** Forces the file to disk. */
    interface Dwang extends AutoCloseable {

        void forceer() throws IOException;

        @Override
        default void close() throws IOException {}
    }
}
