package nl.lvsgateway.status.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import nl.lvsgateway.samenwerkingsverband.Catalogusstatus;
import nl.lvsgateway.status.OnbekendeStatus;
import nl.lvsgateway.status.OnbekendeStatussen;
import nl.lvsgateway.techniek.opslag.Moment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** SQL of statuses that wait for a class. */
@Repository
@Transactional
class JdbcOnbekendeStatussen implements OnbekendeStatussen {

    private static final String DEZE =
            " WHERE samenwerkingsverband = :swv AND aanvraagtype = :type AND sleutel = :sleutel";

    private final JdbcClient db;

    JdbcOnbekendeStatussen(JdbcClient db) {
        this.db = db;
    }

    @Override
    public boolean tel(String samenwerkingsverband, String aanvraagtype, String label, Instant nu) {
        var geteld = deze(
                        "UPDATE onbekende_status SET aantal = aantal + 1, laatst_gezien = :nu" + DEZE,
                        samenwerkingsverband,
                        aanvraagtype,
                        label)
                .param("nu", Moment.van(nu))
                .update();
        return geteld == 0 && voegToe(samenwerkingsverband, aanvraagtype, label, nu);
    }

    private boolean voegToe(String samenwerkingsverband, String aanvraagtype, String label, Instant nu) {
        return deze("""
                        INSERT INTO onbekende_status (samenwerkingsverband, aanvraagtype, sleutel, label, eerst_gezien,
                                                      laatst_gezien, aantal)
                        VALUES (:swv, :type, :sleutel, :label, :nu, :nu, 1)
                        """, samenwerkingsverband, aanvraagtype, label)
                        .param("label", label)
                        .param("nu", Moment.van(nu))
                        .update()
                == 1;
    }

    @Override
    @Transactional(readOnly = true)
    public List<OnbekendeStatus> alle() {
        return db.sql("SELECT * FROM onbekende_status ORDER BY laatst_gezien DESC, sleutel")
                .query(JdbcOnbekendeStatussen::lees)
                .list();
    }

    @Override
    public void verwijder(String samenwerkingsverband, String aanvraagtype, String label) {
        deze("DELETE FROM onbekende_status" + DEZE, samenwerkingsverband, aanvraagtype, label)
                .update();
    }

    private JdbcClient.StatementSpec deze(String sql, String samenwerkingsverband, String aanvraagtype, String label) {
        return db.sql(sql)
                .param("swv", samenwerkingsverband)
                .param("type", aanvraagtype)
                .param("sleutel", Catalogusstatus.sleutel(label));
    }

    private static OnbekendeStatus lees(ResultSet rij, int nummer) throws SQLException {
        return new OnbekendeStatus(
                rij.getString("samenwerkingsverband"),
                rij.getString("aanvraagtype"),
                rij.getString("label"),
                Moment.uit(rij, "eerst_gezien"),
                Moment.uit(rij, "laatst_gezien"),
                rij.getLong("aantal"));
    }
}
