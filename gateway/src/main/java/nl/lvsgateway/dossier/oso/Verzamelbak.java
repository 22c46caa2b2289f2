package nl.lvsgateway.dossier.oso;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/** Keeps bytes that come in piece by piece until there are as many as were asked for; no header of a ZIP is larger. */
final class Verzamelbak {

    private final byte[] bytes = new byte[65_535];
    private int nodig;
    private int verzameld;

    /** Begins anew. */
    void vraag(int aantal) {
        nodig = aantal;
        verzameld = 0;
    }

    int nodig() {
        return nodig;
    }

    /** All that was asked for, once it is there. */
    @Nullable
    ByteBuffer neem(ByteBuffer in) {
        var n = Math.min(in.remaining(), nodig - verzameld);
        in.get(bytes, verzameld, n);
        verzameld += n;
        return verzameld == nodig ? ByteBuffer.wrap(bytes, 0, nodig).order(ByteOrder.LITTLE_ENDIAN) : null;
    }
}
