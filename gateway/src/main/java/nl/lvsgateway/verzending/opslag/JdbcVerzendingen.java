package nl.lvsgateway.verzending.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.lvsgateway.aanvraag.VerzendingGevraagd;
import nl.lvsgateway.techniek.opslag.Moment;
import nl.lvsgateway.uitgaand.Eigenaar;
import nl.lvsgateway.uitgaand.opslag.Werkrijen;
import nl.lvsgateway.verzending.Verzending;
import nl.lvsgateway.verzending.Verzendingen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** SQL of the outbox; the same text on H2 and PostgreSQL. stand: see the migration. */
@Repository
@Transactional
class JdbcVerzendingen extends Werkrijen implements Verzendingen {

    /** More candidates than asked, since other nodes lock some of them and schools may run out of room. */
    private static final int RUIM = 32;

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

    JdbcVerzendingen(JdbcClient db) {
        super(db, "verzending", ", eerst_navragen = TRUE");
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
        var scholen = new LinkedHashMap<Long, String>();
        kandidaten(greep).forEach(kandidaat -> scholen.put(kandidaat.id(), kandidaat.school()));
        return neem(scholen.keySet(), over -> kies(over, scholen, greep), JdbcVerzendingen::begonnen, eigenaar);
    }

    /** Without a lock: those whose turn it is and that wait for no earlier one of the same aanvraag. */
    private List<Kandidaat> kandidaten(Greep greep) {
        var sql = """
                SELECT v.id, v.school FROM verzending v
                 WHERE v.stand = 0 %s
                   AND NOT EXISTS (SELECT 1 FROM verzending o
                                    WHERE o.aanvraag = v.aanvraag AND o.stand < 3 AND o.id < v.id)
                 ORDER BY v.stand, v.beurt, v.id LIMIT :ruim
                """.formatted(greep.zonder().isEmpty() ? "" : "AND v.school NOT IN (:zonder)");
        var vraag = db.sql(sql).param("ruim", RUIM + 4 * greep.hoogstens());
        return (greep.zonder().isEmpty() ? vraag : vraag.param("zonder", greep.zonder()))
                .query(JdbcVerzendingen::kandidaat)
                .list();
    }

    /** In order of their turn, and no more of a school than it has room for. */
    private static List<Long> kies(List<Long> over, Map<Long, String> scholen, Greep greep) {
        var perSchool = new HashMap<String, Integer>();
        return over.stream()
                .filter(id -> perSchool.merge(scholen.get(id), 1, Integer::sum)
                        <= greep.ruimte().applyAsInt(scholen.get(id)))
                .limit(greep.hoogstens())
                .toList();
    }

    private static Verzending begonnen(ResultSet rij, int nummer) throws SQLException {
        return new Verzending(
                rij.getLong("id"),
                rij.getLong("aanvraag"),
                rij.getString("school"),
                rij.getInt("versie"),
                rij.getString("bericht_id"),
                rij.getInt("poging") + 1,
                rij.getInt("vergeefs"),
                rij.getBoolean("eerst_navragen"),
                Moment.uit(rij, "gevraagd_op"));
    }

    @Override
    public boolean rondAf(Verzending verzending, String eigenaar, boolean gelukt, Instant nu) {
        return boek(
                verzending,
                eigenaar,
                "stand = :stand, afgerond_op = :nu, volgende_poging = NULL",
                Map.of("stand", gelukt ? 3 : 4, "nu", Moment.van(nu)));
    }

    @Override
    public boolean stelUit(Verzending verzending, String eigenaar, Uitstel uitstel) {
        var wordt = "stand = 2, volgende_poging = :tot, eerst_navragen = :navragen, poging = :telling,"
                + " vergeefs = vergeefs + :vergeefs";
        var waarden = Map.of(
                "tot",
                Moment.van(uitstel.tot()),
                "navragen",
                uitstel.eerstNavragen(),
                "vergeefs",
                uitstel.vergeefs() ? 1 : 0,
                "telling",
                uitstel.geprobeerd() ? verzending.poging() : verzending.poging() - 1);
        return boek(verzending, eigenaar, wordt, waarden);
    }

    @Override
    public int geefBeurt(Instant nu) {
        var rijp = rijp(nu);
        var vast = vergrendeld(rijp.stream().map(Kandidaat::id).toList());
        return rijp.stream()
                .filter(een -> vast.contains(een.id()))
                .mapToInt(this::geefBeurt)
                .sum();
    }

    /** Those that no other node gives their turn at this moment; lowest id first, whatever their turn. */
    private Set<Long> vergrendeld(List<Long> ids) {
        return ids.isEmpty()
                ? Set.of()
                : db.sql(
                                "SELECT id FROM verzending WHERE id IN (:ids) AND stand = 2 ORDER BY id FOR UPDATE SKIP LOCKED")
                        .param("ids", ids)
                        .query(Long.class)
                        .set();
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
                .query(JdbcVerzendingen::kandidaat)
                .list();
    }

    private int geefBeurt(Kandidaat rijp) {
        return db.sql("UPDATE verzending SET stand = 0, beurt = %s WHERE id = :id AND stand = 2"
                        .formatted(VOLGENDE_BEURT))
                .param("school", rijp.school())
                .param("id", rijp.id())
                .update();
    }

    private static Kandidaat kandidaat(ResultSet rij, int nummer) throws SQLException {
        return new Kandidaat(rij.getLong("id"), rij.getString("school"));
    }

    private record Kandidaat(long id, String school) {}
}
