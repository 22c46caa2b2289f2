package nl.lvsgateway.simulator.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.lvsgateway.simulator.AlsSimulatorAanStaat;
import nl.lvsgateway.simulator.Zaak;
import nl.lvsgateway.simulator.Zaken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of the aanvragen; the number is the identity of the row. */
@Repository
@AlsSimulatorAanStaat
class JdbcZaken implements Zaken {

    private static final String ZAAK =
            "SELECT dossiernummer, referentie, school, aanvraagtype, status, statusinformatie, status_op FROM sim_zaak ";

    private final JdbcClient db;

    JdbcZaken(JdbcClient db, Simulatorschema eerstDeTabellen) {
        this.db = db;
    }

    @Override
    public Optional<Zaak> met(String referentie) {
        return db.sql(ZAAK + "WHERE referentie = :referentie")
                .param("referentie", referentie)
                .query(JdbcZaken::lees)
                .optional();
    }

    @Override
    public List<Zaak> met(List<Long> dossiernummers) {
        return db.sql(ZAAK + "WHERE dossiernummer IN (:nummers) ORDER BY dossiernummer")
                .param("nummers", dossiernummers)
                .query(JdbcZaken::lees)
                .list();
    }

    @Override
    public List<Zaak> laatste(int hoeveel) {
        return db.sql(ZAAK + "ORDER BY dossiernummer DESC LIMIT :hoeveel")
                .param("hoeveel", hoeveel)
                .query(JdbcZaken::lees)
                .list();
    }

    @Override
    public void open(Zaak zaak) {
        var sql = """
                INSERT INTO sim_zaak (referentie, school, aanvraagtype, status, statusinformatie, status_op)
                VALUES (:referentie, :school, :aanvraagtype, :status, :statusinformatie, :statusOp)
                """;
        db.sql(sql)
                .param("referentie", zaak.referentie())
                .param("school", zaak.school())
                .param("aanvraagtype", zaak.aanvraagtype())
                .param("status", zaak.status())
                .param("statusinformatie", zaak.statusinformatie())
                .param("statusOp", zaak.statusOp().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void zetStatus(Zaak zaak) {
        var sql = """
                UPDATE sim_zaak SET status = :status, statusinformatie = :statusinformatie, status_op = :statusOp
                 WHERE dossiernummer = :dossiernummer
                """;
        db.sql(sql)
                .param("status", zaak.status())
                .param("statusinformatie", zaak.statusinformatie())
                .param("statusOp", zaak.statusOp().atOffset(ZoneOffset.UTC))
                .param("dossiernummer", zaak.dossiernummer())
                .update();
    }

    private static Zaak lees(ResultSet rij, int nummer) throws SQLException {
        return new Zaak(
                rij.getLong("dossiernummer"),
                rij.getString("referentie"),
                rij.getString("school"),
                rij.getString("aanvraagtype"),
                rij.getString("status"),
                rij.getString("statusinformatie"),
                rij.getObject("status_op", OffsetDateTime.class).toInstant());
    }
}
