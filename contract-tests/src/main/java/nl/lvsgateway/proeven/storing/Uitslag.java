package nl.lvsgateway.proeven.storing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The table at the end: what was promised, what arrived, and every promise that broke. */
final class Uitslag {

    /** A promise, in the words of the table; broken when its count is not 0. */
    enum Breuk {
        VERLOREN("verloren"),
        DUBBEL("dubbel"),
        VERKEERDE_BYTES("verkeerde bytes"),
        VERKEERD_NUMMER("verkeerd nummer"),
        VAST("blijft hangen"),
        VOLGORDE("niet op volgorde"),
        ONGEVRAAGD("herhaald zonder navraag"),
        TEGELIJK("door twee tegelijk"),
        GEWEIGERD("onterecht geweigerd");

        private final String naam;

        Breuk(String naam) {
            this.naam = naam;
        }
    }

    private static final int MEESTE_VOORBEELDEN = 5;

    private final Map<Breuk, List<String>> breuken = new EnumMap<>(Breuk.class);
    private final List<String> regels = new ArrayList<>();

    synchronized void breuk(Breuk soort, String kenmerk) {
        breuken.computeIfAbsent(soort, s -> new ArrayList<>()).add(kenmerk);
    }

    /** A line of the table that passes no judgement. */
    synchronized void regel(String naam, Object waarde) {
        regels.add("%-26s %10s".formatted(naam, waarde));
    }

    synchronized boolean gaaf() {
        return breuken.isEmpty();
    }

    synchronized int aantal(Breuk soort) {
        return breuken.getOrDefault(soort, List.of()).size();
    }

    synchronized int breuken() {
        return breuken.values().stream().mapToInt(List::size).sum();
    }

    synchronized String voorbeelden() {
        var uit = new StringBuilder();
        breuken.forEach((soort, gevallen) -> gevallen.stream()
                .limit(MEESTE_VOORBEELDEN)
                .forEach(geval -> uit.append("  ")
                        .append(soort.naam)
                        .append(": ")
                        .append(geval)
                        .append('\n')));
        return uit.toString();
    }

    synchronized String tabel() {
        var uit = new StringBuilder();
        regels.forEach(regel -> uit.append(regel).append('\n'));
        for (var soort : Breuk.values()) {
            uit.append("%-26s %10d%n".formatted(soort.naam, aantal(soort)));
        }
        return uit.append(voorbeelden())
                .append(gaaf() ? "GOED: elke belofte is gehouden" : "FOUT: een belofte is gebroken")
                .append('\n')
                .toString();
    }
}
