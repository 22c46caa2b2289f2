package nl.lvsgateway.dossier.oso;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Unpacks one file of a ZIP to nowhere, keeping only its checksum and sizes. */
final class Uitpakker implements AutoCloseable {

    enum Stand {
        VERDER,
        KLAAR,
        STUK
    }

    private final Inflater inflater = new Inflater(true);
    private final CRC32 crc = new CRC32();
    private final byte[] uitgepakt = new byte[32 * 1024];
    private Ziponderdeel onderdeel = Ziponderdeel.GEEN;
    private long ingepakt;
    private long grootte;

    void begin(Ziponderdeel nieuw) {
        onderdeel = nieuw;
        ingepakt = 0;
        grootte = 0;
        crc.reset();
        inflater.reset();
    }

    /** Takes what belongs to the file and leaves the rest; {@code hoogstens} bytes may come out in one go. */
    Stand neem(ByteBuffer in, long hoogstens) {
        return onderdeel.plat() ? plat(in) : ingepakt(in, hoogstens);
    }

    /** What it says beforehand is what came out. */
    boolean klopt() {
        return onderdeel.klopt(crc.getValue(), ingepakt, grootte);
    }

    long grootte() {
        return grootte;
    }

    private Stand plat(ByteBuffer in) {
        var n = (int) Math.min(in.remaining(), onderdeel.ingepakt() - ingepakt);
        tel(in.array(), in.position(), n);
        in.position(in.position() + n);
        ingepakt += n;
        return ingepakt == onderdeel.ingepakt() ? Stand.KLAAR : Stand.VERDER;
    }

    private Stand ingepakt(ByteBuffer in, long hoogstens) {
        inflater.setInput(in);
        try {
            while (!inflater.finished() && grootte <= hoogstens) {
                var n = inflater.inflate(uitgepakt);
                if (n == 0 && !inflater.finished()) {
                    return inflater.needsDictionary() ? Stand.STUK : Stand.VERDER;
                }
                tel(uitgepakt, 0, n);
            }
        } catch (DataFormatException e) {
            return Stand.STUK;
        }
        ingepakt = inflater.getBytesRead();
        return Stand.KLAAR;
    }

    private void tel(byte[] bytes, int vanaf, int n) {
        crc.update(bytes, vanaf, n);
        grootte += n;
    }

    @Override
    public void close() {
        inflater.end();
    }
}
