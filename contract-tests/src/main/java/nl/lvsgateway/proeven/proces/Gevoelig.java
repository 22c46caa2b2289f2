package nl.lvsgateway.proeven.proces;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.lvsgateway.proeven.lvs.Dossiers;
import nl.lvsgateway.proeven.lvs.Proefaanvraag;
import nl.lvsgateway.proeven.lvs.Proefbijlage;
import nl.lvsgateway.proeven.lvs.Toegang;

/** What no log line may hold: names of pupils, codes and keys, typed text, file names, content. */
public final class Gevoelig {

    private static final List<String> DEMO = List.of("Vlinderstra", "Kompasveld", "Zonnehoeve", "Regenwold");
    private static final List<String> GEHEIM = List.of(
            "regenboog-2507",
            "vuurvlinder-2507",
            "kompas-2203",
            "vuurtoren-2203",
            "zandloper-2507",
            "demo-sleutel",
            Toegang.VERKEERDE_CODE,
            Toegang.VERKEERDE_SLEUTEL);

    private Gevoelig() {}

    public static List<String> woorden() {
        return Stream.of(
                        DEMO,
                        GEHEIM,
                        Dossiers.NAMEN,
                        Proefaanvraag.VRIJE_TEKST,
                        List.of(Proefbijlage.NAAMDEEL, "toelichting-onderwijsbehoeften.txt"))
                .flatMap(List::stream)
                .toList();
    }

    /** Where such a word stands: file, line number and the word's place in our list, never the line itself. */
    public static List<String> gevonden(Path log) {
        var gevonden = new ArrayList<String>();
        try (var regels = Files.newBufferedReader(log, StandardCharsets.ISO_8859_1)) {
            int nummer = 0;
            for (var regel = regels.readLine(); regel != null; regel = regels.readLine()) {
                nummer++;
                var klein = regel.toLowerCase(Locale.ROOT);
                for (var woord : woorden()) {
                    if (klein.contains(woord.toLowerCase(Locale.ROOT))) {
                        gevonden.add(log.getFileName() + ":" + nummer + " holds '" + woord + "'");
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return gevonden;
    }
}
