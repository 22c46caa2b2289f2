package nl.lvsgateway.verzending.opslag;

import static nl.lvsgateway.aanvraag.opslag.Aanvraagtabel.LEVEND;
import static nl.lvsgateway.aanvraag.opslag.Aanvraagtabel.MET_LEVENDE;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.lvsgateway.aanvraag.Ontvangstnummer;
import nl.lvsgateway.aanvraag.Verzendreden;
import nl.lvsgateway.techniek.opslag.Moment;
import nl.lvsgateway.verzending.Herverzending;
import nl.lvsgateway.verzending.Herverzending.Bereik;
import nl.lvsgateway.verzending.Herverzending.Opdrachtgever;
import nl.lvsgateway.verzending.Herverzendingen;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** SQL of replays. */
@Repository
@Transactional
class JdbcHerverzendingen implements Herverzendingen {

    /** As many values as one question takes without trouble. */
    private static final int PER_VRAAG = 500;

    private static final String KIES = ("""
            INSERT INTO herverzending_regel (herverzending, aanvraag, verzending, afgerond_op)
            SELECT CAST(:id AS BIGINT), a.id, v.id, v.afgerond_op
              FROM verzending v""" + MET_LEVENDE + """
                   %s
             WHERE""").formatted(Bereikfilter.LAATSTE_VERZENDING);

    private final JdbcClient db;

    JdbcHerverzendingen(JdbcClient db) {
        this.db = db;
    }

    @Override
    public long begin(Opdrachtgever opdrachtgever, Bereik bereik, Instant nu) {
        var sleutel = new GeneratedKeyHolder();
        db.sql("""
                INSERT INTO herverzending (wie, notitie, school, samenwerkingsverband, totaal, gedaan, overgeslagen, begonnen)
                VALUES (:wie, :notitie, :school, :swv, 0, 0, 0, :nu)
                """)
                .param("wie", opdrachtgever.wie())
                .param("notitie", opdrachtgever.notitie())
                .param("school", bereik.school())
                .param("swv", bereik.samenwerkingsverband())
                .param("nu", Moment.van(nu))
                .update(sleutel, "id");
        return Objects.requireNonNull(sleutel.getKey()).longValue();
    }

    @Override
    public void kies(long id, Collection<Ontvangstnummer> nummers) {
        var waarden = nummers.stream().map(Ontvangstnummer::waarde).distinct().toList();
        for (var van = 0; van < waarden.size(); van += PER_VRAAG) {
            db.sql(KIES + " a.ontvangstnummer IN (:nummers)")
                    .param("id", id)
                    .param("nummers", waarden.subList(van, Math.min(waarden.size(), van + PER_VRAAG)))
                    .update();
        }
        tel(id, null);
    }

    @Override
    public void kies(long id, Verzendreden reden) {
        var bereik = met(id).orElseThrow().bereik();
        var vraag = KIES + " a.verzendstatus = 'FOUT' AND a.reden = :reden AND " + Bereikfilter.van(bereik);
        Bereikfilter.vul(db.sql(vraag).param("id", id).param("reden", reden.name()), bereik)
                .update();
        tel(id, reden);
    }

    private void tel(long id, @Nullable Verzendreden reden) {
        db.sql("""
                UPDATE herverzending
                   SET reden = :reden,
                       totaal = (SELECT COUNT(*) FROM herverzending_regel r WHERE r.herverzending = :id)
                 WHERE id = :id
                """)
                .param("reden", reden == null ? null : reden.name())
                .param("id", id)
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Herverzending> met(long id) {
        return db.sql("SELECT * FROM herverzending WHERE id = :id")
                .param("id", id)
                .query(JdbcHerverzendingen::lees)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Herverzending> laatste(int aantal) {
        return db.sql("SELECT * FROM herverzending ORDER BY id DESC LIMIT :aantal")
                .param("aantal", aantal)
                .query(JdbcHerverzendingen::lees)
                .list();
    }

    /** Found without a lock, then locked one by one by its primary key. */
    @Override
    public Optional<Herverzending> neem() {
        var open = db.sql("SELECT id FROM herverzending WHERE afgerond IS NULL ORDER BY id")
                .query(Long.class)
                .list();
        return open.stream().flatMap(id -> vergrendel(id).stream()).findFirst();
    }

    private Optional<Herverzending> vergrendel(long id) {
        return db.sql("SELECT * FROM herverzending WHERE id = :id AND afgerond IS NULL FOR UPDATE SKIP LOCKED")
                .param("id", id)
                .query(JdbcHerverzendingen::lees)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Long> teDoen(long id, int hoogstens) {
        var sql = """
                SELECT aanvraag FROM herverzending_regel
                 WHERE herverzending = :id ORDER BY herverzending, aanvraag LIMIT :hoogstens
                """;
        return db.sql(sql)
                .param("id", id)
                .param("hoogstens", hoogstens)
                .query(Long.class)
                .list();
    }

    /** Locked lowest first, so that two replays of the same never wait for each other; then looked at anew. */
    @Override
    public List<Long> ongewijzigd(long id, List<Long> aanvragen) {
        var vast = aanvragen.isEmpty() ? List.<Long>of() : vergrendel(aanvragen);
        return vast.isEmpty() ? vast : nogZo(id, vast);
    }

    private List<Long> vergrendel(List<Long> aanvragen) {
        return db.sql("SELECT a.id" + LEVEND + "AND a.id IN (:aanvragen) ORDER BY a.id FOR UPDATE")
                .param("aanvragen", aanvragen)
                .query(Long.class)
                .list();
    }

    private List<Long> nogZo(long id, List<Long> vast) {
        var sql = """
                SELECT r.aanvraag
                  FROM herverzending_regel r""" + MET_LEVENDE + """
                       a.id = r.aanvraag AND a.verzendstatus IN ('FOUT', 'VERZONDEN')
                  JOIN verzending v ON v.id = r.verzending AND v.stand > 2 AND v.afgerond_op = r.afgerond_op
                 WHERE r.herverzending = :id AND r.aanvraag IN (:vast) ORDER BY r.aanvraag
                """;
        return db.sql(sql).param("id", id).param("vast", vast).query(Long.class).list();
    }

    @Override
    public void boek(long id, List<Long> gehad, int gedaan, Instant nu) {
        if (!gehad.isEmpty()) {
            db.sql("DELETE FROM herverzending_regel WHERE herverzending = :id AND aanvraag IN (:gehad)")
                    .param("id", id)
                    .param("gehad", gehad)
                    .update();
        }
        db.sql("""
                UPDATE herverzending
                   SET gedaan = gedaan + :gedaan, overgeslagen = overgeslagen + :overgeslagen,
                       afgerond = CASE WHEN gedaan + overgeslagen + :gehad >= totaal THEN CAST(:nu AS TIMESTAMP(6) WITH TIME ZONE) END
                 WHERE id = :id
                """)
                .param("gedaan", gedaan)
                .param("overgeslagen", gehad.size() - gedaan)
                .param("gehad", gehad.size())
                .param("nu", Moment.van(nu))
                .param("id", id)
                .update();
    }

    private static Herverzending lees(ResultSet rij, int nummer) throws SQLException {
        var reden = rij.getString("reden");
        return new Herverzending(
                rij.getLong("id"),
                rij.getString("wie"),
                rij.getString("notitie"),
                reden == null ? null : Verzendreden.valueOf(reden),
                new Bereik(rij.getString("school"), rij.getString("samenwerkingsverband")),
                rij.getInt("totaal"),
                rij.getInt("gedaan"),
                rij.getInt("overgeslagen"),
                Moment.uit(rij, "begonnen"),
                Moment.misschienUit(rij, "afgerond"));
    }
}
