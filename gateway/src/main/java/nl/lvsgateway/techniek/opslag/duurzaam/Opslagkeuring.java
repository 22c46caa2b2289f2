package nl.lvsgateway.techniek.opslag.duurzaam;

import java.sql.DatabaseMetaData;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;

/** Refuses a database that can lose a commit. */
final class Opslagkeuring {

    private static final String BESTAND = "jdbc:h2:file:";

    private final DataSource bron;
    private final JdbcClient db;

    Opslagkeuring(DataSource bron) {
        this.bron = bron;
        this.db = JdbcClient.create(bron);
    }

    void keurH2() {
        var pad = db.sql("CALL DATABASE_PATH()").query(String.class).optional();
        eis(pad.isPresent(), "H2 in het geheugen bewaart niets: gebruik een bestand (jdbc:h2:file:...).");
        eis(url().startsWith(BESTAND), "Zo geschreven krijgt H2 geen journaal: begin de JDBC-URL met jdbc:h2:file:.");
        var wachttijd = db.sql("SELECT SETTING_VALUE FROM INFORMATION_SCHEMA.SETTINGS WHERE SETTING_NAME = :naam")
                .param("naam", "WRITE_DELAY")
                .query(String.class)
                .list();
        var direct = !wachttijd.isEmpty() && wachttijd.stream().allMatch("0"::equals);
        eis(direct, "H2 schrijft niet bij elke commit: zet WRITE_DELAY=0 in de JDBC-URL.");
    }

    void keurPostgres() {
        for (var instelling : List.of("fsync", "full_page_writes")) {
            eis("on".equals(toon(instelling)), "PostgreSQL heeft " + instelling + " uit: zet die instelling aan.");
        }
        eis(
                !"off".equals(toon("synchronous_commit")),
                "PostgreSQL heeft synchronous_commit uit: zet die instelling aan.");
    }

    private String url() {
        try {
            return JdbcUtils.extractDatabaseMetaData(bron, DatabaseMetaData::getURL);
        } catch (MetaDataAccessException e) {
            throw new IllegalStateException("The address of the database cannot be asked", e);
        }
    }

    private String toon(String instelling) {
        return db.sql("SELECT current_setting(:naam)")
                .param("naam", instelling)
                .query(String.class)
                .single();
    }

    private static void eis(boolean goed, String anders) {
        if (!goed) {
            throw new OnveiligeOpslag(anders);
        }
    }
}
