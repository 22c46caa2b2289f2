package nl.lvsgateway.uitgaand;

import java.time.Duration;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * How long to wait after failures in a row: the first wait doubles up to the longest. Half of it is fixed and half is
 * chance, so that not all come back at once.
 */
public record Terugval(Duration eerste, Duration langste, RandomGenerator toeval) {

    private static final int MEESTE_VERDUBBELINGEN = 16;

    /**
     * @param eerdere failures before this one; below 0 counts as 0
     * @param gevraagd what the other side asked for (Retry-After): never come sooner
     */
    public Duration na(int eerdere, @Nullable Duration gevraagd) {
        var verdubbelingen = Math.min(Math.max(eerdere, 0), MEESTE_VERDUBBELINGEN);
        var heel = Math.min(langste.toMillis(), eerste.toMillis() << verdubbelingen);
        var wacht = Duration.ofMillis(heel / 2 + toeval.nextLong(heel / 2 + 1));
        return gevraagd != null && gevraagd.compareTo(wacht) > 0 ? gevraagd : wacht;
    }
}
