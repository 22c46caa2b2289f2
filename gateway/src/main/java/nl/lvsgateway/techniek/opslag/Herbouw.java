package nl.lvsgateway.techniek.opslag;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Puts images of rows back into a database, whatever is there of them already. */
final class Herbouw {

    /** Numbers that were given out and whose rows are gone must not come again. */
    private static final long RUIM = 1000;

    private final Connection verbinding;
    private final Map<String, List<String>> kolommen = new HashMap<>();

    Herbouw(Connection verbinding) throws SQLException {
        this.verbinding = verbinding;
        for (var tabel : Tabellen.alle(verbinding)) {
            kolommen.put(tabel, Tabellen.kolommen(verbinding, tabel));
        }
    }

    /** What the migrations themselves put in comes back with the rest, unless it was removed since. */
    void maakLeeg() throws SQLException {
        for (var tabel : kolommen.keySet()) {
            voerUit("DELETE FROM \"" + tabel + "\"");
        }
    }

    /** Order between tables does not count while this lasts. */
    void begin() throws SQLException {
        voerUit("SET REFERENTIAL_INTEGRITY FALSE");
        verbinding.setAutoCommit(false);
    }

    void einde() throws SQLException {
        verbinding.commit();
        verbinding.setAutoCommit(true);
        for (var tabel : kolommen.keySet()) {
            for (var kolom : Tabellen.genummerd(verbinding, tabel)) {
                nummerVerder(tabel, kolom);
            }
        }
        voerUit("SET REFERENTIAL_INTEGRITY TRUE");
        voerUit("CHECKPOINT SYNC");
    }

    private void nummerVerder(String tabel, String kolom) throws SQLException {
        try (var vraag = verbinding.createStatement();
                var rij = vraag.executeQuery("SELECT COALESCE(MAX(\"" + kolom + "\"), 0) FROM \"" + tabel + "\"")) {
            rij.next();
            voerUit("ALTER TABLE \"" + tabel + "\" ALTER COLUMN \"" + kolom + "\" RESTART WITH "
                    + (rij.getLong(1) + RUIM));
        }
    }

    /** First what is gone, so that what came in its place finds room. */
    void zetTerug(Collection<Rijbeeld> beelden) throws SQLException {
        for (var beeld : beelden) {
            if (beeld.isWeg() && kolommen.containsKey(beeld.tabel())) {
                verwijder(beeld);
            }
        }
        for (var beeld : beelden) {
            if (!beeld.isWeg() && kolommen.containsKey(beeld.tabel())) {
                zetTerug(beeld);
            }
        }
    }

    private void verwijder(Rijbeeld beeld) throws SQLException {
        var waar = beeld.sleutel().keySet().stream()
                .map(kolom -> "\"" + kolom + "\" = ?")
                .collect(Collectors.joining(" AND "));
        try (var weg = verbinding.prepareStatement("DELETE FROM \"" + beeld.tabel() + "\" WHERE " + waar)) {
            vul(weg, beeld.sleutel().values());
            weg.executeUpdate();
        }
    }

    private void zetTerug(Rijbeeld beeld) throws SQLException {
        var waarden = new HashMap<>(Objects.requireNonNull(beeld.waarden()));
        waarden.keySet().retainAll(kolommen.get(beeld.tabel()));
        var namen = List.copyOf(waarden.keySet());
        var sql = "MERGE INTO \"" + beeld.tabel() + "\" (" + lijst(namen) + ") KEY ("
                + lijst(beeld.sleutel().keySet()) + ") VALUES ("
                + namen.stream().map(n -> "?").collect(Collectors.joining(", ")) + ")";
        try (var zet = verbinding.prepareStatement(sql)) {
            var inVolgorde = new ArrayList<Object>();
            namen.forEach(naam -> inVolgorde.add(waarden.get(naam)));
            vul(zet, inVolgorde);
            zet.executeUpdate();
        }
    }

    private static String lijst(Collection<String> namen) {
        return namen.stream().map(naam -> '"' + naam + '"').collect(Collectors.joining(", "));
    }

    private static void vul(PreparedStatement opdracht, Collection<Object> waarden) throws SQLException {
        var plaats = 1;
        for (var waarde : waarden) {
            opdracht.setObject(plaats++, waarde);
        }
    }

    private void voerUit(String sql) throws SQLException {
        try (var opdracht = verbinding.createStatement()) {
            opdracht.execute(sql);
        }
    }
}
