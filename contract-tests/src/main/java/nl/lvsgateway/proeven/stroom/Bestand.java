package nl.lvsgateway.proeven.stroom;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import nl.lvsgateway.proeven.stroom.opname.Opnamelog;

/** One file on the disk: what is certainly there, and what was written since and may or may not be. */
final class Bestand {

    private static final int BLOK = 4096;

    private byte[] vast = new byte[0];
    private int lengte;
    private final List<Gebeurtenis> los = new ArrayList<>();
    private long losGeweest;
    private long gezienTot;

    /** Counts all that ever waited, so that a force knows how far it reaches. */
    long stand() {
        return losGeweest + los.size();
    }

    void wacht(Gebeurtenis wijziging) {
        los.add(wijziging);
    }

    void maakVast(long tot) {
        while (losGeweest < tot && !los.isEmpty()) {
            var g = los.remove(0);
            losGeweest++;
            if (g.soort() == Opnamelog.KORT_IN) {
                kortIn((int) g.plaats());
            } else {
                zet((int) g.plaats(), g.inhoud(), 0, g.inhoud().length);
            }
        }
    }

    private void kortIn(int nieuw) {
        if (nieuw < lengte) {
            Arrays.fill(vast, nieuw, lengte, (byte) 0);
        }
        lengte = Math.min(lengte, nieuw);
    }

    private void zet(int plaats, byte[] bytes, int begin, int aantal) {
        if (plaats + aantal > vast.length) {
            vast = Arrays.copyOf(vast, Math.max(plaats + aantal, vast.length * 3 / 2));
        }
        System.arraycopy(bytes, begin, vast, plaats, aantal);
        lengte = Math.max(lengte, plaats + aantal);
    }

    /** Whether more was forced since the last time that this was asked. */
    boolean isGegroeid() {
        var gegroeid = gezienTot != losGeweest;
        gezienTot = losGeweest;
        return gegroeid;
    }

    byte[] vasteInhoud() {
        return Arrays.copyOf(vast, lengte);
    }

    /** After a power cut: all that was forced, and of the rest every block with this chance. */
    byte[] naStroomuitval(SplittableRandom toeval, double kans) {
        var beeld = new Bestand();
        beeld.vast = Arrays.copyOf(vast, lengte);
        beeld.lengte = lengte;
        for (var g : los) {
            if (g.soort() == Opnamelog.KORT_IN) {
                if (toeval.nextDouble() < kans) {
                    beeld.kortIn((int) g.plaats());
                }
            } else {
                beeld.zetBlokken(g, toeval, kans);
            }
        }
        return Arrays.copyOf(beeld.vast, beeld.lengte);
    }

    private void zetBlokken(Gebeurtenis g, SplittableRandom toeval, double kans) {
        for (int begin = 0; begin < g.inhoud().length; ) {
            var plaats = (int) g.plaats() + begin;
            var aantal = Math.min(BLOK - plaats % BLOK, g.inhoud().length - begin);
            if (toeval.nextDouble() < kans) {
                zet(plaats, g.inhoud(), begin, aantal);
            }
            begin += aantal;
        }
    }
}
