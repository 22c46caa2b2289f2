package nl.lvsgateway.samenwerkingsverband;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.lvsgateway.techniek.Getypt;

/**
 * What can be asked of one samenwerkingsverband.
 *
 * @param code what the LVS sends, such as {@code TLV}
 * @param naam exact title at Kindkans; the first status there hangs on it
 * @param plekken places for bijlagen that the samenwerkingsverband names
 * @param verplichteVelden fields that it wants beside the ones that every aanvraag has
 * @param adviezen what it likes to receive; never blocks
 * @param grenzen its own limits, where it has any
 */
public record Aanvraagtype(
        String samenwerkingsverband,
        String code,
        String naam,
        List<Plek> plekken,
        Set<Keuzeveld> verplichteVelden,
        List<String> adviezen,
        Grenzen grenzen) {

    public Aanvraagtype {
        code = Getypt.gewoon(code).strip();
        naam = Getypt.gewoon(naam).strip();
        plekken = plekken.stream().sorted(Comparator.comparing(Plek::naam)).toList();
        verplichteVelden = Set.copyOf(verplichteVelden);
        adviezen = adviezen.stream().map(Getypt::gewoon).toList();
    }

    /** With places that are all required, and nothing else of its own. */
    public Aanvraagtype(String samenwerkingsverband, String code, String naam, Collection<String> verplichtePlekken) {
        this(
                samenwerkingsverband,
                code,
                naam,
                verplichtePlekken.stream().map(plek -> new Plek(plek, false)).toList(),
                Set.of(),
                List.of(),
                Grenzen.GEEN);
    }

    /** Places that at least one bijlage must fill. */
    public Set<String> verplichtePlekken() {
        return plekken.stream()
                .filter(plek -> !plek.overslaan())
                .map(Plek::naam)
                .collect(Collectors.toSet());
    }

    /**
     * A place for bijlagen.
     *
     * @param overslaan may stay empty, so that no school sends an empty document to get past it
     */
    public record Plek(String naam, boolean overslaan) {}
}
