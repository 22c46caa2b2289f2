package nl.lvsgateway.techniek.opslag.duurzaam;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;

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

    /** First what is gone, so that what came in its place finds room. What is as it should be stays untouched. */
    void zetTerug(Collection<Rijbeeld> beelden) throws SQLException {
        try (var opdrachten = new Opdrachten(verbinding)) {
            for (var beeld : beelden) {
                if (beeld.isWeg() && kolommen.containsKey(beeld.tabel())) {
                    verwijder(beeld, opdrachten);
                }
            }
            for (var beeld : beelden) {
                if (!beeld.isWeg() && kolommen.containsKey(beeld.tabel())) {
                    zetTerug(beeld, opdrachten);
                }
            }
        }
    }

    private void verwijder(Rijbeeld beeld, Opdrachten opdrachten) throws SQLException {
        var weg = opdrachten.voor("DELETE FROM \"" + beeld.tabel() + "\" WHERE "
                + waar(beeld.sleutel().keySet()));
        vul(weg, beeld.sleutel().values());
        weg.executeUpdate();
    }

    private void zetTerug(Rijbeeld beeld, Opdrachten opdrachten) throws SQLException {
        var waarden = new LinkedHashMap<>(Objects.requireNonNull(beeld.waarden()));
        waarden.keySet().retainAll(kolommen.get(beeld.tabel()));
        if (staatEr(beeld, waarden, opdrachten)) {
            return;
        }
        var zet = opdrachten.voor("MERGE INTO \"" + beeld.tabel() + "\" (" + lijst(waarden.keySet()) + ") KEY ("
                + lijst(beeld.sleutel().keySet()) + ") VALUES ("
                + waarden.keySet().stream().map(n -> "?").collect(Collectors.joining(", ")) + ")");
        vul(zet, waarden.values());
        try {
            zet.executeUpdate();
        } catch (SQLException bezet) {
            if (bezet.getErrorCode() != ErrorCode.DUPLICATE_KEY_1) {
                throw bezet;
            }
            maakPlaats(beeld.tabel(), waarden, opdrachten);
            zet.executeUpdate();
        }
    }

    /**
     * A key may have changed hands. As they should be no two rows have the same, so who is in the way is not as it should be:
     * either its own image comes still, or it was gone already.
     */
    private void maakPlaats(String tabel, Map<String, @Nullable Object> waarden, Opdrachten opdrachten)
            throws SQLException {
        for (var uniek : Tabellen.uniek(verbinding, tabel)) {
            var weg = opdrachten.voor("DELETE FROM \"" + tabel + "\" WHERE " + waar(uniek));
            vul(weg, uniek.stream().map(waarden::get).toList());
            weg.executeUpdate();
        }
    }

    /** Nearly every row, after a process that died: looking is much quicker than writing. */
    private static boolean staatEr(Rijbeeld beeld, Map<String, @Nullable Object> waarden, Opdrachten opdrachten)
            throws SQLException {
        var vraag = opdrachten.voor("SELECT " + lijst(waarden.keySet()) + " FROM \"" + beeld.tabel() + "\" WHERE "
                + waar(beeld.sleutel().keySet()));
        vul(vraag, beeld.sleutel().values());
        try (var rij = vraag.executeQuery()) {
            if (!rij.next()) {
                return false;
            }
            var plaats = 0;
            for (var waarde : waarden.values()) {
                if (!Objects.deepEquals(waarde, Waardeschrift.gewoon(rij.getObject(++plaats)))) {
                    return false;
                }
            }
            return true;
        }
    }

    private static String waar(Collection<String> namen) {
        return namen.stream().map(kolom -> "\"" + kolom + "\" = ?").collect(Collectors.joining(" AND "));
    }

    private static String lijst(Collection<String> namen) {
        return namen.stream().map(naam -> '"' + naam + '"').collect(Collectors.joining(", "));
    }

    private static void vul(PreparedStatement opdracht, Collection<@Nullable Object> waarden) throws SQLException {
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

    /** Statements that are made once for all rows of a kind. */
    private record Opdrachten(Connection verbinding, Map<String, PreparedStatement> gemaakt) implements AutoCloseable {

        Opdrachten(Connection verbinding) {
            this(verbinding, new HashMap<>());
        }

        PreparedStatement voor(String sql) throws SQLException {
            var opdracht = gemaakt.get(sql);
            if (opdracht == null) {
                opdracht = verbinding.prepareStatement(sql);
                gemaakt.put(sql, opdracht);
            }
            return opdracht;
        }

        @Override
        public void close() throws SQLException {
            for (var opdracht : gemaakt.values()) {
                opdracht.close();
            }
        }
    }
}
