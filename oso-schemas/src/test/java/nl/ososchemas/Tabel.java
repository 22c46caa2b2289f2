package nl.ososchemas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The data dictionary of one version, as published. */
final class Tabel {

    private static final String KOP = "order,parent_type,parent_base,element,declared,type,simple_type,min_occurs,"
            + "max_occurs,compositor,nillable,attributes,facets,codelijst,meaning";

    private Tabel() {}

    static List<Rij> lees(String versie) {
        var regels = velden(tekst("/oso/" + versie + "/data-dictionary.csv"));
        if (!String.join(",", regels.get(0)).equals(KOP)) {
            throw new IllegalStateException("Andere kolommen in de tabel van " + versie);
        }
        return regels.stream().skip(1).map(Tabel::rij).toList();
    }

    private static Rij rij(List<String> v) {
        return new Rij(
                v.get(1), v.get(2), v.get(3), v.get(4), v.get(5), v.get(6), v.get(7), v.get(8), v.get(9), v.get(10),
                v.get(11), v.get(12));
    }

    private static String tekst(String bron) {
        try (var in = Tabel.class.getResourceAsStream(bron)) {
            if (in == null) {
                throw new IllegalStateException("Geen tabel " + bron);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Comma separated values with quotes doubled inside quotes. */
    private static List<List<String>> velden(String csv) {
        var regels = new ArrayList<List<String>>();
        for (var regel : csv.split("\\R")) {
            var velden = new ArrayList<String>();
            var veld = new StringBuilder();
            var binnen = false;
            for (int i = 0; i < regel.length(); i++) {
                var teken = regel.charAt(i);
                if (teken == '"') {
                    if (binnen && i + 1 < regel.length() && regel.charAt(i + 1) == '"') {
                        veld.append(regel.charAt(++i));
                    } else {
                        binnen = !binnen;
                    }
                } else if (teken == ',' && !binnen) {
                    velden.add(veld.toString());
                    veld.setLength(0);
                } else {
                    veld.append(teken);
                }
            }
            velden.add(veld.toString());
            regels.add(velden);
        }
        return regels;
    }
}
