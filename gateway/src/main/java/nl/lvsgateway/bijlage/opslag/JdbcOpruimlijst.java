package nl.lvsgateway.bijlage.opslag;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import nl.lvsgateway.bijlage.Opruimlijst;
import nl.lvsgateway.techniek.opslag.Moment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** SQL of what must leave the kluis. */
@Repository
@Transactional
class JdbcOpruimlijst implements Opruimlijst {

    private final JdbcClient db;

    JdbcOpruimlijst(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void voegToe(Collection<String> sleutels, Instant sinds) {
        for (var sleutel : sleutels) {
            db.sql("INSERT INTO opruimlijst (sleutel, sinds) VALUES (:sleutel, :sinds)")
                    .param("sleutel", sleutel)
                    .param("sinds", Moment.van(sinds))
                    .update();
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> teVerwijderen(int hoogstens) {
        return db.sql("SELECT sleutel FROM opruimlijst ORDER BY sinds, sleutel LIMIT :hoogstens")
                .param("hoogstens", hoogstens)
                .query(String.class)
                .list();
    }

    @Override
    public void streepAf(Collection<String> sleutels) {
        db.sql("DELETE FROM opruimlijst WHERE sleutel IN (:sleutels)")
                .param("sleutels", sleutels)
                .update();
    }
}
