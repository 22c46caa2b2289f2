package nl.lvsgateway.dossier;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds the way to a place in dossiers of one version. */
final class Wegwijzer {

    private final Woordenboek boek;
    private final Map<String, String> padNaar = new HashMap<>();

    Wegwijzer(Woordenboek boek) {
        this.boek = boek;
    }

    /** The shortest path below dossier whose tail is this one. */
    String padMetStaart(String staart) {
        return paden().filter(p -> ("/" + p).endsWith("/" + staart)).findFirst().orElseThrow();
    }

    /** The shortest path below dossier of an element that holds content of this type. */
    String padNaar(String soort) {
        return padNaar.computeIfAbsent(soort, this::zoekPad);
    }

    private String zoekPad(String soort) {
        var wachtrij = new ArrayDeque<Map.Entry<String, Declaratie>>();
        wachtrij.add(Map.entry("", boek.declaraties().get(0)));
        while (true) {
            var hier = wachtrij.remove();
            if (metBases(hier.getValue().soort()).contains(soort)) {
                return hier.getKey();
            }
            onder(hier).forEach(wachtrij::add);
        }
    }

    /** Every path below dossier, the short ones first. */
    Stream<String> paden() {
        return Stream.iterate(List.of(Map.entry("", boek.declaraties().get(0))), l -> !l.isEmpty(), this::dieper)
                .flatMap(l -> l.stream().map(Map.Entry::getKey));
    }

    private List<Map.Entry<String, Declaratie>> dieper(List<Map.Entry<String, Declaratie>> laag) {
        return laag.stream().flatMap(this::onder).toList();
    }

    private Stream<Map.Entry<String, Declaratie>> onder(Map.Entry<String, Declaratie> hier) {
        return boek.inhoud(hier.getValue().soort()).stream()
                .map(d -> Map.entry((hier.getKey() + "/" + d.naam()).replaceFirst("^/", ""), d));
    }

    private List<String> metBases(String soort) {
        var uit = new ArrayList<String>();
        for (var s = soort; !s.isEmpty(); ) {
            uit.add(s);
            var naam = s;
            s = boek.declaraties().stream()
                    .filter(d -> d.ouder().equals(naam))
                    .findFirst()
                    .map(Declaratie::basis)
                    .orElse("");
        }
        return uit;
    }
}
