package nl.lvsgateway.aanvraag.opslag;

import static nl.lvsgateway.aanvraag.opslag.Aanvraagtabel.LEVEND;

import java.util.List;
import java.util.Optional;
import nl.lvsgateway.aanvraag.Wijzigingen;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** SQL of the numbers of changes. */
@Repository
class JdbcWijzigingen implements Wijzigingen {

    private final JdbcClient db;
    private final TransactionTemplate transactie;

    JdbcWijzigingen(JdbcClient db, PlatformTransactionManager beheer) {
        this.db = db;
        this.transactie = new TransactionTemplate(beheer);
    }

    @Override
    public long nummer(String school, String lvs, int hoogstens) {
        if (zonderNummer(school, lvs, 1).isEmpty()) {
            return teller(school, lvs, "").orElse(0L);
        }
        zorgVoorTeller(school, lvs);
        return transactie.execute(stand -> nummerNu(school, lvs, hoogstens));
    }

    private void zorgVoorTeller(String school, String lvs) {
        if (teller(school, lvs, "").isPresent()) {
            return;
        }
        try {
            transactie.executeWithoutResult(stand -> begin(school, lvs));
        } catch (DuplicateKeyException anderWasEerst) {
            return;
        }
    }

    private void begin(String school, String lvs) {
        db.sql("INSERT INTO wijzigingsteller (school, lvs, laatste) VALUES (:school, :lvs, 0)")
                .param("school", school)
                .param("lvs", lvs)
                .update();
    }

    /** The lock on the counter lasts until the commit: who sees a number sees all lower ones too. */
    private long nummerNu(String school, String lvs, int hoogstens) {
        var laatste = teller(school, lvs, " FOR UPDATE").orElseThrow();
        var ids = zonderNummer(school, lvs, hoogstens);
        if (ids.isEmpty()) {
            return laatste;
        }
        Vergrendeling.opVolgorde(db, ids);
        db.sql("UPDATE aanvraag SET wijziging = :nummer WHERE id IN (:ids) AND wijziging = 0")
                .param("nummer", laatste + 1)
                .param("ids", ids)
                .update();
        db.sql("UPDATE wijzigingsteller SET laatste = :nummer WHERE school = :school AND lvs = :lvs")
                .param("nummer", laatste + 1)
                .param("school", school)
                .param("lvs", lvs)
                .update();
        return laatste + 1;
    }

    private Optional<Long> teller(String school, String lvs, String slot) {
        return db.sql("SELECT laatste FROM wijzigingsteller WHERE school = :school AND lvs = :lvs" + slot)
                .param("school", school)
                .param("lvs", lvs)
                .query(Long.class)
                .optional();
    }

    private List<Long> zonderNummer(String school, String lvs, int hoogstens) {
        var sql = "SELECT a.id" + LEVEND + """
                   AND a.school = :school AND a.lvs = :lvs AND a.wijziging = 0
                 ORDER BY a.school, a.lvs, a.wijziging, a.id LIMIT :hoogstens
                """;
        return db.sql(sql)
                .param("school", school)
                .param("lvs", lvs)
                .param("hoogstens", hoogstens)
                .query(Long.class)
                .list();
    }

    @Override
    public List<Wijziging> na(String school, String lvs, Plaats plaats, int hoogstens) {
        var sql = "SELECT a.*" + LEVEND + """
                   AND a.school = :school AND a.lvs = :lvs AND a.wijziging > 0
                   AND a.wijziging >= :nummer AND (a.wijziging > :nummer OR a.id > :id)
                 ORDER BY a.school, a.lvs, a.wijziging, a.id LIMIT :hoogstens
                """;
        return db.sql(sql)
                .param("school", school)
                .param("lvs", lvs)
                .param("nummer", plaats.nummer())
                .param("id", plaats.id())
                .param("hoogstens", hoogstens)
                .query((rij, n) -> new Wijziging(
                        Aanvraagrij.lees(rij, n), new Plaats(rij.getLong("wijziging"), rij.getLong("id"))))
                .list();
    }
}
