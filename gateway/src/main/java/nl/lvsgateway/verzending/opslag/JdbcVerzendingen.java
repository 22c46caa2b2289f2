package nl.lvsgateway.verzending.opslag;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.lvsgateway.aanvraag.VerzendingGevraagd;
import nl.lvsgateway.techniek.opslag.Moment;
import nl.lvsgateway.verzending.Verzending;
import nl.lvsgateway.verzending.Verzendingen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** SQL of the outbox; the same text on H2 and PostgreSQL. stand: see the migration. */
@Repository
@Transactional
class JdbcVerzendingen implements Verzendingen {

    /** More candidates than one, since other workers lock some of them at the same moment. */
    private static final int RUIM = 32;

    /** Puts a row behind the last one of its school, and never before what waits longest. */
    private static final String VOLGENDE_BEURT = """
            1 + GREATEST(
                COALESCE((SELECT w.beurt FROM verzending w WHERE w.school = CAST(:school AS VARCHAR(6)) AND w.stand = 0
                           ORDER BY w.school, w.stand, w.beurt DESC LIMIT 1), 0),
                COALESCE((SELECT w.beurt FROM verzending w WHERE w.stand = 0
                           ORDER BY w.stand, w.beurt, w.id LIMIT 1), 0))
            """;

    private static final String VRIJ = """
            UPDATE verzending SET stand = 0, eerst_navragen = TRUE, eigenaar = NULL, lease_tot = NULL
             WHERE stand = 1 AND\s""";

    private final JdbcClient db;

    JdbcVerzendingen(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void zetKlaar(VerzendingGevraagd gevraagd, String berichtId, Instant nu) {
        var opnieuw = db.sql("""
                UPDATE verzending
                   SET stand = 0, beurt = %s, poging = 0, eerst_navragen = TRUE, gevraagd_op = :nu,
                       eigenaar = NULL, lease_tot = NULL, volgende_poging = NULL, afgerond_op = NULL
                 WHERE aanvraag = :aanvraag AND versie = :versie AND stand > 2
                """.formatted(VOLGENDE_BEURT))
                .param("school", gevraagd.school())
                .param("aanvraag", gevraagd.aanvraag())
                .param("versie", gevraagd.versie())
                .param("nu", Moment.van(nu))
                .update();
        if (opnieuw == 0) {
            voegToe(gevraagd, berichtId, nu);
        }
    }

    private void voegToe(VerzendingGevraagd gevraagd, String berichtId, Instant nu) {
        db.sql("""
                INSERT INTO verzending (aanvraag, school, versie, bericht_id, stand, beurt, poging, eerst_navragen,
                                        gevraagd_op)
                VALUES (:aanvraag, :school, :versie, :bericht, 0, %s, 0, FALSE, :nu)
                """.formatted(VOLGENDE_BEURT))
                .param("aanvraag", gevraagd.aanvraag())
                .param("school", gevraagd.school())
                .param("versie", gevraagd.versie())
                .param("bericht", berichtId)
                .param("nu", Moment.van(nu))
                .update();
    }

    @Override
    public Optional<Verzending> neem(Eigenaar eigenaar) {
        return vergrendel(kandidaten()).map(id -> begin(id, eigenaar));
    }

    /** Without a lock: those whose turn it is and that wait for no earlier one of the same aanvraag. */
    private List<Long> kandidaten() {
        var sql = """
                SELECT v.id FROM verzending v
                 WHERE v.stand = 0
                   AND NOT EXISTS (SELECT 1 FROM verzending o
                                    WHERE o.aanvraag = v.aanvraag AND o.stand < 3 AND o.id < v.id)
                 ORDER BY v.stand, v.beurt, v.id LIMIT :ruim
                """;
        return db.sql(sql)
                .param("ruim", RUIM)
                .query((rij, n) -> rij.getLong("id"))
                .list();
    }

    /** Ordered by the primary key and nothing else: H2 would lock every waiting row otherwise. */
    private Optional<Long> vergrendel(List<Long> kandidaten) {
        for (var kandidaat : kandidaten) {
            var sql = "SELECT id FROM verzending WHERE id = :id AND stand = 0 ORDER BY id FOR UPDATE SKIP LOCKED";
            var gelukt = db.sql(sql).param("id", kandidaat).query(Long.class).optional();
            if (gelukt.isPresent()) {
                return gelukt;
            }
        }
        return Optional.empty();
    }

    private Verzending begin(long id, Eigenaar eigenaar) {
        db.sql("UPDATE verzending SET stand = 1, eigenaar = :ik, lease_tot = :tot, poging = poging + 1 WHERE id = :id")
                .param("ik", eigenaar.naam())
                .param("tot", Moment.van(eigenaar.leaseTot()))
                .param("id", id)
                .update();
        return db.sql("SELECT * FROM verzending WHERE id = :id")
                .param("id", id)
                .query((rij, n) -> new Verzending(
                        rij.getLong("id"),
                        rij.getLong("aanvraag"),
                        rij.getInt("versie"),
                        rij.getString("bericht_id"),
                        rij.getInt("poging"),
                        rij.getBoolean("eerst_navragen"),
                        rij.getObject("gevraagd_op", java.time.OffsetDateTime.class)
                                .toInstant()))
                .single();
    }

    @Override
    public void verleng(Eigenaar eigenaar) {
        db.sql("UPDATE verzending SET lease_tot = :tot WHERE stand = 1 AND eigenaar = :ik")
                .param("tot", Moment.van(eigenaar.leaseTot()))
                .param("ik", eigenaar.naam())
                .update();
    }

    @Override
    public boolean rondAf(Verzending verzending, String eigenaar, boolean gelukt, Instant nu) {
        var sql = """
                UPDATE verzending
                   SET stand = :stand, afgerond_op = :nu, eigenaar = NULL, lease_tot = NULL, volgende_poging = NULL
                 WHERE id = :id AND stand = 1 AND eigenaar = :ik AND poging = :poging
                """;
        return db.sql(sql)
                        .param("stand", gelukt ? 3 : 4)
                        .param("nu", Moment.van(nu))
                        .param("id", verzending.id())
                        .param("ik", eigenaar)
                        .param("poging", verzending.poging())
                        .update()
                == 1;
    }

    @Override
    public boolean stelUit(Verzending verzending, String eigenaar, Uitstel uitstel) {
        var sql = """
                UPDATE verzending
                   SET stand = 2, volgende_poging = :tot, eerst_navragen = :navragen, poging = :telling,
                       eigenaar = NULL, lease_tot = NULL
                 WHERE id = :id AND stand = 1 AND eigenaar = :ik AND poging = :poging
                """;
        return db.sql(sql)
                        .param("tot", Moment.van(uitstel.tot()))
                        .param("navragen", uitstel.eerstNavragen())
                        .param("telling", uitstel.telt() ? verzending.poging() : verzending.poging() - 1)
                        .param("id", verzending.id())
                        .param("ik", eigenaar)
                        .param("poging", verzending.poging())
                        .update()
                == 1;
    }

    @Override
    public int geefBeurt(Instant nu) {
        var rijp = db.sql("""
                SELECT id, school FROM verzending WHERE stand = 2 AND volgende_poging <= :nu
                 ORDER BY stand, volgende_poging LIMIT 200
                """)
                .param("nu", Moment.van(nu))
                .query((rij, n) -> new Rijp(rij.getLong("id"), rij.getString("school")))
                .list();
        return rijp.stream().mapToInt(this::geefBeurt).sum();
    }

    private int geefBeurt(Rijp rijp) {
        return db.sql("UPDATE verzending SET stand = 0, beurt = %s WHERE id = :id AND stand = 2"
                        .formatted(VOLGENDE_BEURT))
                .param("school", rijp.school())
                .param("id", rijp.id())
                .update();
    }

    @Override
    public int neemOver(Instant verlopenOp) {
        return db.sql(VRIJ + "lease_tot < :verlopen")
                .param("verlopen", Moment.van(verlopenOp))
                .update();
    }

    @Override
    public int neemOverVanAnderen(String eigenaar) {
        return db.sql(VRIJ + "eigenaar <> :ik").param("ik", eigenaar).update();
    }

    private record Rijp(long id, String school) {}
}
