package nl.lvsgateway.loket;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import nl.lvsgateway.loket.fouten.Geweigerd;
import nl.lvsgateway.techniek.Leesplek;
import nl.lvsgateway.techniek.Mislukking;
import nl.lvsgateway.techniek.Storing;
import nl.lvsgateway.techniek.mime.Onleesbaar;

/** A file while it comes in. No disk is touched to read it: but for the line, all that fails is the message's fault. */
public final class Deelstroom extends FilterInputStream {

    public Deelstroom(InputStream inhoud) {
        super(inhoud);
    }

    @Override
    public int read() throws IOException {
        var een = new byte[1];
        return read(een, 0, 1) < 0 ? -1 : een[0] & 0xff;
    }

    @Override
    public int read(byte[] naar, int plek, int aantal) {
        try {
            return super.read(naar, plek, aantal);
        } catch (IOException fout) {
            throw geweigerd(fout);
        }
    }

    public static Geweigerd geweigerd(IOException fout) {
        if (Mislukking.van(fout) == Mislukking.AFGEBROKEN) {
            return Geweigerd.door(Mislukking.AFGEBROKEN, null);
        }
        return Geweigerd.onleesbaar(
                Storing.zoek(fout, Onleesbaar.class).map(Onleesbaar::plek).orElse(Leesplek.van("multipart", null)));
    }
}
