package nl.lvsgateway.koppeling.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.lvsgateway.koppeling.Koppeling;
import nl.lvsgateway.koppeling.Koppelingen;
import nl.lvsgateway.koppeling.Lvs;
import nl.lvsgateway.koppeling.Schoolnummer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** SQL of schools, LVS systems and koppelingen. */
@Repository
@Transactional
class JdbcKoppelingen implements Koppelingen {

    private final JdbcClient db;

    JdbcKoppelingen(JdbcClient db) {
        this.db = db;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Lvs> lvsMetSleutel(String sleutelHash) {
        return db.sql("SELECT * FROM lvs WHERE sleutel_hash = :hash")
                .param("hash", sleutelHash)
                .query(JdbcKoppelingen::lvs)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Lvs> lvs(String code) {
        return db.sql("SELECT * FROM lvs WHERE code = :code")
                .param("code", code)
                .query(JdbcKoppelingen::lvs)
                .optional();
    }

    private static Lvs lvs(ResultSet rij, int nummer) throws SQLException {
        return new Lvs(
                rij.getString("code"), rij.getString("naam"), Lvs.LeegNummer.valueOf(rij.getString("nummer_leeg")));
    }

    @Override
    @Transactional(readOnly = true)
    public boolean kent(Schoolnummer school) {
        return db.sql("SELECT COUNT(*) FROM school WHERE nummer = :school")
                        .param("school", school.waarde())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Koppeling> van(Schoolnummer school, String lvs) {
        var sql = """
                SELECT k.*, s.naam AS schoolnaam, v.code_hash
                  FROM koppeling k
                  JOIN school s ON s.nummer = k.school
                  LEFT JOIN verificatiecode v
                    ON v.school = k.school AND v.samenwerkingsverband = k.samenwerkingsverband
                 WHERE k.school = :school AND k.lvs = :lvs
                 ORDER BY k.samenwerkingsverband
                """;
        return db.sql(sql)
                .param("school", school.waarde())
                .param("lvs", lvs)
                .query(JdbcKoppelingen::koppeling)
                .list();
    }

    private static Koppeling koppeling(ResultSet rij, int nummer) throws SQLException {
        var geactiveerd = rij.getObject("geactiveerd_op", OffsetDateTime.class);
        return new Koppeling(
                new Schoolnummer(rij.getString("school")),
                rij.getString("schoolnaam"),
                rij.getString("lvs"),
                rij.getString("samenwerkingsverband"),
                rij.getString("naam"),
                rij.getString("code_hash"),
                geactiveerd == null ? null : geactiveerd.toInstant());
    }

    @Override
    public void activeer(Koppeling koppeling) {
        var sql = """
                UPDATE koppeling SET naam = :naam, geactiveerd_op = :op
                 WHERE school = :school AND lvs = :lvs AND samenwerkingsverband = :swv
                """;
        var op = koppeling.geactiveerdOp();
        db.sql(sql)
                .param("naam", koppeling.naam())
                .param("op", op == null ? null : op.atOffset(ZoneOffset.UTC))
                .param("school", koppeling.school().waarde())
                .param("lvs", koppeling.lvs())
                .param("swv", koppeling.samenwerkingsverband())
                .update();
    }

    @Override
    public void zetCode(Schoolnummer school, String samenwerkingsverband, String codeHash, Instant op) {
        db.sql("DELETE FROM verificatiecode WHERE school = :school AND samenwerkingsverband = :swv")
                .param("school", school.waarde())
                .param("swv", samenwerkingsverband)
                .update();
        db.sql("INSERT INTO verificatiecode VALUES (:school, :swv, :hash, :op)")
                .param("school", school.waarde())
                .param("swv", samenwerkingsverband)
                .param("hash", codeHash)
                .param("op", op.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void bewaar(Schoolnummer school, String naam) {
        var anders = db.sql("UPDATE school SET naam = :naam WHERE nummer = :school")
                .param("naam", naam)
                .param("school", school.waarde())
                .update();
        if (anders == 0) {
            db.sql("INSERT INTO school (nummer, naam) VALUES (:school, :naam)")
                    .param("school", school.waarde())
                    .param("naam", naam)
                    .update();
        }
    }

    @Override
    public void bewaar(Lvs lvs, String sleutelHash) {
        for (var sql : List.of(
                "UPDATE lvs SET naam = :naam, sleutel_hash = :hash, nummer_leeg = :leeg WHERE code = :code",
                "INSERT INTO lvs (code, naam, sleutel_hash, nummer_leeg) VALUES (:code, :naam, :hash, :leeg)")) {
            var gedaan = db.sql(sql)
                    .param("code", lvs.code())
                    .param("naam", lvs.naam())
                    .param("hash", sleutelHash)
                    .param("leeg", lvs.leegNummer().name())
                    .update();
            if (gedaan > 0) {
                return;
            }
        }
    }

    @Override
    public void bewaar(Schoolnummer school, String lvs, String samenwerkingsverband) {
        var bestaat =
                van(school, lvs).stream().anyMatch(k -> k.samenwerkingsverband().equals(samenwerkingsverband));
        if (!bestaat) {
            db.sql("INSERT INTO koppeling (school, lvs, samenwerkingsverband) VALUES (:school, :lvs, :swv)")
                    .param("school", school.waarde())
                    .param("lvs", lvs)
                    .param("swv", samenwerkingsverband)
                    .update();
        }
    }
}
