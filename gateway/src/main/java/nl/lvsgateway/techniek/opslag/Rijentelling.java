package nl.lvsgateway.techniek.opslag;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.lvsgateway.techniek.opslag.Rijbeeld.Plaats;

/** Counts per table which rows there should be, later images over earlier ones. */
final class Rijentelling {

    private final Map<String, Set<Integer>> rijen = new HashMap<>();
    private final Map<String, Integer> aantallen = new HashMap<>();

    void neem(Journaalblok blok) {
        blok.rijen().forEach(this::neem);
    }

    /** By the digest of the key: a rare clash makes the count differ, and then all rows are put back. */
    void neem(Rijbeeld beeld) {
        var gezien = rijen.computeIfAbsent(beeld.tabel(), tabel -> new HashSet<>());
        var verschil = beeld.isWeg() ? weg(gezien, beeld.plaats()) : erbij(gezien, beeld.plaats());
        aantallen.merge(beeld.tabel(), verschil, Integer::sum);
    }

    private static int weg(Set<Integer> gezien, Plaats plaats) {
        return gezien.remove(plaats.hashCode()) ? -1 : 0;
    }

    private static int erbij(Set<Integer> gezien, Plaats plaats) {
        return gezien.add(plaats.hashCode()) ? 1 : 0;
    }

    boolean klopt(Connection verbinding) throws SQLException {
        for (var tabel : Tabellen.alle(verbinding)) {
            try (var vraag = verbinding.createStatement();
                    var rij = vraag.executeQuery("SELECT COUNT(*) FROM \"" + tabel + "\"")) {
                rij.next();
                if (rij.getInt(1) != aantallen.getOrDefault(tabel, 0)) {
                    return false;
                }
            }
        }
        return true;
    }
}
