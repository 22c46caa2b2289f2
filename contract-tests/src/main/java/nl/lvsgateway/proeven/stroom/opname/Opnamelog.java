package nl.lvsgateway.proeven.stroom.opname;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * What happened below one folder, in order. Written down after it happened and before the caller goes on, so that what
 * stands before the begin of a force was certainly under it.
 */
public final class Opnamelog {

    public static final byte SCHRIJF = 1;
    public static final byte KORT_IN = 2;
    public static final byte DWANG_BEGINT = 3;
    public static final byte DWANG_KLAAR = 4;
    public static final byte NIEUW = 5;
    public static final byte HERNOEM = 6;
    public static final byte VERWIJDER = 7;

    private static final String MAP = System.getProperty("opname.map", "");
    private static final Opnamelog LOG = new Opnamelog();

    private final DataOutputStream uit;

    private Opnamelog() {
        try {
            uit = new DataOutputStream(
                    new BufferedOutputStream(new FileOutputStream(System.getProperty("opname.log")), 1 << 20));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean neemtOp(String pad) {
        return !MAP.isEmpty() && pad.startsWith(MAP);
    }

    static void schrijf(String pad, long plaats, ByteBuffer bytes) throws IOException {
        var inhoud = new byte[bytes.remaining()];
        bytes.get(inhoud);
        LOG.regel(SCHRIJF, pad, plaats, "", inhoud);
    }

    static void gebeurt(byte soort, String pad, long plaats) throws IOException {
        LOG.regel(soort, pad, plaats, "", new byte[0]);
    }

    static void hernoemd(String van, String naar) throws IOException {
        LOG.regel(HERNOEM, van, 0, naar, new byte[0]);
    }

    private synchronized void regel(byte soort, String pad, long plaats, String naar, byte[] inhoud)
            throws IOException {
        uit.writeByte(soort);
        uit.writeLong(System.nanoTime());
        uit.writeUTF(pad);
        uit.writeLong(plaats);
        uit.writeUTF(naar);
        uit.writeInt(inhoud.length);
        uit.write(inhoud);
        if (soort == DWANG_KLAAR) {
            uit.flush();
        }
    }
}
