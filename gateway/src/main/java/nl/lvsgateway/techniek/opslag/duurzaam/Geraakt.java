package nl.lvsgateway.techniek.opslag.duurzaam;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The rows that one transaction touched. They are read again when it commits: a statement that failed halfway, or a return
 * to a savepoint, took changes back of which nobody tells.
 */
final class Geraakt {

    private final Map<Rijbeeld.Plaats, Rijbeeld> rijen = new LinkedHashMap<>();

    /** That a row was once removed is remembered: only then may it be missing at the end. */
    void neem(Rijbeeld beeld) {
        rijen.merge(beeld.plaats(), beeld, (eerder, later) -> eerder.isWeg() ? eerder : later);
    }

    /** As they are now. Nobody else changes any meanwhile. What was never there and is not there now, is left out. */
    List<Rijbeeld> lees(Connection verbinding) throws SQLException {
        var beelden = leesAlles(verbinding);
        beelden.removeIf(beeld -> beeld.isWeg() && !rijen.get(beeld.plaats()).isWeg());
        return beelden;
    }

    /** As they are now, gone when they are not there. */
    List<Rijbeeld> leesAlles(Connection verbinding) throws SQLException {
        var beelden = new ArrayList<Rijbeeld>();
        for (var tabel : perTabel().values()) {
            try (var vraag = verbinding.prepareStatement(sql(tabel.get(0)))) {
                for (var rij : tabel) {
                    beelden.add(lees(rij, vraag));
                }
            }
        }
        return beelden;
    }

    private Map<String, List<Rijbeeld>> perTabel() {
        return rijen.values().stream()
                .collect(Collectors.groupingBy(Rijbeeld::tabel, LinkedHashMap::new, Collectors.toList()));
    }

    private static String sql(Rijbeeld rij) {
        return rij.sleutel().keySet().stream()
                .map(kolom -> "\"" + kolom + "\" IS NOT DISTINCT FROM ?")
                .collect(Collectors.joining(" AND ", "SELECT * FROM \"" + rij.tabel() + "\" WHERE ", ""));
    }

    private static Rijbeeld lees(Rijbeeld rij, PreparedStatement vraag) throws SQLException {
        var plaats = 0;
        for (var waarde : rij.sleutel().values()) {
            vraag.setObject(++plaats, waarde);
        }
        try (var gevonden = vraag.executeQuery()) {
            return new Rijbeeld(rij.tabel(), rij.sleutel(), gevonden.next() ? waarden(gevonden) : null);
        }
    }

    private static Map<String, @Nullable Object> waarden(ResultSet rij) throws SQLException {
        var kolommen = rij.getMetaData();
        var waarden = new LinkedHashMap<String, @Nullable Object>();
        for (var n = 1; n <= kolommen.getColumnCount(); n++) {
            waarden.put(kolommen.getColumnName(n), Waardeschrift.gewoon(rij.getObject(n)));
        }
        return waarden;
    }
}
