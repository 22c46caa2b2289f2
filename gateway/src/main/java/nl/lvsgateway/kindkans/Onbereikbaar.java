package nl.lvsgateway.kindkans;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Kindkans was never reached or did not take the message: try again later. */
public final class Onbereikbaar extends RuntimeException {

    private final @Nullable Duration wachten;
    private final boolean nietGeprobeerd;

    public Onbereikbaar(String reden, @Nullable Duration wachten) {
        this(reden, wachten, false);
    }

    private Onbereikbaar(String reden, @Nullable Duration wachten, boolean nietGeprobeerd) {
        super(reden);
        this.wachten = wachten;
        this.nietGeprobeerd = nietGeprobeerd;
    }

    /** Nothing was sent, by our own choice: this is no attempt. */
    public static Onbereikbaar nietGeprobeerd(String reden, Duration wachten) {
        return new Onbereikbaar(reden, wachten, true);
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
        return nietGeprobeerd;
    }
}
