package nl.lvsgateway.dossier.oso;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Stops a file that is too large as a whole, or that makes the parser swallow too much before it can tell us anything:
 * one huge attribute, name, comment or tag would otherwise grow in the heap.
 */
final class Grensstroom extends InputStream {

    /** The limit that was passed; never shown to the parser as end of file. */
    static final class TeGroot extends IOException {
        private static final long serialVersionUID = 1;
    }

    private final InputStream bron;
    private final long maximaal;
    private final long onderdeel;
    private long gelezen;
    private long sindsGebeurtenis;
    private @Nullable IOException bronfout;

    Grensstroom(InputStream bron, long maximaal, long onderdeel) {
        this.bron = bron;
        this.maximaal = maximaal;
        this.onderdeel = onderdeel;
    }

    /** The parser told us something, so what it held is gone. */
    void gebeurtenis() {
        sindsGebeurtenis = 0;
    }

    long gelezen() {
        return gelezen;
    }

    /** What the source itself threw; not a fault of the dossier. */
    @Nullable
    IOException bronfout() {
        return bronfout;
    }

    @Override
    public int read() throws IOException {
        var een = new byte[1];
        return read(een, 0, 1) < 0 ? -1 : een[0] & 0xff;
    }

    @Override
    public int read(byte[] naar, int vanaf, int aantal) throws IOException {
        if (gelezen > maximaal || sindsGebeurtenis > onderdeel) {
            throw new TeGroot();
        }
        try {
            var n = bron.read(naar, vanaf, aantal);
            gelezen += Math.max(n, 0);
            sindsGebeurtenis += Math.max(n, 0);
            return n;
        } catch (IOException e) {
            bronfout = e;
            throw e;
        }
    }

    /** The caller closes its own stream. */
    @Override
    public void close() {}
}
