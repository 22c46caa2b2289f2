package nl.lvsgateway.loket.fouten;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One fault of a message.
 *
 * @param veld field or place, never its content
 * @param uitleg sentence for the person at the screen
 * @param wacht after how long it is worth another try, where that is known better than from the reason alone
 */
public record Fout(
        Weigering weigering,
        @Nullable String veld,
        String uitleg,
        @Nullable Duration wacht) {

    public Fout(Weigering weigering, @Nullable String veld, String uitleg) {
        this(weigering, veld, uitleg, null);
    }

    public static Fout van(Weigering weigering) {
        return new Fout(weigering, null, weigering.uitleg());
    }

    public static Fout bij(Weigering weigering, String veld) {
        return new Fout(weigering, veld, weigering.uitleg());
    }

    /** {@code ja}, {@code nee}, or after how many seconds the same message may be sent again. */
    public String opnieuwProberen() {
        return wacht == null
                ? weigering.opnieuwProberen()
                : String.valueOf(Math.max(1, wacht.plusMillis(999).toSeconds()));
    }
}
