package nl.lvsgateway.techniek.opslag;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * One forced write of the database file for all who wait for one. H2 writes at commit but never forces; whoever comes
 * first forces for everybody that committed before.
 *
 * <p>The channel stays open for the life of the process: closing any channel of a file drops H2's lock on it.
 */
final class GedeeldeSync implements Vastlegging, AutoCloseable {

    private final Dwang dwang;
    private long gevraagd;
    private long gedaan;
    private boolean bezig;
    private @Nullable IOException mislukt;

    GedeeldeSync(Dwang dwang) {
        this.dwang = dwang;
    }

    static GedeeldeSync van(Path bestand) throws IOException {
        var kanaal = FileChannel.open(bestand, StandardOpenOption.READ);
        return new GedeeldeSync(new Dwang() {
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
    public void wacht() {
        var mijn = neemNummer();
        while (true) {
            var tot = wordVoorganger(mijn);
            if (tot == 0) {
                return;
            }
            forceerTot(tot);
        }
    }

    private synchronized long neemNummer() {
        return ++gevraagd;
    }

    /** 0 when done; otherwise this thread has to force for all numbers up to the answer. */
    private synchronized long wordVoorganger(long mijn) {
        while (bezig && gedaan < mijn && mislukt == null) {
            wachtOpAnder();
        }
        if (mislukt != null) {
            throw new UncheckedIOException("The database file could not be forced to disk", mislukt);
        }
        if (gedaan >= mijn) {
            return 0;
        }
        bezig = true;
        return gevraagd;
    }

    private void forceerTot(long tot) {
        IOException fout = null;
        try {
            dwang.forceer();
        } catch (IOException e) {
            fout = e;
        }
        klaar(tot, fout);
    }

    /** After one failure nothing is certain any more: the system may have dropped what it could not write. */
    private synchronized void klaar(long tot, @Nullable IOException fout) {
        bezig = false;
        if (fout == null) {
            gedaan = Math.max(gedaan, tot);
        } else {
            mislukt = fout;
        }
        notifyAll();
    }

    private void wachtOpAnder() {
        try {
            wait();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the disk", e);
        }
    }

    @Override
    public void close() throws IOException {
        dwang.close();
    }

    /** Forces the file to disk. */
    interface Dwang extends AutoCloseable {

        void forceer() throws IOException;

        @Override
        default void close() throws IOException {}
    }
}
