package nl.lvsgateway.dossier.oso;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Reads a ZIP while it comes in, unpacks to nowhere and says whether it opens. {@link java.util.zip} can only pull from
 * a stream or a file; here the bytes are pushed and must not be kept.
 */
final class Zipkeuring implements AutoCloseable {

    enum Staat {
        BEZIG,
        GOED,
        STUK,
        GEHEIM,
        TE_GROOT,
        /** Made in a way that cannot be followed as a stream; nothing is known against it. */
        ONBEKEND
    }

    private enum Stap {
        HANDTEKENING,
        KOP,
        NAAM,
        OVERSLAAN,
        PLAT,
        INGEPAKT,
        NAZIN,
        NAZIN_REST,
        INHOUDSOPGAVE,
        SLOT
    }

    private static final int BESTAND = 0x04034b50;
    private static final int OPGAVE = 0x02014b50;
    private static final int EINDE = 0x06054b50;
    private static final int NAGEGEVENS = 0x08074b50;
    private static final long HOOGSTENS = 200L * 1024 * 1024;
    private static final int BESTANDEN = 100;

    private final Inflater inflater = new Inflater(true);
    private final CRC32 crc = new CRC32();
    private final byte[] verzamel = new byte[65_535];
    private final byte[] uitgepakt = new byte[32 * 1024];
    private Staat staat = Staat.BEZIG;
    private Stap stap = Stap.HANDTEKENING;
    private Stap daarna = Stap.HANDTEKENING;
    private int verzameld;
    private int nodig = 4;
    private long over;
    private Ziponderdeel onderdeel = Ziponderdeel.GEEN;
    private long ingepakt;
    private long grootte;
    private long alles;
    private int aantal;
    private byte[] naam = {};

    void begin() {
        staat = Staat.BEZIG;
        alles = 0;
        aantal = 0;
        naam = new byte[0];
        naar(Stap.HANDTEKENING, 4);
    }

    void neem(byte[] bytes, int lengte) {
        var in = ByteBuffer.wrap(bytes, 0, lengte);
        while (staat == Staat.BEZIG && in.hasRemaining()) {
            switch (stap) {
                case OVERSLAAN -> slaOver(in);
                case PLAT -> plat(in);
                case INGEPAKT -> pakUit(in);
                default -> verzamel(in);
            }
        }
    }

    Staat eind() {
        return staat == Staat.BEZIG ? Staat.STUK : staat;
    }

    /** Number of files in it. */
    int aantal() {
        return aantal;
    }

    long uitgepakteGrootte() {
        return alles;
    }

    /** Name of the last file, as bytes: ZIP does not always say in which encoding. */
    byte[] naam() {
        return naam;
    }

    private void verzamel(ByteBuffer in) {
        var n = Math.min(in.remaining(), nodig - verzameld);
        in.get(verzamel, verzameld, n);
        verzameld += n;
        if (verzameld == nodig) {
            compleet(ByteBuffer.wrap(verzamel, 0, nodig).order(ByteOrder.LITTLE_ENDIAN));
        }
    }

    private void compleet(ByteBuffer kop) {
        switch (stap) {
            case HANDTEKENING -> handtekening(kop.getInt());
            case KOP -> kop(kop);
            case NAAM -> {
                naam = new byte[nodig];
                kop.get(naam);
                slaOver(onderdeel.extra(), begin(onderdeel));
            }
            case NAZIN -> nazin(kop.getInt());
            case NAZIN_REST -> klaar(Integer.toUnsignedLong(kop.getInt(nodig - 4)));
            case INHOUDSOPGAVE -> slaOver(u16(kop, 24) + u16(kop, 26) + u16(kop, 28), Stap.HANDTEKENING);
            case SLOT -> staat = Staat.GOED;
            default -> staat = Staat.STUK;
        }
    }

    private void handtekening(int soort) {
        switch (soort) {
            case BESTAND -> naar(Stap.KOP, 26);
            case OPGAVE -> naar(Stap.INHOUDSOPGAVE, 42);
            case EINDE -> naar(Stap.SLOT, 18);
            default -> staat = Staat.STUK;
        }
    }

    private void kop(ByteBuffer kop) {
        onderdeel = Ziponderdeel.uit(kop);
        aantal++;
        ingepakt = 0;
        grootte = 0;
        crc.reset();
        inflater.reset();
        if (onderdeel.geheim()) {
            staat = Staat.GEHEIM;
        } else if (aantal > BESTANDEN) {
            staat = Staat.TE_GROOT;
        } else if (!onderdeel.volgbaar()) {
            staat = Staat.ONBEKEND;
        } else {
            naar(Stap.NAAM, onderdeel.naam());
        }
        if (staat == Staat.BEZIG && onderdeel.naam() == 0) {
            compleet(ByteBuffer.allocate(0));
        }
    }

    private Stap begin(Ziponderdeel o) {
        over = o.ingepakt();
        return o.plat() ? Stap.PLAT : Stap.INGEPAKT;
    }

    private void slaOver(int lengte, Stap verder) {
        if (lengte == 0) {
            stap = verder;
            begonnen();
        } else {
            stap = Stap.OVERSLAAN;
            daarna = verder;
            nodig = lengte;
        }
    }

    private void slaOver(ByteBuffer in) {
        var n = Math.min(in.remaining(), nodig);
        in.position(in.position() + n);
        nodig -= n;
        if (nodig == 0) {
            stap = daarna;
            begonnen();
        }
    }

    private void begonnen() {
        if (stap == Stap.HANDTEKENING) {
            naar(Stap.HANDTEKENING, 4);
        } else if (stap == Stap.PLAT && over == 0) {
            sluit();
        }
    }

    private void plat(ByteBuffer in) {
        var n = (int) Math.min(in.remaining(), over);
        tel(in.array(), in.position(), n);
        in.position(in.position() + n);
        ingepakt += n;
        over -= n;
        if (over == 0) {
            sluit();
        }
    }

    private void pakUit(ByteBuffer in) {
        inflater.setInput(in);
        try {
            while (staat == Staat.BEZIG && !inflater.finished()) {
                var n = inflater.inflate(uitgepakt);
                if (n == 0 && !inflater.finished()) {
                    if (inflater.needsDictionary()) {
                        staat = Staat.STUK;
                    }
                    return;
                }
                tel(uitgepakt, 0, n);
            }
        } catch (DataFormatException e) {
            staat = Staat.STUK;
        }
        if (staat == Staat.BEZIG) {
            ingepakt = inflater.getBytesRead();
            sluit();
        }
    }

    private void tel(byte[] bytes, int vanaf, int n) {
        crc.update(bytes, vanaf, n);
        grootte += n;
        alles += n;
        if (alles > HOOGSTENS) {
            staat = Staat.TE_GROOT;
        }
    }

    private void sluit() {
        if (onderdeel.metNazin()) {
            naar(Stap.NAZIN, 4);
        } else if (onderdeel.klopt(crc.getValue(), ingepakt, grootte)) {
            naar(Stap.HANDTEKENING, 4);
        } else {
            staat = Staat.STUK;
        }
    }

    /** The checksum may follow with or without a signature of its own. */
    private void nazin(int eerste) {
        if (eerste == NAGEGEVENS) {
            naar(Stap.NAZIN_REST, 12);
        } else {
            naar(Stap.NAZIN_REST, 8);
        }
    }

    private void klaar(long uitgepakteGrootte) {
        if (uitgepakteGrootte == (grootte & 0xffff_ffffL)) {
            naar(Stap.HANDTEKENING, 4);
        } else {
            staat = Staat.STUK;
        }
    }

    private void naar(Stap volgende, int bytes) {
        stap = volgende;
        nodig = bytes;
        verzameld = 0;
    }

    private static int u16(ByteBuffer bron, int plek) {
        return Short.toUnsignedInt(bron.getShort(plek));
    }

    @Override
    public void close() {
        inflater.end();
    }
}
