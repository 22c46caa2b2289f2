package nl.lvsgateway.dossier.oso;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A table of the standard: comma separated, quotes doubled inside quotes, column names in the first line. */
final class Csv {

    private Csv() {}

    static List<Map<String, String>> lees(InputStream in) {
        try (in) {
            var regels = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(Csv::velden)
                    .toList();
            return regels.stream().skip(1).map(v -> rij(regels.get(0), v)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A cell that every row of the table has. */
    static String veld(Map<String, String> rij, String naam) {
        return Objects.requireNonNull(rij.get(naam), "The table has no column " + naam);
    }

    private static Map<String, String> rij(List<String> kop, List<String> velden) {
        var rij = new LinkedHashMap<String, String>();
        for (int i = 0; i < kop.size(); i++) {
            rij.put(kop.get(i), velden.get(i));
        }
        return rij;
    }

    private static List<String> velden(String regel) {
        var velden = new ArrayList<String>();
        var veld = new StringBuilder();
        var binnen = false;
        for (int i = 0; i < regel.length(); i++) {
            var teken = regel.charAt(i);
            if (teken == '"' && binnen && i + 1 < regel.length() && regel.charAt(i + 1) == '"') {
                veld.append(regel.charAt(++i));
            } else if (teken == '"') {
                binnen = !binnen;
            } else if (teken == ',' && !binnen) {
                velden.add(veld.toString());
                veld.setLength(0);
            } else {
                veld.append(teken);
            }
        }
        velden.add(veld.toString());
        return velden;
    }
}
