package nl.lvsgateway.dossier.oso;

import java.nio.ByteBuffer;

/** What a ZIP says of the file that follows. */
record Ziponderdeel(int vlaggen, int methode, long crc, long ingepakt, long grootte, int naam, int extra) {

    static final Ziponderdeel GEEN = new Ziponderdeel(0, 0, 0, 0, 0, 0, 0);

    private static final int GEHEIM = 1;
    private static final int NAZIN = 8;
    private static final int INGEPAKT = 8;
    private static final long ELDERS = 0xffff_ffffL;

    /** @param kop the header after its signature */
    static Ziponderdeel uit(ByteBuffer kop) {
        return new Ziponderdeel(
                Short.toUnsignedInt(kop.getShort(2)),
                Short.toUnsignedInt(kop.getShort(4)),
                Integer.toUnsignedLong(kop.getInt(10)),
                Integer.toUnsignedLong(kop.getInt(14)),
                Integer.toUnsignedLong(kop.getInt(18)),
                Short.toUnsignedInt(kop.getShort(22)),
                Short.toUnsignedInt(kop.getShort(24)));
    }

    boolean geheim() {
        return (vlaggen & GEHEIM) != 0;
    }

    /** Checksum and sizes come after the file instead of before it. */
    boolean metNazin() {
        return (vlaggen & NAZIN) != 0;
    }

    boolean leeg() {
        return plat() && ingepakt == 0;
    }

    boolean plat() {
        return methode == 0;
    }

    boolean volgbaar() {
        return ingepakt != ELDERS && (methode == INGEPAKT || plat() && (!metNazin() || ingepakt > 0));
    }

    boolean klopt(long gerekend, long gelezen, long uitgepakt) {
        return gerekend == crc && gelezen == ingepakt && uitgepakt == grootte;
    }
}
