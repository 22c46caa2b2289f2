package nl.lvsgateway.proeven.stroom;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * One line of the recording.
 *
 * @param tijd {@link System#nanoTime()}, the same clock in every process of this machine
 * @param plaats where in the file; the number of a force; the new length
 */
record Gebeurtenis(byte soort, long tijd, String pad, long plaats, String naar, byte[] inhoud) {

    /** {@code null} at the end, also when the last line was cut off. */
    static @Nullable Gebeurtenis lees(DataInputStream in) throws IOException {
        try {
            var soort = in.readByte();
            var tijd = in.readLong();
            var pad = in.readUTF();
            var plaats = in.readLong();
            var naar = in.readUTF();
            var inhoud = new byte[in.readInt()];
            in.readFully(inhoud);
            return new Gebeurtenis(soort, tijd, pad, plaats, naar, inhoud);
        } catch (EOFException einde) {
            return null;
        }
    }
}
