package nl.lvsgateway.techniek;

import java.io.IOException;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What we keep cannot be written, or not be read back: our own failure, never that of whoever calls. It is made where it is
 * known, so that no door has to guess from a chain of exceptions whose fault something is.
 */
public abstract sealed class Opslagstoring extends RuntimeException permits OpslagVol, OpslagStuk {

    private static final long serialVersionUID = 1L;

    /** A full disk has no exception of its own in Java, and quota are told in other words. */
    private static final String[] VOL = {"no space left", "disk quota exceeded", "not enough space"};

    Opslagstoring(String uitleg, Throwable oorzaak) {
        super(uitleg, oorzaak);
    }

    Opslagstoring(String uitleg) {
        super(uitleg);
    }

    /** @param uitleg what was being done, without content or names */
    public static Opslagstoring van(String uitleg, IOException oorzaak) {
        return isVol(oorzaak) ? new OpslagVol(uitleg, oorzaak) : new OpslagStuk(uitleg, oorzaak);
    }

    /** Whether this failure says that there is no room. */
    public static boolean isVol(Throwable fout) {
        var zegt = String.valueOf(fout.getMessage()).toLowerCase(Locale.ROOT);
        return fout instanceof IOException && Stream.of(VOL).anyMatch(zegt::contains);
    }
}
