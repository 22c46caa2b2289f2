package nl.lvsgateway.koppeling;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A koppeling that a caller may mean, with what its code is judged by. Never prints.
 *
 * @param hashes slow salted hashes of the codes that are right now: none, one, or two during a change
 * @param misluktOpRij how many wrong codes came since the last right one
 * @param geblokkeerdTot until then no code is judged
 */
public record Kandidaat(
        Koppeling koppeling,
        List<String> hashes,
        int misluktOpRij,
        @Nullable Instant geblokkeerdTot) {

    /** A new code and the one before it. */
    static final int MEESTE_CODES = 2;

    public Kandidaat {
        hashes = List.copyOf(hashes);
    }

    @Override
    public String toString() {
        return "Kandidaat[" + koppeling + "]";
    }
}
