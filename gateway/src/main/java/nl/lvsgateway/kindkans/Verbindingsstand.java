package nl.lvsgateway.kindkans;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the calls to Kindkans go.
 *
 * @param onderweg calls that run now
 * @param plaatsen calls that may run at once
 * @param mislukt how many of the latest calls failed, in percent; -1 when there were too few to say
 * @param weerOp when we try again; null unless onbereikbaar
 * @param laatstBereikt when Kindkans last answered, also when that was a no; null when it has not yet
 */
public record Verbindingsstand(
        Toestand toestand,
        int onderweg,
        int plaatsen,
        float mislukt,
        @Nullable Instant weerOp,
        @Nullable Instant laatstBereikt) {

    /** What we think of the other side. */
    public enum Toestand {
        BEREIKBAAR,
        /** Too many calls failed: for a while nothing is sent. */
        ONBEREIKBAAR,
        /** A few calls may go, to see if it answers again. */
        PROEF
    }
}
