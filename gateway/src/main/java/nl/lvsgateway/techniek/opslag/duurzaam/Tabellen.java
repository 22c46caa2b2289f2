package nl.lvsgateway.techniek.opslag.duurzaam;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What an H2 database says of its own tables. */
final class Tabellen {

    private static final String EINDE_VERSIES = ":";

    private Tabellen() {}

    static String databank(Connection verbinding) throws SQLException {
        return lijst(verbinding, "CALL DATABASE_PATH()").get(0);
    }

    /** All tables of the gateway: not those of the migrations, nor those of the simulator, which plays another system. */
    static List<String> alle(Connection verbinding) throws SQLException {
        return lijst(verbinding, """
                SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES
                 WHERE TABLE_SCHEMA = 'PUBLIC' AND TABLE_TYPE = 'BASE TABLE'
                   AND LOWER(TABLE_NAME) NOT LIKE 'flyway%' AND LOWER(TABLE_NAME) NOT LIKE 'sim~_%' ESCAPE '~'
                 ORDER BY TABLE_NAME
                """);
    }

    static List<String> kolommen(Connection verbinding, String tabel) throws SQLException {
        return lijst(verbinding, """
                SELECT COLUMN_NAME FROM INFORMATION_SCHEMA.COLUMNS
                 WHERE TABLE_SCHEMA = 'PUBLIC' AND TABLE_NAME = ? ORDER BY ORDINAL_POSITION
                """, tabel);
    }

    /** Columns of the primary key; all columns when there is none. */
    static List<String> sleutel(Connection verbinding, String tabel, List<String> kolommen) throws SQLException {
        var sleutel = lijst(verbinding, """
                SELECT k.COLUMN_NAME FROM INFORMATION_SCHEMA.TABLE_CONSTRAINTS c
                  JOIN INFORMATION_SCHEMA.KEY_COLUMN_USAGE k ON k.CONSTRAINT_NAME = c.CONSTRAINT_NAME
                   AND k.TABLE_NAME = c.TABLE_NAME AND k.TABLE_SCHEMA = c.TABLE_SCHEMA
                 WHERE c.CONSTRAINT_TYPE = 'PRIMARY KEY' AND c.TABLE_SCHEMA = 'PUBLIC' AND c.TABLE_NAME = ?
                 ORDER BY k.ORDINAL_POSITION
                """, tabel);
        return sleutel.isEmpty() ? kolommen : sleutel;
    }

    /** Columns of which no two rows may have the same together, one entry for each such rule. */
    static List<List<String>> uniek(Connection verbinding, String tabel) throws SQLException {
        return lijst(verbinding, """
                SELECT LISTAGG(COLUMN_NAME, ',') WITHIN GROUP (ORDER BY ORDINAL_POSITION)
                  FROM INFORMATION_SCHEMA.INDEX_COLUMNS
                 WHERE TABLE_SCHEMA = 'PUBLIC' AND TABLE_NAME = ? AND IS_UNIQUE GROUP BY INDEX_NAME
                """, tabel).stream()
                .map(kolommen -> List.of(kolommen.split(",")))
                .toList();
    }

    static List<String> genummerd(Connection verbinding, String tabel) throws SQLException {
        return lijst(verbinding, """
                SELECT COLUMN_NAME FROM INFORMATION_SCHEMA.COLUMNS
                 WHERE TABLE_SCHEMA = 'PUBLIC' AND TABLE_NAME = ? AND IS_IDENTITY = 'YES'
                """, tabel);
    }

    /** What a database looks like: the migrations that it saw, in order, and the tables that are there. */
    static String vorm(Connection verbinding) throws SQLException {
        var versies = lijst(verbinding, """
                SELECT "version" FROM "flyway_schema_history" WHERE "version" IS NOT NULL AND "success"
                 ORDER BY "installed_rank"
                """);
        return String.join(",", versies) + EINDE_VERSIES + String.join(",", alle(verbinding));
    }

    /** The last migration of a vorm. */
    static String schema(String vorm) {
        var versies = vorm.substring(0, Math.max(0, vorm.indexOf(EINDE_VERSIES)));
        return versies.substring(versies.lastIndexOf(',') + 1);
    }

    private static List<String> lijst(Connection verbinding, String sql, String... waarden) throws SQLException {
        try (var vraag = verbinding.prepareStatement(sql)) {
            for (var n = 0; n < waarden.length; n++) {
                vraag.setString(n + 1, waarden[n]);
            }
            var namen = new ArrayList<String>();
            try (var rijen = vraag.executeQuery()) {
                while (rijen.next()) {
                    namen.add(rijen.getString(1));
                }
            }
            return namen;
        }
    }
}
