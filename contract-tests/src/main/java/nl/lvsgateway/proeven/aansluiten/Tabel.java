package nl.lvsgateway.proeven.aansluiten;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** Columns as wide as what stands in them. */
final class Tabel {

    /** What an LVS shows of an aanvraag, in the names of the answer. */
    private static final List<String> STAND =
            List.of("kenmerk", "dossiernummer", "verzendstatus", "aanvraagstatus", "klasse", "gewijzigd");

    private final List<List<String>> rijen = new ArrayList<>();

    Tabel(String... koppen) {
        rijen.add(List.of(koppen));
    }

    static Tabel vanStanden() {
        return new Tabel(STAND.toArray(String[]::new));
    }

    void voegToe(String... cellen) {
        rijen.add(List.of(cellen));
    }

    void voegStandToe(JsonNode stand) {
        var cellen = STAND.stream().map(veld -> stand.path(veld).asString("-"));
        rijen.add(cellen.toList());
    }

    boolean isLeeg() {
        return rijen.size() == 1;
    }

    void druk(PrintWriter uit) {
        rijen.forEach(rij -> uit.println(IntStream.range(0, rij.size())
                .mapToObj(kolom -> rij.get(kolom)
                        + " ".repeat(breedte(kolom) - rij.get(kolom).length() + 2))
                .reduce("", String::concat)
                .stripTrailing()));
        uit.println(rijen.size() == 2 ? "1 regel" : rijen.size() - 1 + " regels");
    }

    private int breedte(int kolom) {
        return rijen.stream().mapToInt(rij -> rij.get(kolom).length()).max().orElse(0);
    }
}
