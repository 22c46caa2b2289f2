package nl.lvsgateway.kindkans;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Kindkans was never reached or did not take the message: try again later. */
public final class Onbereikbaar extends RuntimeException {

    private final @Nullable Duration wachten;
    private final Soort soort;

    /** Kindkans answered, but did not take it. */
    public Onbereikbaar(String reden, @Nullable Duration wachten) {
        this(reden, wachten, Soort.NIET_AANGENOMEN);
    }

    private Onbereikbaar(String reden, @Nullable Duration wachten, Soort soort) {
        super(reden);
        this.wachten = wachten;
        this.soort = soort;
    }

    /** Kindkans takes nothing now, and asked us to wait so long. */
    public static Onbereikbaar druk(String reden, Duration wachten) {
        return new Onbereikbaar(reden, wachten, Soort.DRUK);
    }

    /** No connection came about: that says something of the address, whatever the message. */
    public static Onbereikbaar geenVerbinding(String reden) {
        return new Onbereikbaar(reden, null, Soort.GEEN_VERBINDING);
    }

    /** Nothing was sent, by our own choice: this is no attempt. */
    public static Onbereikbaar nietGeprobeerd(String reden, Duration wachten) {
        return new Onbereikbaar(reden, wachten, Soort.NIET_GEPROBEERD);
    }

    /** Dutch, short, without anything of the message: fit for console and log. */
    public String reden() {
        return String.valueOf(getMessage());
    }

    /** How long Kindkans asks us to wait, or how long we ourselves hold back. */
    public @Nullable Duration wachten() {
        return wachten;
    }

    public boolean nietGeprobeerd() {
        return soort == Soort.NIET_GEPROBEERD;
    }

    public boolean geenVerbinding() {
        return soort == Soort.GEEN_VERBINDING;
    }

    public boolean isDruk() {
        return soort == Soort.DRUK;
    }

    private enum Soort {
        NIET_GEPROBEERD,
        GEEN_VERBINDING,
        DRUK,
        NIET_AANGENOMEN
    }
}
