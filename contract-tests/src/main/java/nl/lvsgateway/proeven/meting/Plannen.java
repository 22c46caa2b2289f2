package nl.lvsgateway.proeven.meting;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import nl.lvsgateway.proeven.lvs.Toegang;

/**
 * How the database finds what one school asks. The statements are those of the gateway ({@code JdbcAanvraagoverzicht},
 * {@code JdbcWijzigingen}, {@code JdbcKindkansstanden}) with the values of the measurement filled in.
 *
 * <p>What they show at 1,000,000: no table is read whole. The overview follows {@code aanvraag_datum}, with a verzendstatus
 * {@code aanvraag_verzendstatus}; both give the order, so that a page ends after its rows. What changed since a cursor
 * follows {@code aanvraag_wijziging}. What must be asked anew follows {@code aanvraag_school_nagevraagd}, or, where
 * PostgreSQL expects next to nothing that old in the whole store, {@code aanvraag_nagevraagd} and a sort of what it found.
 */
final class Plannen {

    private static final Pattern LEEST_ALLES = Pattern.compile("tableScan|Seq Scan on aanvraag");

    private static final String VAN_SCHOOL =
            " FROM aanvraag WHERE school = '" + Toegang.REGENBOOG.school() + "' AND lvs = 'ParnasSys'";

    private static final Map<String, String> VRAGEN = vragen();

    private Plannen() {}

    private static Map<String, String> vragen() {
        var vragen = new LinkedHashMap<String, String>();
        vragen.put(
                "overzicht",
                "SELECT *" + VAN_SCHOOL
                        + " AND verwijderd IS NULL ORDER BY school, lvs, datum DESC, id DESC LIMIT 101");
        vragen.put(
                "overzicht van een schooljaar",
                "SELECT *" + VAN_SCHOOL + " AND datum >= DATE '2025-08-01' AND datum <= DATE '2026-07-31'"
                        + " AND verwijderd IS NULL ORDER BY school, lvs, datum DESC, id DESC LIMIT 101");
        vragen.put(
                "overzicht van Fout",
                "SELECT *" + VAN_SCHOOL + " AND verzendstatus = 'FOUT' AND verwijderd IS NULL"
                        + " ORDER BY school, lvs, verzendstatus, datum DESC, id DESC LIMIT 101");
        vragen.put(
                "veranderd sinds een cursor",
                "SELECT *" + VAN_SCHOOL + " AND wijziging > 0 AND verwijderd IS NULL AND wijziging >= 1"
                        + " AND (wijziging > 1 OR id > 1000099) ORDER BY school, lvs, wijziging, id LIMIT 1001");
        vragen.put(
                "veranderd en nog zonder nummer",
                "SELECT id" + VAN_SCHOOL + " AND wijziging = 0 ORDER BY school, lvs, wijziging, id LIMIT 1");
        vragen.put(
                "te lang niet nagevraagd",
                "SELECT *" + VAN_SCHOOL + " AND dossiernummer IS NOT NULL AND verwijderd IS NULL AND (nagevraagd_op IS"
                        + " NULL OR nagevraagd_op < TIMESTAMP WITH TIME ZONE '2026-01-01 00:00:00+00')"
                        + " ORDER BY school, lvs, nagevraagd_op NULLS FIRST, id LIMIT 500");
        return vragen;
    }

    /** Prints how each is found; {@code false} when one of them reads the whole table. */
    static boolean toon(String jdbc) throws SQLException {
        var zonderScan = true;
        try (var verbinding = DriverManager.getConnection(jdbc);
                var stelling = verbinding.createStatement()) {
            for (var vraag : VRAGEN.entrySet()) {
                var plan = new StringBuilder();
                try (var rij = stelling.executeQuery("EXPLAIN " + vraag.getValue())) {
                    while (rij.next()) {
                        plan.append(rij.getString(1)).append('\n');
                    }
                }
                System.out.println(
                        "plan van " + vraag.getKey() + ":\n" + plan.toString().indent(2));
                zonderScan &= !LEEST_ALLES.matcher(plan).find();
            }
        }
        return zonderScan;
    }
}
