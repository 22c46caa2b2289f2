package nl.lvsgateway.beheer;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which schools somebody may see; every question to the store carries one.
 *
 * @param scholen {@code null} is all of them
 */
public record Blik(@Nullable Set<String> scholen) {

    public static final Blik ALLES = new Blik(null);

    public Blik {
        scholen = scholen == null ? null : Set.copyOf(scholen);
    }

    public boolean ziet(String school) {
        return scholen == null || scholen.contains(school);
    }

    /** Sees nothing at all: an account without a school. */
    public boolean blind() {
        return scholen != null && scholen.isEmpty();
    }
}
