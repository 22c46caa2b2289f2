package nl.lvsgateway.dossier.opslag;

import java.time.LocalDate;
import java.util.List;
import nl.lvsgateway.dossier.Dossiertelling;
import nl.lvsgateway.dossier.Dossiertellingen;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** SQL of the counts. */
@Repository
class JdbcDossiertellingen implements Dossiertellingen {

    private final JdbcClient db;
    private final TransactionTemplate transactie;

    JdbcDossiertellingen(JdbcClient db, PlatformTransactionManager beheer) {
        this.db = db;
        this.transactie = new TransactionTemplate(beheer);
    }

    @Override
    public void voegToe(Dossiertelling erbij) {
        try {
            transactie.executeWithoutResult(stand -> {
                if (telOp(erbij) == 0) {
                    begin(erbij);
                }
            });
        } catch (DuplicateKeyException anderWasEerst) {
            transactie.executeWithoutResult(stand -> telOp(erbij));
        }
    }

    private int telOp(Dossiertelling erbij) {
        return schrijf(
                "UPDATE dossier_telling SET aantal = aantal + :aantal"
                        + " WHERE dag = :dag AND versie = :versie AND gekeurd = :gekeurd",
                erbij);
    }

    private void begin(Dossiertelling erbij) {
        schrijf(
                "INSERT INTO dossier_telling (dag, versie, gekeurd, aantal) VALUES (:dag, :versie, :gekeurd, :aantal)",
                erbij);
    }

    private int schrijf(String sql, Dossiertelling telling) {
        return db.sql(sql)
                .param("dag", telling.dag())
                .param("versie", telling.versie())
                .param("gekeurd", telling.gekeurd())
                .param("aantal", telling.aantal())
                .update();
    }

    @Override
    public List<Dossiertelling> sinds(LocalDate dag) {
        return db.sql("SELECT dag, versie, gekeurd, aantal FROM dossier_telling WHERE dag >= :dag"
                        + " ORDER BY dag DESC, versie, gekeurd")
                .param("dag", dag)
                .query((rij, n) -> new Dossiertelling(
                        rij.getObject("dag", LocalDate.class),
                        rij.getString("versie"),
                        rij.getBoolean("gekeurd"),
                        rij.getLong("aantal")))
                .list();
    }

    @Override
    public void vergeetVoor(LocalDate dag) {
        transactie.executeWithoutResult(stand -> db.sql("DELETE FROM dossier_telling WHERE dag < :dag")
                .param("dag", dag)
                .update());
    }
}
