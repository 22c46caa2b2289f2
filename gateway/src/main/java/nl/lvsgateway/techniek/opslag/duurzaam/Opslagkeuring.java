package nl.lvsgateway.techniek.opslag.duurzaam;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Refuses a database that can lose a commit. */
final class Opslagkeuring {

    private final JdbcClient db;

    Opslagkeuring(JdbcClient db) {
        this.db = db;
    }

    void keurH2() {
        var pad = db.sql("CALL DATABASE_PATH()").query(String.class).optional();
        eis(pad.isPresent(), "H2 in het geheugen bewaart niets: gebruik een bestand (jdbc:h2:file:...).");
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
