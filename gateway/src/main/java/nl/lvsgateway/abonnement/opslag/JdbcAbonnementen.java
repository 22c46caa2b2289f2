package nl.lvsgateway.abonnement.opslag;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.lvsgateway.abonnement.Abonnement;
import nl.lvsgateway.abonnement.Abonnement.Toestand;
import nl.lvsgateway.abonnement.Abonnementen;
import nl.lvsgateway.techniek.opslag.Moment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** SQL of abonnementen. */
@Repository
@Transactional
class JdbcAbonnementen implements Abonnementen {

    private final JdbcClient db;

    JdbcAbonnementen(JdbcClient db) {
        this.db = db;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Abonnement> van(String lvs, String school) {
        return db.sql("SELECT * FROM abonnement WHERE lvs = :lvs AND school = :school")
                .param("lvs", lvs)
                .param("school", school)
                .query(JdbcAbonnementen::lees)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Abonnement> voor(String lvs, String school) {
        var sql = """
                SELECT * FROM abonnement WHERE lvs = :lvs AND school IN (:school, '') ORDER BY school DESC LIMIT 1
                """;
        return db.sql(sql)
                .param("lvs", lvs)
                .param("school", school)
                .query(JdbcAbonnementen::lees)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Abonnement> metId(long id) {
        return db.sql("SELECT * FROM abonnement WHERE id = :id")
                .param("id", id)
                .query(JdbcAbonnementen::lees)
                .optional();
    }

    @Override
    public void voegToe(String lvs, String school, URI url, String zout, Instant nu) {
        var sql = """
                INSERT INTO abonnement (lvs, school, url, zout, stand, fouten, aangemaakt)
                VALUES (:lvs, :school, :url, :zout, 'ACTIEF', 0, :nu)
                """;
        db.sql(sql)
                .param("lvs", lvs)
                .param("school", school)
                .param("url", url.toString())
                .param("zout", zout)
                .param("nu", Moment.van(nu))
                .update();
    }

    @Override
    public void zet(long id, URI url) {
        var sql = """
                UPDATE abonnement
                   SET url = :url, stand = 'ACTIEF', stilgelegd_op = NULL, reden = NULL, fouten = 0, fout_sinds = NULL,
                       wacht_tot = NULL
                 WHERE id = :id
                """;
        db.sql(sql).param("url", url.toString()).param("id", id).update();
    }

    @Override
    public void zetGeheim(long id, String zout, String vorigZout, Instant vorigTot) {
        db.sql("UPDATE abonnement SET zout = :zout, vorig_zout = :vorig, vorig_tot = :tot WHERE id = :id")
                .param("zout", zout)
                .param("vorig", vorigZout)
                .param("tot", Moment.van(vorigTot))
                .param("id", id)
                .update();
    }

    @Override
    public void verwijder(long id) {
        voer("DELETE FROM melding WHERE abonnement = :id", id);
        voer("DELETE FROM abonnement WHERE id = :id", id);
    }

    private void voer(String sql, long id) {
        db.sql(sql).param("id", id).update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Long> metWerk(Instant nu, int perAbonnement) {
        var sql = """
                SELECT a.id FROM abonnement a
                 WHERE a.stand = 'ACTIEF' AND (a.wacht_tot IS NULL OR a.wacht_tot <= :nu)
                   AND EXISTS (SELECT 1 FROM melding m WHERE m.abonnement = a.id AND m.stand = 0)
                   AND (SELECT COUNT(*) FROM melding m WHERE m.abonnement = a.id AND m.stand = 1) < :hoogstens
                """;
        return db.sql(sql)
                .param("nu", Moment.van(nu))
                .param("hoogstens", perAbonnement)
                .query(Long.class)
                .list();
    }

    @Override
    public void boekBezorgd(long id, Instant nu) {
        var sql = """
                UPDATE abonnement SET laatst_bezorgd = :nu, fouten = 0, fout_sinds = NULL, wacht_tot = NULL WHERE id = :id
                """;
        db.sql(sql).param("nu", Moment.van(nu)).param("id", id).update();
    }

    @Override
    public void boekFout(long id, Tegenslag tegenslag) {
        var sql = """
                UPDATE abonnement
                   SET fouten = fouten + 1, fout_sinds = COALESCE(fout_sinds, :nu), laatste_fout = :fout,
                       wacht_tot = :tot
                 WHERE id = :id AND (wacht_tot IS NULL OR wacht_tot <= :nu)
                """;
        db.sql(sql)
                .param("nu", Moment.van(tegenslag.nu()))
                .param("fout", tegenslag.fout())
                .param("tot", Moment.van(tegenslag.wachtTot()))
                .param("id", id)
                .update();
    }

    @Override
    public void legStil(long id, String reden, Instant nu) {
        var sql = """
                UPDATE abonnement
                   SET stand = 'STILGELEGD', stilgelegd_op = :nu, reden = :reden, laatste_fout = :reden
                 WHERE id = :id
                """;
        db.sql(sql)
                .param("nu", Moment.van(nu))
                .param("reden", reden)
                .param("id", id)
                .update();
        voer("DELETE FROM melding WHERE abonnement = :id AND stand = 0", id);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Abonnement> alle() {
        return db.sql("SELECT * FROM abonnement ORDER BY lvs, school")
                .query(JdbcAbonnementen::lees)
                .list();
    }

    private static Abonnement lees(ResultSet rij, int nummer) throws SQLException {
        return new Abonnement(
                rij.getLong("id"),
                rij.getString("lvs"),
                rij.getString("school"),
                URI.create(rij.getString("url")),
                rij.getString("zout"),
                rij.getString("vorig_zout"),
                Moment.misschienUit(rij, "vorig_tot"),
                Toestand.valueOf(rij.getString("stand")),
                Moment.misschienUit(rij, "stilgelegd_op"),
                rij.getString("reden"),
                rij.getInt("fouten"),
                Moment.misschienUit(rij, "fout_sinds"),
                rij.getString("laatste_fout"),
                Moment.misschienUit(rij, "wacht_tot"),
                Moment.misschienUit(rij, "laatst_bezorgd"),
                Moment.uit(rij, "aangemaakt"));
    }
}
