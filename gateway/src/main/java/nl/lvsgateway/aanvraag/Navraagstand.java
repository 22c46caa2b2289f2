package nl.lvsgateway.aanvraag;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What Kindkans said of an aanvraag.
 *
 * @param gevraagdOp when it was last asked
 */
public record Navraagstand(
        @Nullable Kindkansstand laatste, @Nullable Instant gevraagdOp) {

    static final Navraagstand NOOIT = new Navraagstand(null, null);

    /** An older status than the one we know changes nothing. */
    boolean verandertDoor(@Nullable Kindkansstand gemeld) {
        return gemeld != null
                && !gemeld.equals(laatste)
                && (laatste == null || !gemeld.sinds().isBefore(laatste.sinds()));
    }
}
