package nl.lvsgateway.beheer.web;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an LVS or Kindkans would have put in the lists; taken away again by the test that put it there. */
final class Proeflijsten {

    static final String ZOUT = "zout-van-de-proef";
    private static final String ONBEKEND = "status van de proef";

    private final JdbcClient db;

    Proeflijsten(JdbcClient db) {
        this.db = db;
    }

    /** A status of TLV at PO2507. */
    void onbekend() {
        db.sql("""
                INSERT INTO onbekende_status (samenwerkingsverband, aanvraagtype, label, sleutel, eerst_gezien, laatst_gezien, aantal)
                VALUES ('PO2507', 'TLV', :label, :label, CURRENT_TIMESTAMP, CURRENT_TIMESTAMP, 3)
                """).param("label", ONBEKEND).update();
    }

    void abonnement(String school, String url, String stand, @Nullable String reden, int fouten) {
        db.sql("""
                INSERT INTO abonnement (lvs, school, url, zout, stand, stilgelegd_op, reden, fouten, aangemaakt)
                VALUES ((SELECT MIN(code) FROM lvs), :school, :url, :zout, :stand,
                        CASE WHEN CAST(:reden AS VARCHAR(40)) IS NULL THEN NULL ELSE CURRENT_TIMESTAMP END, :reden, :fouten,
                        CURRENT_TIMESTAMP)
                """)
                .param("school", school)
                .param("url", url)
                .param("zout", ZOUT)
                .param("stand", stand)
                .param("reden", reden)
                .param("fouten", fouten)
                .update();
    }

    /** Of a version that nobody else in these tests sends. */
    void dossiers(String versie, boolean gekeurd, long aantal) {
        db.sql(
                        "INSERT INTO dossier_telling (dag, versie, gekeurd, aantal) VALUES (CURRENT_DATE, :versie, :gekeurd, :aantal)")
                .param("versie", versie)
                .param("gekeurd", gekeurd)
                .param("aantal", aantal)
                .update();
    }

    void ruimOp() {
        db.sql("DELETE FROM dossier_telling WHERE versie LIKE '203%'").update();
        db.sql("DELETE FROM abonnement WHERE zout = :zout").param("zout", ZOUT).update();
        db.sql("DELETE FROM onbekende_status WHERE label = :label")
                .param("label", ONBEKEND)
                .update();
    }
}
