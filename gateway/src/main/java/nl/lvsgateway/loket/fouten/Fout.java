package nl.lvsgateway.loket.fouten;

import java.time.Duration;
import nl.lvsgateway.techniek.Leesplek;
import nl.lvsgateway.techniek.Wachttijd;
import org.jspecify.annotations.Nullable;

/**
 * One fault of a message.
 *
 * @param veld field or place, never its content
 * @param uitleg sentence for the person at the screen
 * @param wacht after how long it is worth another try, where that is known better than from the reason alone
 * @param plaats where in the message, such as line and column
 * @param verwacht what should have been there
 */
public record Fout(
        Weigering weigering,
        @Nullable String veld,
        String uitleg,
        @Nullable Duration wacht,
        @Nullable String plaats,
        @Nullable String verwacht) {

    private static final String TIJD = "{tijd}";

    /** A sentence that says how long to wait says the same as {@link #opnieuwProberen()}. */
    public Fout {
        if (uitleg.contains(TIJD)) {
            var opnieuw = wacht == null ? Duration.ofSeconds(Long.parseLong(weigering.opnieuwProberen())) : wacht;
            uitleg = uitleg.replace(TIJD, Wachttijd.woord(opnieuw));
        }
    }

    public Fout(Weigering weigering, @Nullable String veld, String uitleg, @Nullable Duration wacht) {
        this(weigering, veld, uitleg, wacht, null, null);
    }

    public Fout(Weigering weigering, @Nullable String veld, String uitleg) {
        this(weigering, veld, uitleg, null);
    }

    public static Fout onleesbaar(Leesplek plek) {
        var weigering = Weigering.BERICHT_ONGELDIG;
        return new Fout(weigering, plek.veld(), weigering.uitleg(), null, plek.plaats(), plek.verwacht());
    }

    public static Fout van(Weigering weigering) {
        return new Fout(weigering, null, weigering.uitleg());
    }

    public static Fout bij(Weigering weigering, String veld) {
        return new Fout(weigering, veld, weigering.uitleg());
    }

    /** {@code ja}, {@code nee}, or after how many seconds the same message may be sent again. */
    public String opnieuwProberen() {
        return wacht == null ? weigering.opnieuwProberen() : String.valueOf(Wachttijd.seconden(wacht));
    }
}
