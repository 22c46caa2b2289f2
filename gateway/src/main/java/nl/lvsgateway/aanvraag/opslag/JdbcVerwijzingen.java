package nl.lvsgateway.aanvraag.opslag;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import nl.lvsgateway.bijlage.Verwijzingen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Which files of the kluis belong to an aanvraag. */
@Repository
@Transactional(readOnly = true)
class JdbcVerwijzingen implements Verwijzingen {

    private final JdbcClient db;

    JdbcVerwijzingen(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Set<String> inGebruik(Collection<String> sleutels) {
        if (sleutels.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(db.sql("SELECT sleutel FROM bestand WHERE sleutel IN (:sleutels)")
                .param("sleutels", sleutels)
                .query(String.class)
                .list());
    }
}
