package nl.lvsgateway.techniek.opslag.duurzaam;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** Counts per table how many rows there should be: those of the basis that did not change since, and what the rest became. */
final class Rijentelling {

    private final Eindstand stand;
    private final Map<String, Integer> aantallen = new HashMap<>();

    Rijentelling(Eindstand stand) {
        this.stand = stand;
        stand.beelden().values().stream().filter(beeld -> !beeld.isWeg()).forEach(this::tel);
    }

    /** Of the basis, in which every row stands once. */
    void neem(Journaalblok blok) {
        blok.rijen().stream()
                .filter(rij -> !stand.beelden().containsKey(rij.plaats()))
                .forEach(this::tel);
    }

    private void tel(Rijbeeld beeld) {
        aantallen.merge(beeld.tabel(), 1, Integer::sum);
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
