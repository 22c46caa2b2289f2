package nl.lvsgateway.dossier.oso;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;

/** Looks at the first bytes of a file: OSO travels as UTF-8, and a second way to write every tag only helps to hide. */
final class Codering {

    private final byte[] begin;
    private final InputStream stroom;

    Codering(InputStream bron) throws IOException {
        begin = bron.readNBytes(4);
        var terug = new PushbackInputStream(bron, begin.length + 1);
        terug.unread(begin);
        stroom = terug;
    }

    boolean zestienBits() {
        return begint(0xfe, 0xff) || begint(0xff, 0xfe) || begint(0, '<') || begint('<', 0) || begint(0, 0);
    }

    InputStream stroom() {
        return stroom;
    }

    private boolean begint(int eerste, int tweede) {
        return begin.length >= 2 && (begin[0] & 0xff) == eerste && (begin[1] & 0xff) == tweede;
    }
}
