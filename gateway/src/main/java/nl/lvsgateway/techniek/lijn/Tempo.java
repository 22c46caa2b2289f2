package nl.lvsgateway.techniek.lijn;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * How long one line kept us waiting. Only waiting counts, so an answer may take the time that it needs: it begins when the line
 * has nothing for us, or takes nothing of us, and ends when it has or does again. A message begins with the first byte behind
 * an answer.
 */
final class Tempo {

    private final Lijngrenzen grenzen;
    private final LongSupplier nanos;
    private final Kant in = new Kant();
    private final Kant uit = new Kant();
    private boolean spreekt;
    private long begonnen;

    Tempo(Lijngrenzen grenzen, LongSupplier nanos) {
        this.grenzen = grenzen;
        this.nanos = nanos;
    }

    /** @param bytes that the line had; 0 for nothing as yet, negative at its end */
    synchronized void gelezen(long bytes) throws IOException {
        var nu = nanos.getAsLong();
        if (bytes > 0 && !spreekt) {
            spreekt = true;
            begonnen = nu;
            in.begin();
            uit.begin();
        }
        if (spreekt && bytes >= 0) {
            in.tel(bytes, nu);
            if (nu - begonnen > grenzen.langste().toNanos()) {
                throw new IOException("A message takes too long");
            }
        }
    }

    /** @param bytes that the line took, of at least one */
    synchronized void geschreven(long bytes) throws IOException {
        spreekt = false;
        uit.tel(bytes, nanos.getAsLong());
    }

    private final class Kant {

        private long bytes;
        private long gewacht;
        private boolean wacht;
        private long sinds;

        void begin() {
            bytes = 0;
            gewacht = 0;
            wacht = false;
        }

        void tel(long erbij, long nu) throws IOException {
            if (wacht) {
                gewacht += nu - sinds;
            }
            wacht = erbij == 0;
            sinds = nu;
            bytes += erbij;
            var verdiend = bytes * TimeUnit.SECONDS.toNanos(1) / grenzen.tempo().toBytes();
            if (gewacht > grenzen.respijt().toNanos() + verdiend) {
                throw new IOException("A line is too slow");
            }
        }
    }
}
