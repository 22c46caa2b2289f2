package nl.lvsgateway.beheer.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.lvsgateway.beheer.Minutenboek;
import nl.lvsgateway.techniek.opslag.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** SQL of the minutes, read from the outbox itself. */
@Repository
class JdbcMinutenboek implements Minutenboek {

    private static final int VERZONDEN = 3;
    private static final int MEESTE_PER_MINUUT = 20_000;

    private final JdbcClient db;
    private final TransactionTemplate transactie;

    JdbcMinutenboek(JdbcClient db, PlatformTransactionManager beheer) {
        this.db = db;
        this.transactie = new TransactionTemplate(beheer);
    }

    @Override
    public boolean schrijf(Instant minuut, boolean bereikbaar) {
        try {
            transactie.executeWithoutResult(stand -> voegToe(minuut, bereikbaar));
            return true;
        } catch (DuplicateKeyException anderWasEerst) {
            return false;
        }
    }

    private void voegToe(Instant minuut, boolean bereikbaar) {
        var einde = minuut.plus(1, ChronoUnit.MINUTES);
        var duren = duren(minuut, einde);
        var rij = rij();
        db.sql("""
                INSERT INTO kindkans_minuut (minuut, verzonden, mislukt, midden_ms, traag_ms, wachtend, oudste_ms, bereikbaar)
                VALUES (:minuut, :verzonden, :mislukt, CAST(:midden AS BIGINT), CAST(:traag AS BIGINT), :wachtend,
                        CAST(:oudste AS BIGINT), :bereikbaar)
                """)
                .param("minuut", Moment.van(minuut))
                .param("verzonden", duren.size())
                .param("mislukt", mislukt(minuut, einde))
                .param("midden", deel(duren, 50))
                .param("traag", deel(duren, 95))
                .param("wachtend", rij.wachtend())
                .param(
                        "oudste",
                        rij.oudste()
                                .map(oudste -> Math.max(0, ChronoUnit.MILLIS.between(oudste, einde)))
                                .orElse(null))
                .param("bereikbaar", bereikbaar)
                .update();
    }

    private List<Long> duren(Instant van, Instant tot) {
        return db
                .sql("""
                        SELECT gevraagd_op, afgerond_op FROM verzending
                         WHERE afgerond_op >= :van AND afgerond_op < :tot AND stand = :stand LIMIT :meeste
                        """)
                .param("van", Moment.van(van))
                .param("tot", Moment.van(tot))
                .param("stand", VERZONDEN)
                .param("meeste", MEESTE_PER_MINUUT)
                .query((rij, n) ->
                        ChronoUnit.MILLIS.between(Moment.uit(rij, "gevraagd_op"), Moment.uit(rij, "afgerond_op")))
                .list()
                .stream()
                .sorted()
                .toList();
    }

    private static @Nullable Long deel(List<Long> duren, int procent) {
        return duren.isEmpty() ? null : duren.get((duren.size() - 1) * procent / 100);
    }

    private int mislukt(Instant van, Instant tot) {
        return db.sql("""
                SELECT COUNT(*) FROM verzending WHERE afgerond_op >= :van AND afgerond_op < :tot AND stand > :stand
                """)
                .param("van", Moment.van(van))
                .param("tot", Moment.van(tot))
                .param("stand", VERZONDEN)
                .query(Integer.class)
                .single();
    }

    @Override
    public Rij rij() {
        return db.sql("SELECT COUNT(*) AS aantal, MIN(gevraagd_op) AS oudste FROM verzending WHERE stand < :stand")
                .param("stand", VERZONDEN)
                .query((rij, n) ->
                        new Rij(rij.getInt("aantal"), Optional.ofNullable(Moment.misschienUit(rij, "oudste"))))
                .single();
    }

    @Override
    public List<Minuut> sinds(Instant vanaf) {
        return db.sql("SELECT * FROM kindkans_minuut WHERE minuut >= :vanaf ORDER BY minuut")
                .param("vanaf", Moment.van(vanaf))
                .query(JdbcMinutenboek::minuut)
                .list();
    }

    @Override
    public void vergeetVoor(Instant moment) {
        transactie.executeWithoutResult(stand -> db.sql("DELETE FROM kindkans_minuut WHERE minuut < :moment")
                .param("moment", Moment.van(moment))
                .update());
    }

    private static Minuut minuut(ResultSet rij, int n) throws SQLException {
        return new Minuut(
                Moment.uit(rij, "minuut"),
                rij.getInt("verzonden"),
                rij.getInt("mislukt"),
                duur(rij, "midden_ms"),
                duur(rij, "traag_ms"),
                rij.getInt("wachtend"),
                duur(rij, "oudste_ms"),
                rij.getBoolean("bereikbaar"));
    }

    private static @Nullable Duration duur(ResultSet rij, String kolom) throws SQLException {
        var millis = rij.getObject(kolom, Long.class);
        return millis == null ? null : Duration.ofMillis(millis);
    }
}
