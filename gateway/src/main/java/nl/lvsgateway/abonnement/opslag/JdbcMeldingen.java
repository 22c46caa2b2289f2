package nl.lvsgateway.abonnement.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lvsgateway.aanvraag.Dossiernummer;
import nl.lvsgateway.abonnement.Melding;
import nl.lvsgateway.abonnement.Meldingen;
import nl.lvsgateway.samenwerkingsverband.Statusklasse;
import nl.lvsgateway.techniek.opslag.Moment;
import nl.lvsgateway.uitgaand.Eigenaar;
import nl.lvsgateway.uitgaand.opslag.Werkrijen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** SQL of the outbox of meldingen; the same text on H2 and PostgreSQL. stand: see the migration. */
@Repository
@Transactional
class JdbcMeldingen extends Werkrijen implements Meldingen {

    /** More candidates than one, since other workers lock some of them at the same moment. */
    private static final int RUIM = 32;

    JdbcMeldingen(JdbcClient db) {
        super(db, "melding", "");
    }

    @Override
    public void zetKlaar(Melding m) {
        var klasse = m.klasse();
        var sql = """
                INSERT INTO melding (abonnement, gebeurtenis_id, soort, aanvraag, school, kenmerk, dossiernummer,
                                     verzendstatus, aanvraagstatus, klasse, tijdstip, stand, poging)
                VALUES (:abonnement, :gebeurtenis, :soort, :aanvraag, :school, :kenmerk, :nummer, :verzendstatus,
                        :aanvraagstatus, :klasse, :tijdstip, 0, 0)
                """;
        db.sql(sql)
                .param("abonnement", m.abonnement())
                .param("gebeurtenis", m.gebeurtenisId())
                .param("soort", m.soort().name())
                .param("aanvraag", m.aanvraag())
                .param("school", m.school())
                .param("kenmerk", m.kenmerk())
                .param("nummer", Dossiernummer.getal(m.dossiernummer()))
                .param("verzendstatus", m.verzendstatus())
                .param("aanvraagstatus", m.aanvraagstatus())
                .param("klasse", klasse == null ? null : klasse.name())
                .param("tijdstip", Moment.van(m.tijdstip()))
                .update();
    }

    @Override
    public Optional<Melding> neem(long abonnement, Eigenaar eigenaar) {
        var kandidaten = kandidaten(abonnement);
        return neem(kandidaten, over -> over.stream().limit(1).toList(), JdbcMeldingen::begonnen, eigenaar).stream()
                .findFirst();
    }

    /** Without a lock: those that wait for no earlier one of the same aanvraag. */
    private List<Long> kandidaten(long abonnement) {
        var sql = """
                SELECT m.id FROM melding m
                 WHERE m.abonnement = :abonnement AND m.stand = 0
                   AND NOT EXISTS (SELECT 1 FROM melding o
                                    WHERE o.abonnement = m.abonnement AND o.aanvraag = m.aanvraag AND o.id < m.id)
                 ORDER BY m.abonnement, m.stand, m.id LIMIT :ruim
                """;
        return db.sql(sql)
                .param("abonnement", abonnement)
                .param("ruim", RUIM)
                .query(Long.class)
                .list();
    }

    @Override
    public boolean rondAf(Melding melding, String eigenaar) {
        return verwijder(melding, eigenaar);
    }

    @Override
    public boolean legTerug(Melding melding, String eigenaar) {
        return boek(melding, eigenaar, "stand = 0", Map.of());
    }

    @Override
    public void ruimWezenOp() {
        db.sql("DELETE FROM melding WHERE NOT EXISTS (SELECT 1 FROM abonnement a WHERE a.id = melding.abonnement)")
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public long wachtend(long abonnement) {
        return db.sql("SELECT COUNT(*) FROM melding WHERE abonnement = :abonnement")
                .param("abonnement", abonnement)
                .query(Long.class)
                .single();
    }

    private static Melding begonnen(ResultSet rij, int nummer) throws SQLException {
        var klasse = rij.getString("klasse");
        return new Melding(
                rij.getLong("id"),
                rij.getLong("abonnement"),
                rij.getString("gebeurtenis_id"),
                Melding.Soort.valueOf(rij.getString("soort")),
                rij.getLong("aanvraag"),
                rij.getString("school"),
                rij.getString("kenmerk"),
                Dossiernummer.van(rij.getObject("dossiernummer", Long.class)),
                rij.getString("verzendstatus"),
                rij.getString("aanvraagstatus"),
                klasse == null ? null : Statusklasse.valueOf(klasse),
                Moment.uit(rij, "tijdstip"),
                rij.getInt("poging") + 1);
    }
}
