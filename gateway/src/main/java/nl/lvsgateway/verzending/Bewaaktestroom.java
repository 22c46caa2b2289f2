package nl.lvsgateway.verzending;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.BooleanSupplier;

/**
 * The content of a bericht for as long as the bericht is ours. Whoever is frozen half-way and wakes up must not finish what
 * another sends too: up to its last byte the message is broken off.
 */
final class Bewaaktestroom extends FilterInputStream {

    private final BooleanSupplier vanOns;

    Bewaaktestroom(InputStream bytes, BooleanSupplier vanOns) {
        super(bytes);
        this.vanOns = vanOns;
    }

    @Override
    public int read() throws IOException {
        return mits(super.read());
    }

    @Override
    public int read(byte[] naar, int vanaf, int lengte) throws IOException {
        return mits(super.read(naar, vanaf, lengte));
    }

    /** After the reading, which may be where it stood still; also at the end, before which nothing is whole. */
    private int mits(int gelezen) throws IOException {
        if (!vanOns.getAsBoolean()) {
            throw new IOException("The bericht is not ours any more");
        }
        return gelezen;
    }
}
