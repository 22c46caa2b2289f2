package nl.lvsgateway.koppeling.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import nl.lvsgateway.koppeling.Sleutels;
import nl.lvsgateway.techniek.opslag.Moment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** SQL of the API keys. */
@Repository
@Transactional
class JdbcSleutels implements Sleutels {

    private final JdbcClient db;

    JdbcSleutels(JdbcClient db) {
        this.db = db;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Herkend> zoek(String hash, Instant nu) {
        var sql = """
                SELECT l.*, s.id FROM lvs_sleutel s JOIN lvs l ON l.code = s.lvs
                 WHERE s.hash = :hash AND s.ingetrokken_op IS NULL
                   AND (s.geldig_tot IS NULL OR s.geldig_tot > :nu)
                """;
        return db.sql(sql)
                .param("hash", hash)
                .param("nu", Moment.van(nu))
                .query((rij, nummer) -> new Herkend(Koppelrijen.lvs(rij, nummer), rij.getLong("id")))
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Sleutel> van(String lvs) {
        return db.sql("SELECT * FROM lvs_sleutel WHERE lvs = :lvs ORDER BY lvs, id")
                .param("lvs", lvs)
                .query(JdbcSleutels::sleutel)
                .list();
    }

    private static Sleutel sleutel(ResultSet rij, int nummer) throws SQLException {
        return new Sleutel(
                rij.getLong("id"),
                rij.getString("begin"),
                Moment.uit(rij, "gemaakt_op"),
                Moment.misschienUit(rij, "geldig_tot"),
                Moment.misschienUit(rij, "ingetrokken_op"),
                Moment.misschienUit(rij, "laatst_gebruikt"));
    }

    @Override
    public long voegToe(String lvs, String hash, String begin, Instant op) {
        var sleutel = new GeneratedKeyHolder();
        db.sql("INSERT INTO lvs_sleutel (lvs, hash, begin, gemaakt_op) VALUES (:lvs, :hash, :begin, :op)")
                .param("lvs", lvs)
                .param("hash", hash)
                .param("begin", begin)
                .param("op", Moment.van(op))
                .update(sleutel, "id");
        return Objects.requireNonNull(sleutel.getKey()).longValue();
    }

    @Override
    public void laatAflopen(String lvs, long behalve, Instant tot) {
        var sql = """
                UPDATE lvs_sleutel SET geldig_tot = :tot
                 WHERE lvs = :lvs AND id <> :id AND ingetrokken_op IS NULL
                   AND (geldig_tot IS NULL OR geldig_tot > :tot)
                """;
        db.sql(sql)
                .param("lvs", lvs)
                .param("id", behalve)
                .param("tot", Moment.van(tot))
                .update();
    }

    @Override
    public boolean trekIn(String lvs, long id, Instant op) {
        var sql = "UPDATE lvs_sleutel SET ingetrokken_op = :op"
                + " WHERE id = :id AND lvs = :lvs AND ingetrokken_op IS NULL";
        return db.sql(sql)
                        .param("op", Moment.van(op))
                        .param("id", id)
                        .param("lvs", lvs)
                        .update()
                > 0;
    }

    @Override
    public void gebruikt(Map<Long, Instant> momenten) {
        var sql = """
                UPDATE lvs_sleutel SET laatst_gebruikt = :op
                 WHERE id = :id AND (laatst_gebruikt IS NULL OR laatst_gebruikt < :op)
                """;
        new TreeMap<>(momenten)
                .forEach((id, op) ->
                        db.sql(sql).param("op", Moment.van(op)).param("id", id).update());
    }
}
