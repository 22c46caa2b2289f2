package nl.lvsgateway.samenwerkingsverband;

import java.util.Set;

/**
 * What can be asked of one samenwerkingsverband.
 *
 * @param code what the LVS sends, such as {@code TLV}
 * @param naam exact title at Kindkans; the first status there hangs on it
 * @param verplichtePlekken places that at least one bijlage must fill
 */
public record Aanvraagtype(String samenwerkingsverband, String code, String naam, Set<String> verplichtePlekken) {

    public Aanvraagtype {
        verplichtePlekken = Set.copyOf(verplichtePlekken);
    }
}
