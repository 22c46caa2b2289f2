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

    /** The same, with where it holds: a tail of the path of elements, or from the root when it is the dossier that asks. */
    private record Vraag(List<String> staart, boolean heel, Bijdrage bijdrage) {

        private boolean past(List<String> pad) {
            return heel ? pad.equals(staart) : eindigtOp(pad, staart);
        }
    }

    private final List<Regel> overDossier;
    private final Map<String, List<Regel>> regelsOpNaam;
    private final Map<String, List<Vraag>> vragenOpNaam;

    private Regelboek(List<Regel> regels) {
        this.overDossier = regels.stream().filter(Regel::overDossier).toList();
        this.regelsOpNaam =
                regels.stream().filter(r -> !r.overDossier()).collect(groupingBy(r -> laatste(r.context())));
        this.vragenOpNaam = Stream.concat(regels.stream().flatMap(Regelboek::vanElement), vanDossier(regels))
                .distinct()
                .collect(groupingBy(v -> laatste(v.staart())));
    }

    static Regelboek van(List<Map<String, String>> tabel, List<Map<String, String>> codes) {
        Map<String, Set<String>> codelijsten = codes.stream()
                .collect(groupingBy(c -> c.get("list"), mapping(c -> c.get("code"), toUnmodifiableSet())));
        var regels = new ArrayList<Regel>();
        tabel.forEach(rij -> regels.add(Regel.uit(regels.size(), rij, codelijsten)));
        return new Regelboek(List.copyOf(regels));
    }

    Stream<Regel> overDossier() {
        return overDossier.stream();
    }

    /** Rules that look at the element with this path. */
    List<Regel> bij(List<String> pad) {
        return regelsOpNaam.getOrDefault(laatste(pad), List.of()).stream()
                .filter(r -> eindigtOp(pad, r.context()))
                .toList();
    }

    /** What the element with this path tells to elements above it. */
    List<Bijdrage> bijdragen(List<String> pad) {
        return vragenOpNaam.getOrDefault(laatste(pad), List.of()).stream()
                .filter(v -> v.past(pad))
                .map(Vraag::bijdrage)
                .distinct()
                .toList();
    }

    private static Stream<Vraag> vanElement(Regel regel) {
        return regel.eigenPaden().stream()
                .filter(pad -> !pad.equals(Feiten.ZELF))
                .map(pad -> new Vraag(onder(regel.context(), pad), false, new Bijdrage(pad, stappen(pad))));
    }

    private static Stream<Vraag> vanDossier(List<Regel> regels) {
        return Stream.concat(regels.stream().flatMap(Regel::dossierpaden), Inlezing.PADEN.stream())
                .map(pad -> new Vraag(onder(List.of(Versie.WORTEL), pad), true, new Bijdrage(pad, stappen(pad) + 1)));
    }

    private static String laatste(List<String> pad) {
        return pad.isEmpty() ? "" : pad.get(pad.size() - 1);
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
