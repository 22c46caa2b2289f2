package nl.lvsgateway.abonnement;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Brings one message to one address; never throws for what the other side does. */
public interface Postbode {

    Bezorguitslag bezorg(URI url, Map<String, String> koppen, String lichaam);

    /**
     * @param soort what became of it
     * @param fout short code for whoever looks into it, never a text of the other side; {@code null} when delivered
     * @param wachten what the other side asked for (Retry-After)
     */
    record Bezorguitslag(
            Soort soort, @Nullable String fout, @Nullable Duration wachten) {

        /** What became of a message. */
        public enum Soort {
            BEZORGD,
            /** Nothing went out: we stood still for so long that another may have it. */
            NIET_BEGONNEN,
            /** Not now: away, slow, or a fault of its own. */
            LATER,
            /** The other side does not want this very message. */
            GEWEIGERD,
            /** The other side wants none at all (410). */
            OPGEZEGD
        }
    }
}
