package nl.lvsgateway.proeven.vullen;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * Fills a store of which no gateway is running: schools, aanvragen with their versions, files, events and verzendingen, in
 * batches and without sending a row over the line: the database makes them itself.
 */
public final class Vulling implements AutoCloseable {

    /** Rows of this origin, so that a next filling goes on where the last one stopped. */
    static final String MERK = "laad-";

    /** Of the first aanvraag; the others follow. */
    public static final long EERSTE_ID = 1_000_000;

    private static final long BLOK = 20_000;

    private final Connection verbinding;
    private final boolean h2;

    private Vulling(Connection verbinding) throws SQLException {
        this.verbinding = verbinding;
        this.h2 = "H2".equals(verbinding.getMetaData().getDatabaseProductName());
        verbinding.setAutoCommit(false);
    }

    /** @param jdbc of the database itself; for H2 with the gateway stopped */
    public static Vulling van(String jdbc) throws SQLException {
        var vulling = new Vulling(DriverManager.getConnection(jdbc));
        if (vulling.h2) {
            vulling.zonderJournaal();
        }
        return vulling;
    }

    /**
     * The journal of the embedded store is written row by row, by classes of the gateway. It stays out of a filling; the
     * gateway puts it on again when it starts.
     */
    private void zonderJournaal() throws SQLException {
        try (var stelling = verbinding.createStatement()) {
            var namen = new ArrayList<String>();
            try (var rij = stelling.executeQuery(
                    "SELECT DISTINCT TRIGGER_NAME FROM INFORMATION_SCHEMA.TRIGGERS WHERE TRIGGER_NAME LIKE 'journaal%'")) {
                while (rij.next()) {
                    namen.add(rij.getString(1));
                }
            }
            for (var naam : namen) {
                stelling.execute("DROP TRIGGER \"" + naam + "\"");
            }
            verbinding.commit();
        }
    }

    /**
     * @param totaal how many aanvragen of this origin there must be in the end
     * @param perSchool how many of them each school has; the first school is the one of the demo
     */
    public void vul(long totaal, long perSchool, LongConsumer voortgang) throws SQLException {
        vulScholen((totaal + perSchool - 1) / perSchool);
        var er = tel();
        for (long begin = er; begin < totaal; begin += BLOK) {
            var aantal = Math.min(BLOK, totaal - begin);
            for (var opdracht : Vulopdrachten.AANVRAAG) {
                voerUit(opdracht, begin, aantal, perSchool);
            }
            verbinding.commit();
            voortgang.accept(begin + aantal);
        }
        rondAf();
    }

    /** More schools with the same verificatiecode as the first: an LVS can speak for each of them. */
    public void vulScholen(long aantal) throws SQLException {
        for (var opdracht : Vulopdrachten.SCHOOL) {
            voerUit(opdracht, 0, aantal, 1);
        }
        verbinding.commit();
    }

    /** The number of school {@code i}; 0 is the one of the demo. */
    public static String school(long i) {
        return i == 0
                ? "00YY00"
                : "%d%c%c00".formatted(10 + i / 676 % 90, (char) ('A' + i / 26 % 26), (char) ('A' + i % 26));
    }

    private long tel() throws SQLException {
        try (var vraag = verbinding.prepareStatement(
                        "SELECT COUNT(*) FROM aanvraag WHERE kenmerk LIKE '" + MERK + "%'");
                var rij = vraag.executeQuery()) {
            rij.next();
            return rij.getLong(1);
        }
    }

    private void voerUit(String opdracht, long begin, long aantal, long perSchool) throws SQLException {
        var reeks = h2 ? "(SELECT X AS i FROM SYSTEM_RANGE(%d, %d))" : "(SELECT i FROM generate_series(%d, %d) AS i)";
        var sql = opdracht.replace("@REEKS@", reeks.formatted(begin, begin + aantal - 1))
                .replace("@PERSCHOOL@", "" + perSchool)
                .replace("@EERSTE@", "" + (EERSTE_ID + begin))
                .replace("@LAATSTE@", "" + (EERSTE_ID + begin + aantal - 1));
        try (var stelling = verbinding.createStatement()) {
            stelling.executeUpdate(sql);
        }
    }

    /** Numbers go on after ours; the planner knows how much there is. */
    private void rondAf() throws SQLException {
        try (var stelling = verbinding.createStatement()) {
            for (var tabel : List.of("aanvraag", "verzending")) {
                try (var rij = stelling.executeQuery("SELECT MAX(id) + 1 FROM " + tabel)) {
                    rij.next();
                    var volgende = rij.getLong(1);
                    stelling.execute("ALTER TABLE " + tabel + " ALTER COLUMN id RESTART WITH " + volgende);
                }
            }
            verbinding.commit();
            verbinding.setAutoCommit(true);
            stelling.execute(h2 ? "ANALYZE" : "VACUUM ANALYZE");
            if (h2) {
                stelling.execute("SHUTDOWN COMPACT");
            }
        }
    }

    @Override
    public void close() throws SQLException {
        if (!verbinding.isClosed()) {
            verbinding.close();
        }
    }
}
