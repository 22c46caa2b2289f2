package nl.lvsgateway.dossier.oso;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One condition of a rule, and the places it needs.
 *
 * @param eigen paths below the element; {@code .} is the element itself
 * @param dossier paths below {@code dossier}
 * @param leest the condition looks at text, not only at what is there
 */
record Voorwaarde(Toets toets, Set<String> eigen, Set<String> dossier, boolean leest) {

    private static final String ZELF = ".";

    /** Tests what is known of the element and of the dossier as a whole. */
    @FunctionalInterface
    interface Toets {
        boolean geldt(Feiten element, Feiten dossier);
    }

    /** Asks what is there below the element. */
    static Voorwaarde aanwezig(Toets toets, String... paden) {
        return new Voorwaarde(toets, Set.of(paden), Set.of(), false);
    }

    /** Asks for the text at a place below the element. */
    static Voorwaarde tekst(Toets toets, String pad) {
        return new Voorwaarde(toets, Set.of(pad), Set.of(), true);
    }

    /** Asks for the text of the element. */
    static Voorwaarde eigenTekst(Toets toets) {
        return new Voorwaarde(toets, Set.of(ZELF), Set.of(), true);
    }

    static Voorwaarde vanDossier(Toets toets, String... paden) {
        return new Voorwaarde(toets, Set.of(), Set.of(paden), true);
    }

    Voorwaarde niet() {
        return new Voorwaarde((e, d) -> !toets.geldt(e, d), eigen, dossier, leest);
    }

    Voorwaarde en(Voorwaarde ander) {
        return met(ander, (e, d) -> toets.geldt(e, d) && ander.toets.geldt(e, d));
    }

    Voorwaarde of(Voorwaarde ander) {
        return met(ander, (e, d) -> toets.geldt(e, d) || ander.toets.geldt(e, d));
    }

    /** Can be tested as soon as the element has ended. */
    boolean direct() {
        return dossier.isEmpty();
    }

    boolean leestZelf() {
        return eigen.contains(ZELF);
    }

    /** Without the element itself. */
    Stream<String> eronder() {
        return eigen.stream().filter(pad -> !pad.equals(ZELF));
    }

    private Voorwaarde met(Voorwaarde ander, Toets samen) {
        return new Voorwaarde(samen, verenig(eigen, ander.eigen), verenig(dossier, ander.dossier), leest | ander.leest);
    }

    private static Set<String> verenig(Set<String> a, Set<String> b) {
        return Stream.concat(a.stream(), b.stream()).collect(Collectors.toUnmodifiableSet());
    }
}
