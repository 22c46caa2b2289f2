package nl.lvsgateway.proeven.gril;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Chance out of a seed: the same seed and names give the same choices, whatever else was chosen beside. */
final class Toeval {

    private static final long MENG = 0x9E3779B97F4A7C15L;

    private final SplittableRandom bron;

    private Toeval(long zaad) {
        this.bron = new SplittableRandom(zaad);
    }

    static Toeval van(long zaad, Object... namen) {
        var menging = zaad * MENG;
        for (var naam : namen) {
            menging = (menging ^ naam.toString().hashCode()) * MENG;
            menging ^= menging >>> 29;
        }
        return new Toeval(menging);
    }

    /** From 0. */
    int tot(int grens) {
        return bron.nextInt(grens);
    }

    /** Both included. */
    int tussen(int laagst, int hoogst) {
        return laagst + bron.nextInt(hoogst - laagst + 1);
    }

    boolean eenOp(int zoveel) {
        return bron.nextInt(zoveel) == 0;
    }

    boolean munt() {
        return bron.nextBoolean();
    }

    long getal() {
        return bron.nextLong();
    }

    <T> T kies(List<T> uit) {
        return uit.get(bron.nextInt(uit.size()));
    }

    @SafeVarargs
    final <T> T kies(T... uit) {
        return uit[bron.nextInt(uit.length)];
    }

    <T> List<T> schud(List<T> lijst) {
        var geschud = new ArrayList<>(lijst);
        for (int i = geschud.size() - 1; i > 0; i--) {
            var met = bron.nextInt(i + 1);
            var een = geschud.get(i);
            geschud.set(i, geschud.get(met));
            geschud.set(met, een);
        }
        return geschud;
    }
}
