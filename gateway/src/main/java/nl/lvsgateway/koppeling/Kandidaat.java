package nl.lvsgateway.koppeling;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A koppeling that a caller may mean, with what its code is judged by. Never prints.
 *
 * @param hashes slow salted hashes of the codes that are right now: none, one, or two during a change
 * @param geblokkeerdTot until then no code is judged
 */
public record Kandidaat(
        Koppeling koppeling, List<String> hashes, @Nullable Instant geblokkeerdTot) {

    public Kandidaat {
        hashes = List.copyOf(hashes);
    }

    @Override
    public String toString() {
        return "Kandidaat[" + koppeling + "]";
    }
}
