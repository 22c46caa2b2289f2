package nl.lvsgateway.proeven.http;

import java.io.InputStream;

/** Bytes out of a seed (xorshift), fast and without memory. */
public final class Zaadstroom extends InputStream {

    private long over;
    private long stand;
    private int bytesOver;
    private long woord;

    public Zaadstroom(long grootte, long zaad) {
        this.over = grootte;
        this.stand = zaad * 0x9E3779B97F4A7C15L | 1;
    }

    @Override
    public int read() {
        if (over <= 0) {
            return -1;
        }
        over--;
        if (bytesOver == 0) {
            stand ^= stand << 13;
            stand ^= stand >>> 7;
            stand ^= stand << 17;
            woord = stand;
            bytesOver = Long.BYTES;
        }
        var eenByte = (int) (woord & 0xFF);
        woord >>>= Byte.SIZE;
        bytesOver--;
        return eenByte;
    }

    @Override
    public int read(byte[] doel, int begin, int lengte) {
        if (over <= 0) {
            return lengte == 0 ? 0 : -1;
        }
        var aantal = (int) Math.min(lengte, over);
        for (int i = 0; i < aantal; i++) {
            doel[begin + i] = (byte) read();
        }
        return aantal;
    }
}
