package nl.lvsgateway.proeven.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;

/** Base64 of another stream, made while reading. */
public final class Base64stroom extends InputStream {

    private static final int BLOK = 3 * 16 * 1024;

    private final InputStream bron;
    private InputStream blok = InputStream.nullInputStream();

    public Base64stroom(InputStream bron) {
        this.bron = bron;
    }

    @Override
    public int read() throws IOException {
        return volgend() ? blok.read() : -1;
    }

    @Override
    public int read(byte[] doel, int begin, int lengte) throws IOException {
        return volgend() ? blok.read(doel, begin, lengte) : -1;
    }

    private boolean volgend() throws IOException {
        if (blok.available() == 0) {
            blok = new ByteArrayInputStream(Base64.getEncoder().encode(bron.readNBytes(BLOK)));
        }
        return blok.available() > 0;
    }

    @Override
    public void close() throws IOException {
        bron.close();
    }
}
