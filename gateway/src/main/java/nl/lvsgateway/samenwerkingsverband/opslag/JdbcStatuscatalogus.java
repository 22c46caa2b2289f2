package nl.lvsgateway.samenwerkingsverband.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import nl.lvsgateway.samenwerkingsverband.Catalogusstatus;
import nl.lvsgateway.samenwerkingsverband.Statuscatalogus;
import nl.lvsgateway.samenwerkingsverband.Statusklasse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** SQL of the statuscatalogus. */
@Repository
@Transactional
class JdbcStatuscatalogus implements Statuscatalogus {

    private static final String DEZE =
            " WHERE samenwerkingsverband = :swv AND aanvraagtype = :type AND sleutel = :sleutel";

    private final JdbcClient db;

    JdbcStatuscatalogus(JdbcClient db) {
        this.db = db;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Catalogusstatus> zoek(String samenwerkingsverband, String aanvraagtype, String label) {
        return deze("SELECT * FROM statuscatalogus" + DEZE, samenwerkingsverband, aanvraagtype, label)
                .query(JdbcStatuscatalogus::status)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Catalogusstatus> van(String samenwerkingsverband, String aanvraagtype) {
        return db.sql("""
                SELECT * FROM statuscatalogus WHERE samenwerkingsverband = :swv AND aanvraagtype = :type
                 ORDER BY volgorde, sleutel
                """)
                .param("swv", samenwerkingsverband)
                .param("type", aanvraagtype)
                .query(JdbcStatuscatalogus::status)
                .list();
    }

    @Override
    public void bewaar(Catalogusstatus status) {
        var anders = """
                UPDATE statuscatalogus
                   SET label = :label, klasse = :klasse, eindstatus = :eind, betekenis = :betekenis, volgorde = :volgorde
                """;
        if (schrijf(anders + DEZE, status) == 0) {
            schrijf("""
                    INSERT INTO statuscatalogus (samenwerkingsverband, aanvraagtype, sleutel, label, klasse, eindstatus,
                                                 betekenis, volgorde)
                    VALUES (:swv, :type, :sleutel, :label, :klasse, :eind, :betekenis, :volgorde)
                    """, status);
        }
    }

    private int schrijf(String sql, Catalogusstatus status) {
        return deze(sql, status.samenwerkingsverband(), status.aanvraagtype(), status.label())
                .param("label", status.label())
                .param("klasse", status.klasse().name())
                .param("eind", status.eindstatus())
                .param("betekenis", status.betekenis())
                .param("volgorde", status.volgorde())
                .update();
    }

    @Override
    public boolean verwijder(String samenwerkingsverband, String aanvraagtype, String label) {
        return deze("DELETE FROM statuscatalogus" + DEZE, samenwerkingsverband, aanvraagtype, label)
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec deze(String sql, String samenwerkingsverband, String aanvraagtype, String label) {
        return db.sql(sql)
                .param("swv", samenwerkingsverband)
                .param("type", aanvraagtype)
                .param("sleutel", Catalogusstatus.sleutel(label));
    }

    private static Catalogusstatus status(ResultSet rij, int nummer) throws SQLException {
        return new Catalogusstatus(
                rij.getString("samenwerkingsverband"),
                rij.getString("aanvraagtype"),
                rij.getString("label"),
                Statusklasse.valueOf(rij.getString("klasse")),
                rij.getBoolean("eindstatus"),
                rij.getString("betekenis"),
                rij.getInt("volgorde"));
    }
}
