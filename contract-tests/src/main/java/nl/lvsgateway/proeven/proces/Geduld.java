package nl.lvsgateway.proeven.proces;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waiting for something that another process does. */
public final class Geduld {

    private static final Duration TUSSENPOOS = Duration.ofMillis(50);

    private Geduld() {}

    /** @throws AssertionError when it did not happen in time */
    public static void tot(String wat, Duration hooguit, BooleanSupplier gebeurd) {
        if (!komt(hooguit, gebeurd)) {
            throw new AssertionError("not within " + hooguit.toSeconds() + " s: " + wat);
        }
    }

    /** Whether it happened in time. */
    public static boolean komt(Duration hooguit, BooleanSupplier gebeurd) {
        var einde = System.nanoTime() + hooguit.toNanos();
        while (!gebeurd.getAsBoolean()) {
            if (System.nanoTime() > einde) {
                return false;
            }
            rust(TUSSENPOOS);
        }
        return true;
    }

    public static void rust(Duration duur) {
        try {
            if (!duur.isZero()) {
                Thread.sleep(duur.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting", e);
        }
    }
}
