package nl.lvsgateway.proeven.meting;

import java.util.Arrays;
import java.util.Collection;

/** Times of one kind, to take percentiles of. */
record Reeks(long[] nanos) {

    private static final double MILLI = 1e6;

    static Reeks van(Collection<Long> nanos) {
        var rij = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        return new Reeks(rij);
    }

    /** In milliseconds. */
    double p(int procent) {
        if (nanos.length == 0) {
            throw new IllegalStateException("nothing was measured");
        }
        return nanos[Math.min(nanos.length - 1, nanos.length * procent / 100)] / MILLI;
    }

    int aantal() {
        return nanos.length;
    }

    @Override
    public String toString() {
        return "n=%d p50=%.1f p95=%.1f p99=%.1f max=%.1f ms"
                .formatted(nanos.length, p(50), p(95), p(99), nanos[nanos.length - 1] / MILLI);
    }

    @Override
    public boolean equals(Object ander) {
        return ander instanceof Reeks reeks && Arrays.equals(nanos, reeks.nanos);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(nanos);
    }
}
