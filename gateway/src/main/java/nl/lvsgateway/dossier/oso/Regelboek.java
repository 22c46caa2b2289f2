package nl.lvsgateway.dossier.oso;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The rules of one version, and what they need to hear from which place. */
final class Regelboek {

    private static final String DOSSIER = "";
    /** Of a version that is not known here: no rules, and what the gateway itself reads goes by name. */
    static final Regelboek RUIM = new Regelboek(List.of(), Map.of(), true);

    private static final Vakken GEEN_VAKKEN = new Vakken();

    /** An element above, so many levels up, wants to hear of this one, perhaps with its text. */
    record Bijdrage(int vak, int omhoog, boolean leest) {}

    /** The same, with where it holds: a tail of the path of elements, or from the root when it is the dossier that asks. */
    private record Vraag(List<String> staart, boolean heel, Bijdrage bijdrage) {

        private boolean past(List<String> pad, boolean ruim) {
            if (!heel) {
                return eindigtOp(pad, staart);
            }
            return ruim ? laatste(pad).equals(laatste(staart)) && blok(pad).equals(blok(staart)) : pad.equals(staart);
        }

        /** What the dossier says of its own school may stand anywhere below it, but not below the leerling. */
        private static String blok(List<String> pad) {
            return pad.contains("leerling") ? "leerling" : pad.get(1);
        }

        private Bijdrage bijdrage(List<String> pad) {
            return heel ? new Bijdrage(bijdrage.vak, pad.size(), bijdrage.leest) : bijdrage;
        }
    }

    private final boolean ruim;
    private final List<Regel> regels = new ArrayList<>();
    private final Map<String, Vakken> vakkenOpNaam = new HashMap<>();
    private final List<Regel> overDossier;
    private final Map<String, List<Regel>> regelsOpNaam;
    private final Map<String, List<Vraag>> vragenOpNaam;

    private Regelboek(List<Map<String, String>> tabel, Map<String, Set<String>> codelijsten, boolean ruim) {
        this.ruim = ruim;
        var bronnen = new Notatie.Bronnen(codelijsten, vakken(DOSSIER));
        for (var rij : tabel) {
            var eigen = vakken(laatste(Regel.context(rij)));
            regels.add(Regel.uit(regels.size(), rij, Notatie.lees(Csv.veld(rij, "expr"), eigen, bronnen)));
        }
        this.overDossier = regels.stream().filter(Regel::overDossier).toList();
        this.regelsOpNaam =
                regels.stream().filter(r -> !r.overDossier()).collect(groupingBy(r -> laatste(r.context())));
        this.vragenOpNaam = Stream.concat(regels.stream().flatMap(this::vanElement), vanDossier())
                .distinct()
                .collect(groupingBy(v -> laatste(v.staart())));
    }

    static Regelboek van(List<Map<String, String>> tabel, List<Map<String, String>> codes) {
        return new Regelboek(
                tabel,
                codes.stream()
                        .collect(groupingBy(
                                c -> Csv.veld(c, "list"), mapping(c -> Csv.veld(c, "code"), toUnmodifiableSet()))),
                false);
    }

    boolean ruim() {
        return ruim;
    }

    /** Numbers of the paths that rules on elements of this name ask for. */
    Vakken vakkenVan(String naam) {
        return vakkenOpNaam.getOrDefault(naam, GEEN_VAKKEN);
    }

    List<Regel> overDossier() {
        return overDossier;
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
                .filter(v -> v.past(pad, ruim))
                .map(v -> v.bijdrage(pad))
                .distinct()
                .toList();
    }

    private Vakken vakken(String naam) {
        return vakkenOpNaam.computeIfAbsent(naam, n -> new Vakken());
    }

    private Stream<Vraag> vanElement(Regel regel) {
        var vakken = vakken(laatste(regel.context()));
        return regel.voorwaarden()
                .flatMap(v -> v.eronder()
                        .map(pad -> new Vraag(
                                onder(regel.context(), pad),
                                false,
                                new Bijdrage(vakken.nummer(pad), stappen(pad), v.leest()))));
    }

    private Stream<Vraag> vanDossier() {
        var vakken = vakken(DOSSIER);
        return Stream.concat(regels.stream().flatMap(Regel::dossierpaden), Inlezing.PADEN.stream())
                .map(pad -> new Vraag(
                        onder(List.of(Versie.WORTEL), pad), true, new Bijdrage(vakken.vergeef(pad), 0, true)));
    }

    private static String laatste(List<String> pad) {
        return pad.isEmpty() ? DOSSIER : pad.get(pad.size() - 1);
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
