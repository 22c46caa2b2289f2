package nl.lvsgateway.dossier.oso;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The rules of one version, and what they need to hear from which place. */
final class Regelboek {

    /** A path by which an element above, so many levels up, wants to hear of this one. */
    record Bijdrage(String pad, int omhoog) {}

    private final List<Regel> regels;

    private Regelboek(List<Regel> regels) {
        this.regels = regels;
    }

    static Regelboek van(List<Map<String, String>> tabel, List<Map<String, String>> codes) {
        Map<String, Set<String>> codelijsten = codes.stream()
                .collect(groupingBy(c -> c.get("list"), mapping(c -> c.get("code"), toUnmodifiableSet())));
        var regels = new ArrayList<Regel>();
        tabel.forEach(rij -> regels.add(Regel.uit(regels.size(), rij, codelijsten)));
        return new Regelboek(List.copyOf(regels));
    }

    Stream<Regel> overDossier() {
        return regels.stream().filter(Regel::overDossier);
    }

    /** Rules that look at the element with this path. */
    List<Regel> bij(List<String> pad) {
        return regels.stream()
                .filter(r -> !r.overDossier() && eindigtOp(pad, r.context()))
                .toList();
    }

    /** What the element with this path tells to elements above it. */
    List<Bijdrage> bijdragen(List<String> pad) {
        var boven = regels.stream()
                .flatMap(r -> r.eigenPaden().stream()
                        .filter(eigen -> !eigen.equals(Feiten.ZELF))
                        .filter(eigen -> eindigtOp(pad, onder(r.context(), eigen))))
                .map(eigen -> new Bijdrage(eigen, stappen(eigen)));
        var dossier = Stream.concat(regels.stream().flatMap(Regel::dossierpaden), Inlezing.PADEN.stream())
                .filter(p -> pad.equals(onder(List.of(Versie.WORTEL), p)))
                .map(p -> new Bijdrage(p, stappen(p) + 1));
        return Stream.concat(boven, dossier).distinct().toList();
    }

    private static int stappen(String pad) {
        return pad.split("/").length;
    }

    private static List<String> onder(List<String> boven, String pad) {
        return Stream.concat(boven.stream(), Stream.of(pad.split("/"))).toList();
    }

    private static boolean eindigtOp(List<String> pad, List<String> staart) {
        return pad.size() >= staart.size()
                && pad.subList(pad.size() - staart.size(), pad.size()).equals(staart);
    }
}
