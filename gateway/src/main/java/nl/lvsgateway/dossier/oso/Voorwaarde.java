package nl.lvsgateway.dossier.oso;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One condition of a rule: a test, and the paths it needs below the element or below {@code dossier}. */
record Voorwaarde(Toets toets, Set<String> eigen, Set<String> dossier) {

    /** Tests what is known of the element and of the dossier as a whole. */
    @FunctionalInterface
    interface Toets {
        boolean geldt(Feiten element, Feiten dossier);
    }

    static Voorwaarde vanElement(Toets toets, String... paden) {
        return new Voorwaarde(toets, Set.of(paden), Set.of());
    }

    static Voorwaarde vanDossier(Toets toets, List<String> paden) {
        return new Voorwaarde(toets, Set.of(), Set.copyOf(paden));
    }

    Voorwaarde niet() {
        return new Voorwaarde((e, d) -> !toets.geldt(e, d), eigen, dossier);
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

    private Voorwaarde met(Voorwaarde ander, Toets samen) {
        return new Voorwaarde(samen, verenig(eigen, ander.eigen), verenig(dossier, ander.dossier));
    }

    private static Set<String> verenig(Set<String> a, Set<String> b) {
        return Stream.concat(a.stream(), b.stream()).collect(Collectors.toUnmodifiableSet());
    }
}
