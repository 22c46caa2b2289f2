package nl.lvsgateway.dossier.oso;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One rule of the standard.
 *
 * @param volgorde place in the official sheets; findings come in this order
 * @param context names of the element the rule looks at, at any depth; empty for the dossier as a whole
 * @param direct conditions on the element itself, tested when it ends
 * @param later conditions that need the whole dossier
 */
record Regel(
        int volgorde,
        String id,
        List<String> context,
        List<Voorwaarde> direct,
        List<Voorwaarde> later,
        String zin,
        String technisch) {

    static Regel uit(int volgorde, Map<String, String> rij, List<Voorwaarde> voorwaarden) {
        return new Regel(
                volgorde,
                Csv.veld(rij, "id"),
                context(rij),
                voorwaarden.stream().filter(Voorwaarde::direct).toList(),
                voorwaarden.stream().filter(v -> !v.direct()).toList(),
                Zinnen.school(rij),
                Zinnen.technisch(rij));
    }

    static List<String> context(Map<String, String> rij) {
        var context = Csv.veld(rij, "context");
        return context.equals("document") ? List.of() : List.of(context.split("/"));
    }

    boolean overDossier() {
        return context.isEmpty();
    }

    boolean verdacht(Feiten element) {
        for (var voorwaarde : direct) {
            if (!voorwaarde.toets().geldt(element, element)) {
                return false;
            }
        }
        return true;
    }

    boolean geldt(Feiten element, Feiten dossier) {
        for (var voorwaarde : later) {
            if (!voorwaarde.toets().geldt(element, dossier)) {
                return false;
            }
        }
        return true;
    }

    boolean leestZelf() {
        return voorwaarden().anyMatch(Voorwaarde::leestZelf);
    }

    Stream<String> dossierpaden() {
        return voorwaarden().flatMap(v -> v.dossier().stream());
    }

    Stream<Voorwaarde> voorwaarden() {
        return Stream.concat(direct.stream(), later.stream());
    }
}
