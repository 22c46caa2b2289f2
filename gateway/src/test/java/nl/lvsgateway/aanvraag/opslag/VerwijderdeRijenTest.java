package nl.lvsgateway.aanvraag.opslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import nl.lvsgateway.techniek.opslag.Testdatabank;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A database from before, in which what was deleted could still be sent. */
class VerwijderdeRijenTest {

    private static final String SCHEMA = "van_eerder";

    private static final List<String> RIJEN = List.of(
            "INSERT INTO samenwerkingsverband (code, naam) VALUES ('PO2507', 'PO 25-07')",
            "INSERT INTO lvs (code, naam, nummer_leeg) VALUES ('ESIS', 'ESIS', 'LEEG')",
            "INSERT INTO school (nummer, naam) VALUES ('00YY00', 'School')",
            "INSERT INTO koppeling (school, samenwerkingsverband, lvs) VALUES ('00YY00', 'PO2507', 'ESIS')",
            aanvraag(1, "NULL"),
            aanvraag(2, "CURRENT_TIMESTAMP"),
            verzending(1),
            verzending(2));

    private static String aanvraag(int id, String verwijderd) {
        return """
                INSERT INTO aanvraag (id, ontvangstnummer, school, lvs, kenmerk, samenwerkingsverband, aanvraagtype, datum,
                       korte_omschrijving, omschrijving, contact_naam, leerling, gegevensblokken, versie, vingerafdruk,
                       verzendstatus, aangemaakt, gewijzigd, verwijderd)
                VALUES (%1$d, 'OV-%1$d', '00YY00', 'ESIS', 'k-%1$d', 'PO2507', 'TLV', CURRENT_DATE, '', '', '', '', '', 1, 'a',
                       'WORDT_VERZONDEN', CURRENT_TIMESTAMP, CURRENT_TIMESTAMP, %2$s)
                """.formatted(id, verwijderd);
    }

    private static String verzending(int aanvraag) {
        return """
                INSERT INTO verzending (aanvraag, school, versie, bericht_id, stand, beurt, poging, eerst_navragen, eigenaar,
                       lease_tot, gevraagd_op)
                VALUES (%1$d, '00YY00', 1, 'b-%1$d', 1, 0, 1, TRUE, 'ik', CURRENT_TIMESTAMP, CURRENT_TIMESTAMP)
                """.formatted(aanvraag);
    }

    @Test
    void are_sent_no_more_and_stand_in_no_change_on_h2() throws Exception {
        keur(Testdatabank.h2());
    }

    @Test
    void are_sent_no_more_and_stand_in_no_change_on_postgres() throws Exception {
        keur(Testdatabank.postgres());
    }

    private static void keur(DataSource bron) throws SQLException {
        migreer(bron, "7.2");
        try (var verbinding = bron.getConnection()) {
            verbinding.setSchema(schema(verbinding));
            var db = JdbcClient.create(new SingleConnectionDataSource(verbinding, true));
            RIJEN.forEach(rij -> db.sql(rij).update());

            migreer(bron, "8");

            assertThat(lijst(db, "SELECT stand FROM verzending WHERE afgerond_op IS NULL ORDER BY id"))
                    .containsExactly(1);
            assertThat(lijst(db, "SELECT aanvraag FROM verzending WHERE stand = 4 AND eigenaar IS NULL"))
                    .containsExactly(2);
            assertThat(lijst(db, "SELECT wijziging FROM aanvraag ORDER BY id")).containsExactly(0, -1);
        }
    }

    private static void migreer(DataSource bron, String versie) throws SQLException {
        try (var verbinding = bron.getConnection()) {
            Flyway.configure()
                    .dataSource(bron)
                    .schemas(schema(verbinding))
                    .target(versie)
                    .load()
                    .migrate();
        }
    }

    /** One of its own, also on a database that others use. */
    private static String schema(Connection verbinding) throws SQLException {
        return verbinding.getMetaData().storesUpperCaseIdentifiers() ? SCHEMA.toUpperCase(Locale.ROOT) : SCHEMA;
    }

    private static List<Integer> lijst(JdbcClient db, String sql) {
        return db.sql(sql).query(Integer.class).list();
    }
}
