package nl.lvsgateway.koppeling.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.lvsgateway.koppeling.Kandidaat;
import nl.lvsgateway.koppeling.Koppeling;
import nl.lvsgateway.koppeling.Koppelingen;
import nl.lvsgateway.koppeling.Lvs;
import nl.lvsgateway.koppeling.Schoolnummer;
import nl.lvsgateway.techniek.opslag.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** SQL of schools, LVS systems and koppelingen. */
@Repository
@Transactional
class JdbcKoppelingen implements Koppelingen {

    private static final String KOPPELING = """
            SELECT k.*, s.naam AS schoolnaam
              FROM koppeling k JOIN school s ON s.nummer = k.school
            """;

    private final JdbcClient db;
    private final Clock klok;

    JdbcKoppelingen(JdbcClient db, Clock klok) {
        this.db = db;
        this.klok = klok;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Lvs> lvs(String code) {
        return db.sql("SELECT * FROM lvs WHERE code = :code")
                .param("code", code)
                .query(Koppelrijen::lvs)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Lvs> lvsen() {
        return db.sql("SELECT * FROM lvs ORDER BY code").query(Koppelrijen::lvs).list();
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
    public boolean vast(Schoolnummer school) {
        return db.sql("SELECT nummer FROM school WHERE nummer = :school FOR UPDATE")
                .param("school", school.waarde())
                .query(String.class)
                .optional()
                .isPresent();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Koppeling> van(Schoolnummer school, String lvs) {
        return db.sql(KOPPELING + " WHERE k.school = :school AND k.lvs = :lvs ORDER BY k.samenwerkingsverband")
                .param("school", school.waarde())
                .param("lvs", lvs)
                .query(Koppelrijen::koppeling)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Koppeling> van(Schoolnummer school) {
        return db.sql(KOPPELING + " WHERE k.school = :school ORDER BY k.lvs, k.samenwerkingsverband")
                .param("school", school.waarde())
                .query(Koppelrijen::koppeling)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Kandidaat> kandidaten(Schoolnummer school, String lvs, Instant nu) {
        var sql = """
                SELECT k.*, s.naam AS schoolnaam, p.geblokkeerd_tot, p.op_rij, v.code_hash,
                       CASE WHEN v.vorige_tot > :nu THEN v.vorige_hash END AS nog_geldig
                  FROM koppeling k
                  JOIN school s ON s.nummer = k.school
                  LEFT JOIN codepoging p ON p.school = k.school AND p.lvs = k.lvs
                  LEFT JOIN verificatiecode v
                    ON v.school = k.school AND v.samenwerkingsverband = k.samenwerkingsverband
                 WHERE k.school = :school AND k.lvs = :lvs
                 ORDER BY k.samenwerkingsverband
                """;
        return db.sql(sql)
                .param("school", school.waarde())
                .param("lvs", lvs)
                .param("nu", Moment.van(nu))
                .query(JdbcKoppelingen::kandidaat)
                .list();
    }

    private static Kandidaat kandidaat(ResultSet rij, int nummer) throws SQLException {
        List<String> hashes = new ArrayList<>();
        voegToe(hashes, rij.getString("code_hash"));
        voegToe(hashes, rij.getString("nog_geldig"));
        return new Kandidaat(
                Koppelrijen.koppeling(rij, nummer),
                hashes,
                rij.getInt("op_rij"),
                Moment.misschienUit(rij, "geblokkeerd_tot"));
    }

    private static void voegToe(List<String> hashes, @Nullable String hash) {
        if (hash != null) {
            hashes.add(hash);
        }
    }

    @Override
    public void zetStand(Koppeling koppeling) {
        var sql = """
                UPDATE koppeling SET naam = :naam, geactiveerd_op = :aan, ingetrokken_op = :uit
                 WHERE school = :school AND lvs = :lvs AND samenwerkingsverband = :swv
                """;
        db.sql(sql)
                .param("naam", koppeling.naam())
                .param("aan", Moment.van(koppeling.geactiveerdOp()))
                .param("uit", Moment.van(koppeling.ingetrokkenOp()))
                .param("school", koppeling.school().waarde())
                .param("lvs", koppeling.lvs())
                .param("swv", koppeling.samenwerkingsverband())
                .update();
    }

    @Override
    public void bewaar(Schoolnummer school, String naam) {
        zetOfVoegToe(
                Map.of("school", school.waarde(), "naam", naam),
                "UPDATE school SET naam = :naam WHERE nummer = :school",
                "INSERT INTO school (nummer, naam) VALUES (:school, :naam)");
    }

    @Override
    public void bewaar(Lvs lvs) {
        zetOfVoegToe(
                Map.of(
                        "code",
                        lvs.code(),
                        "naam",
                        lvs.naam(),
                        "leeg",
                        lvs.leegNummer().name()),
                "UPDATE lvs SET naam = :naam, nummer_leeg = :leeg WHERE code = :code",
                "INSERT INTO lvs (code, naam, nummer_leeg) VALUES (:code, :naam, :leeg)");
    }

    @Override
    public void bewaar(Lvs lvs, String sleutelHash) {
        bewaar(lvs);
        zetOfVoegToe(
                Map.of(
                        "lvs",
                        lvs.code(),
                        "hash",
                        sleutelHash,
                        "nu",
                        klok.instant().atOffset(ZoneOffset.UTC)),
                "UPDATE lvs_sleutel SET hash = hash WHERE hash = :hash AND lvs = :lvs",
                "INSERT INTO lvs_sleutel (lvs, hash, gemaakt_op) VALUES (:lvs, :hash, :nu)");
    }

    @Override
    public boolean bewaar(Schoolnummer school, String lvs, String samenwerkingsverband) {
        return zetOfVoegToe(Map.of("school", school.waarde(), "lvs", lvs, "swv", samenwerkingsverband), """
                UPDATE koppeling SET lvs = lvs
                 WHERE school = :school AND lvs = :lvs AND samenwerkingsverband = :swv
                """, """
                INSERT INTO koppeling (school, lvs, samenwerkingsverband)
                SELECT CAST(:school AS VARCHAR(6)), CAST(:lvs AS VARCHAR(20)), code
                  FROM samenwerkingsverband WHERE code = :swv
                """);
    }

    private boolean zetOfVoegToe(Map<String, ?> waarden, String zet, String voegToe) {
        return db.sql(zet).params(waarden).update() > 0
                || db.sql(voegToe).params(waarden).update() > 0;
    }

    @Override
    public void gezien(Map<Plaats, Instant> momenten) {
        var sql = """
                UPDATE koppeling SET laatst_gezien = :op
                 WHERE school = :school AND lvs = :lvs AND samenwerkingsverband = :swv
                   AND (laatst_gezien IS NULL OR laatst_gezien < :op)
                """;
        new TreeMap<>(momenten)
                .forEach((plaats, op) -> db.sql(sql)
                        .param("op", Moment.van(op))
                        .param("school", plaats.school().waarde())
                        .param("lvs", plaats.lvs())
                        .param("swv", plaats.samenwerkingsverband())
                        .update());
    }
}
