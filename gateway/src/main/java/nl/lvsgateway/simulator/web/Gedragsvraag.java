package nl.lvsgateway.simulator.web;

import java.time.Duration;
import java.util.Objects;
import nl.lvsgateway.simulator.Gedrag;
import nl.lvsgateway.simulator.Gedragsregelaar;
import nl.lvsgateway.simulator.Gedragsregelaar.Stand;
import org.jspecify.annotations.Nullable;

/**
 * The switch as JSON.
 *
 * @param vertragingMs for TRAAG; absent is the usual delay, at most an hour
 */
record Gedragsvraag(@Nullable Gedrag gedrag, @Nullable Long vertragingMs) {

    private static final long LANGSTE_MS = 3_600_000;

    static Gedragsvraag van(Stand stand) {
        return new Gedragsvraag(stand.gedrag(), stand.vertraging().toMillis());
    }

    boolean geldig() {
        return gedrag != null && (vertragingMs == null || vertragingMs >= 0 && vertragingMs <= LANGSTE_MS);
    }

    Stand stand() {
        var vertraging = vertragingMs == null ? Gedragsregelaar.GEWONE_VERTRAGING : Duration.ofMillis(vertragingMs);
        return new Stand(Objects.requireNonNull(gedrag), vertraging);
    }
}
