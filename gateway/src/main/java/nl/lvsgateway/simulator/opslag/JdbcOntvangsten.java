package nl.lvsgateway.simulator.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import nl.lvsgateway.simulator.AlsSimulatorAanStaat;
import nl.lvsgateway.simulator.Ontvangst;
import nl.lvsgateway.simulator.Ontvangsten;
import nl.lvsgateway.simulator.Stuk;
import nl.lvsgateway.simulator.Zending;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of the messages that came in. */
@Repository
@AlsSimulatorAanStaat
class JdbcOntvangsten implements Ontvangsten {

    private final JdbcClient db;

    JdbcOntvangsten(JdbcClient db, Simulatorschema eerstDeTabellen) {
        this.db = db;
    }

    @Override
    public boolean telHerhaling(String berichtId) {
        return db.sql("UPDATE sim_ontvangst SET leveringen = leveringen + 1 WHERE bericht_id = :berichtId")
                        .param("berichtId", berichtId)
                        .update()
                == 1;
    }

    @Override
    public void bewaar(Zending zending, Instant nu) {
        var dossier = zending.dossier();
        var sql = """
                INSERT INTO sim_ontvangst
                       (bericht_id, referentie, versie, leveringen, dossier_sha256, dossier_grootte, ontvangen_op)
                VALUES (:berichtId, :referentie, :versie, 1, :sha256, :grootte, :nu)
                """;
        db.sql(sql)
                .param("berichtId", zending.berichtId())
                .param("referentie", zending.referentie())
                .param("versie", zending.versie())
                .param("sha256", dossier == null ? null : dossier.sha256())
                .param("grootte", dossier == null ? null : dossier.grootte())
                .param("nu", nu.atOffset(ZoneOffset.UTC))
                .update();
        for (int i = 0; i < zending.bijlagen().size(); i++) {
            bewaar(zending.berichtId(), i + 1, zending.bijlagen().get(i));
        }
    }

    private void bewaar(String berichtId, int volgorde, Stuk bijlage) {
        var sql = """
                INSERT INTO sim_bijlage (bericht_id, volgorde, grootte, sha256)
                VALUES (:berichtId, :volgorde, :grootte, :sha256)
                """;
        db.sql(sql)
                .param("berichtId", berichtId)
                .param("volgorde", volgorde)
                .param("grootte", bijlage.grootte())
                .param("sha256", bijlage.sha256())
                .update();
    }

    @Override
    public List<Ontvangst> zoek(@Nullable String referentie, @Nullable String berichtId, int hoeveel) {
        var sql = """
                SELECT o.bericht_id, o.referentie, z.school, z.dossiernummer, o.leveringen, o.versie,
                       o.dossier_sha256, o.dossier_grootte, o.ontvangen_op
                  FROM sim_ontvangst o JOIN sim_zaak z ON z.referentie = o.referentie
                """ + waar(referentie, berichtId) + " ORDER BY o.ontvangen_op DESC, o.bericht_id DESC LIMIT :hoeveel";
        return db.sql(sql)
                .param("referentie", referentie)
                .param("berichtId", berichtId)
                .param("hoeveel", hoeveel)
                .query(this::lees)
                .list();
    }

    private static String waar(@Nullable String referentie, @Nullable String berichtId) {
        return " WHERE " + (referentie == null ? "1 = 1" : "o.referentie = :referentie") + " AND "
                + (berichtId == null ? "1 = 1" : "o.bericht_id = :berichtId");
    }

    private Ontvangst lees(ResultSet rij, int nummer) throws SQLException {
        return new Ontvangst(
                rij.getString("bericht_id"),
                rij.getString("referentie"),
                rij.getString("school"),
                rij.getLong("dossiernummer"),
                rij.getInt("leveringen"),
                rij.getInt("versie"),
                rij.getString("dossier_sha256"),
                rij.getObject("dossier_grootte", Long.class),
                bijlagen(rij.getString("bericht_id")),
                rij.getObject("ontvangen_op", OffsetDateTime.class).toInstant());
    }

    private List<Stuk> bijlagen(String berichtId) {
        return db.sql("SELECT grootte, sha256 FROM sim_bijlage WHERE bericht_id = :berichtId ORDER BY volgorde")
                .param("berichtId", berichtId)
                .query((rij, nummer) -> new Stuk(rij.getLong("grootte"), rij.getString("sha256")))
                .list();
    }
}
