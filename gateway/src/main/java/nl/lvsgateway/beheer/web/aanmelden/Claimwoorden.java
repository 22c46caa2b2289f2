package nl.lvsgateway.beheer.web.aanmelden;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words at one place of what a provider tells about somebody, in all the shapes that providers give them. */
final class Claimwoorden {

    private Claimwoorden() {}

    /**
     * A text is one name, or names with commas between them: a word in a name is no name.
     *
     * @param plaats name of a claim, or the way into one: {@code realm_access.roles}; a claim whose own name has dots comes first
     * @return without the slash that Keycloak puts before a group
     */
    static Set<String> op(String plaats, Map<String, Object> claims) {
        return op(plaats, claims, ",");
    }

    /** The same, of names that have no spaces in them: then those may stand between them too. */
    static Set<String> los(String plaats, Map<String, Object> claims) {
        return op(plaats, claims, "[ ,]+");
    }

    private static Set<String> op(String plaats, Map<String, Object> claims, String ertussen) {
        return woorden(vind(plaats, claims), ertussen)
                .map(String::strip)
                .map(woord -> woord.startsWith("/") ? woord.substring(1) : woord)
                .filter(woord -> !woord.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static @Nullable Object vind(String plaats, Map<?, ?> claims) {
        if (claims.containsKey(plaats)) {
            return claims.get(plaats);
        }
        for (var punt = plaats.indexOf('.'); punt >= 0; punt = plaats.indexOf('.', punt + 1)) {
            var dieper = claims.get(plaats.substring(0, punt)) instanceof Map<?, ?> binnen
                    ? vind(plaats.substring(punt + 1), binnen)
                    : null;
            if (dieper != null) {
                return dieper;
            }
        }
        return null;
    }

    /** One text, a text with more in it, a list, or an object that has a member for each. */
    private static Stream<String> woorden(@Nullable Object claim, String ertussen) {
        if (claim instanceof Map<?, ?> object) {
            return object.keySet().stream().map(Object::toString);
        }
        if (claim instanceof Collection<?> lijst) {
            return lijst.stream().map(String::valueOf);
        }
        return claim == null
                ? Stream.empty()
                : Stream.concat(
                        Stream.of(claim.toString()),
                        Arrays.stream(claim.toString().split(ertussen)));
    }
}
