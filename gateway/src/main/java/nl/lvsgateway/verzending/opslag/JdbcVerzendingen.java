package nl.lvsgateway.verzending.opslag;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
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

    private static final int MEESTE_PER_TIK = 1000;
    private static final int PER_SCHOOL_PER_TIK = 50;

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
    private final Grijper grijper;

    JdbcVerzendingen(JdbcClient db) {
        this.db = db;
        this.grijper = new Grijper(db);
    }

    @Override
    public void zetKlaar(VerzendingGevraagd gevraagd, String berichtId, Instant nu) {
        var opnieuw = db.sql("""
                UPDATE verzending
                   SET stand = 0, beurt = %s, poging = 0, vergeefs = 0, eerst_navragen = TRUE, gevraagd_op = :nu,
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
    public List<Verzending> neem(Eigenaar eigenaar, Greep greep) {
        return grijper.neem(eigenaar, greep);
    }

    @Override
    public void verleng(Eigenaar eigenaar, Collection<Long> ids) {
        db.sql("UPDATE verzending SET lease_tot = :tot WHERE id IN (:ids) AND stand = 1 AND eigenaar = :ik")
                .param("tot", Moment.van(eigenaar.leaseTot()))
                .param("ids", ids)
                .param("ik", eigenaar.naam())
                .update();
    }

    @Override
    public int geefTerug(String eigenaar) {
        return db.sql(VRIJ + "eigenaar = :ik").param("ik", eigenaar).update();
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
                       vergeefs = vergeefs + :vergeefs, eigenaar = NULL, lease_tot = NULL
                 WHERE id = :id AND stand = 1 AND eigenaar = :ik AND poging = :poging
                """;
        return db.sql(sql)
                        .param("tot", Moment.van(uitstel.tot()))
                        .param("navragen", uitstel.eerstNavragen())
                        .param("vergeefs", uitstel.vergeefs() ? 1 : 0)
                        .param("telling", uitstel.geprobeerd() ? verzending.poging() : verzending.poging() - 1)
                        .param("id", verzending.id())
                        .param("ik", eigenaar)
                        .param("poging", verzending.poging())
                        .update()
                == 1;
    }

    @Override
    public int geefBeurt(Instant nu) {
        return rijp(nu).stream().mapToInt(this::geefBeurt).sum();
    }

    /** Of one school not more than some at a time: its flood must not hold up what others postponed. */
    private List<Kandidaat> rijp(Instant nu) {
        var sql = """
                SELECT id, school FROM (
                    SELECT id, school, ROW_NUMBER() OVER (PARTITION BY school ORDER BY volgende_poging) AS plaats
                      FROM verzending WHERE stand = 2 AND volgende_poging <= :nu) r
                 WHERE plaats <= :perschool ORDER BY plaats, id LIMIT :hoogstens
                """;
        return db.sql(sql)
                .param("nu", Moment.van(nu))
                .param("perschool", PER_SCHOOL_PER_TIK)
                .param("hoogstens", MEESTE_PER_TIK)
                .query((rij, n) -> new Kandidaat(rij.getLong("id"), rij.getString("school")))
                .list();
    }

    private int geefBeurt(Kandidaat rijp) {
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

    private record Kandidaat(long id, String school) {}
}
