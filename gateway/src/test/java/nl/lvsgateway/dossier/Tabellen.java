package nl.lvsgateway.dossier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables of the standard, read for tests by other code than the product's. */
final class Tabellen {

    private Tabellen() {}

    static List<Map<String, String>> woordenboek(String versie) throws IOException {
        return tabel(Files.readString(Path.of("../oso-schemas/src/test/resources/oso", versie, "data-dictionary.csv")));
    }

    static List<Map<String, String>> lees(String versie, String naam) throws IOException {
        try (var in = Tabellen.class.getResourceAsStream("/oso/" + versie + "/" + naam)) {
            return tabel(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static List<Map<String, String>> tabel(String csv) {
        var rijen = csv.lines()
                .map(r -> r.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                .toList();
        var uit = new ArrayList<Map<String, String>>();
        for (var rij : rijen.subList(1, rijen.size())) {
            var velden = new LinkedHashMap<String, String>();
            for (int i = 0; i < rij.length; i++) {
                velden.put(rijen.get(0)[i], rij[i].replaceAll("^\"|\"$", "").replace("\"\"", "\""));
            }
            uit.add(velden);
        }
        return uit;
    }
}
