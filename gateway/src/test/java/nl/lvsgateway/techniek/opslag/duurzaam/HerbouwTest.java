package nl.lvsgateway.techniek.opslag.duurzaam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.lvsgateway.techniek.opslag.Testdatabank;
import org.h2.api.Trigger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows that are put back over what is there. */
class HerbouwTest {

    private static final List<String> KOLOMMEN = List.of("id", "tekst", "lang", "op", "ja", "ruw", "dag");

    private Connection verbinding;

    @BeforeEach
    void three_rows() throws SQLException, IOException {
        verbinding = Testdatabank.h2().getConnection();
        voerUit("""
                CREATE TABLE "proef" ("id" BIGINT PRIMARY KEY, "tekst" VARCHAR(40), "lang" CLOB,
                       "op" TIMESTAMP(6) WITH TIME ZONE, "ja" BOOLEAN, "ruw" VARBINARY(20), "dag" DATE)
                """);
        voerUit("""
                INSERT INTO "proef" VALUES
                  (1, 'een', 'heel lang', '2026-11-28 10:00:00.123456+01:00', TRUE, X'0102', '2026-11-28'),
                  (2, 'twee', NULL, NULL, NULL, NULL, NULL),
                  (3, 'drie', NULL, NULL, NULL, NULL, NULL)
                """);
        voerUit("CREATE TRIGGER tel AFTER INSERT, UPDATE, DELETE ON \"proef\" FOR EACH ROW CALL '"
                + Teller.class.getName() + "'");
        Teller.GESCHREVEN.set(0);
    }

    @AfterEach
    void sluit() throws SQLException {
        verbinding.close();
    }

    private void voerUit(String sql) throws SQLException {
        try (var opdracht = verbinding.createStatement()) {
            opdracht.execute(sql);
        }
    }

    private Rijbeeld beeld(long id) throws SQLException {
        try (var vraag = verbinding.prepareStatement("SELECT * FROM \"proef\" WHERE \"id\" = ?")) {
            vraag.setLong(1, id);
            try (var rij = vraag.executeQuery()) {
                rij.next();
                var waarden = new LinkedHashMap<String, Object>();
                for (var n = 0; n < KOLOMMEN.size(); n++) {
                    waarden.put(KOLOMMEN.get(n), Waardeschrift.gewoon(rij.getObject(n + 1)));
                }
                return new Rijbeeld("proef", Map.of("id", id), waarden);
            }
        }
    }

    private List<String> rijen() throws SQLException {
        try (var vraag = verbinding.createStatement();
                var rijen = vraag.executeQuery("SELECT \"id\", \"tekst\" FROM \"proef\" ORDER BY \"id\"")) {
            var lijst = new ArrayList<String>();
            while (rijen.next()) {
                lijst.add(rijen.getLong(1) + " " + rijen.getString(2));
            }
            return lijst;
        }
    }

    private static Rijbeeld met(Rijbeeld beeld, long id, String tekst) {
        var waarden = new LinkedHashMap<>(beeld.waarden());
        waarden.put("id", id);
        waarden.put("tekst", tekst);
        return new Rijbeeld(beeld.tabel(), Map.of("id", id), waarden);
    }

    @Test
    void puts_back_what_is_missing_or_other_and_takes_away_what_is_gone() throws SQLException {
        var twee = beeld(2);

        new Herbouw(verbinding)
                .zetTerug(List.of(
                        met(twee, 2, "anders"), met(twee, 4, "vier"), new Rijbeeld("proef", Map.of("id", 3L), null)));

        assertThat(rijen()).containsExactly("1 een", "2 anders", "4 vier");
    }

    @Test
    void does_not_write_what_is_there_as_it_should_be() throws SQLException {
        new Herbouw(verbinding).zetTerug(List.of(beeld(1), beeld(2), beeld(3)));
        assertThat(Teller.GESCHREVEN).hasValue(0);

        new Herbouw(verbinding).zetTerug(List.of(beeld(1), met(beeld(2), 2, null)));
        assertThat(Teller.GESCHREVEN).hasValue(1);
    }

    @Test
    void keys_that_changed_hands_meanwhile_stop_nobody() throws SQLException {
        voerUit("CREATE TABLE \"code\" (\"id\" BIGINT PRIMARY KEY, \"school\" INT, \"code\" VARCHAR(9))");
        voerUit("CREATE UNIQUE INDEX \"code_eenmaal\" ON \"code\" (\"school\", \"code\")");
        voerUit(
                "INSERT INTO \"code\" VALUES (1, 7, 'een'), (2, 7, 'twee'), (3, 7, 'drie'), (9, 8, 'een'), (5, 7, 'vijf')");

        new Herbouw(verbinding)
                .zetTerug(List.of(code(1, "twee"), code(2, "een"), code(4, "drie"), code(3, "vier"), code(6, "vijf")));

        assertThat(codes()).containsExactly("1 7 twee", "2 7 een", "3 7 vier", "4 7 drie", "6 7 vijf", "9 8 een");
    }

    private static Rijbeeld code(long id, String code) {
        var waarden = new LinkedHashMap<String, Object>();
        waarden.put("id", id);
        waarden.put("school", 7);
        waarden.put("code", code);
        return new Rijbeeld("code", Map.of("id", id), waarden);
    }

    private List<String> codes() throws SQLException {
        try (var vraag = verbinding.createStatement();
                var rijen = vraag.executeQuery(
                        "SELECT \"id\" || ' ' || \"school\" || ' ' || \"code\" FROM \"code\" ORDER BY \"id\"")) {
            var lijst = new ArrayList<String>();
            while (rijen.next()) {
                lijst.add(rijen.getString(1));
            }
            return lijst;
        }
    }

    /** Counts what is written. */
    public static final class Teller implements Trigger {

        private static final AtomicInteger GESCHREVEN = new AtomicInteger();

        @Override
        public void fire(Connection verbinding, Object[] oud, Object[] nieuw) {
            GESCHREVEN.incrementAndGet();
        }
    }
}
