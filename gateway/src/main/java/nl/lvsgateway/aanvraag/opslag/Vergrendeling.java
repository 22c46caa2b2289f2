package nl.lvsgateway.aanvraag.opslag;

import static nl.lvsgateway.aanvraag.opslag.Aanvraagtabel.LEVEND;

import java.util.Collection;
import java.util.List;
import nl.lvsgateway.aanvraag.Aanvraag;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Locks many aanvragen, always in the order of their id: two who lock many never wait for each other. */
final class Vergrendeling {

    private Vergrendeling() {}

    static List<Aanvraag> opVolgorde(JdbcClient db, Collection<Long> ids) {
        return db.sql("SELECT a.*" + LEVEND + "AND a.id IN (:ids) ORDER BY a.id FOR UPDATE")
                .param("ids", ids)
                .query(Aanvraagrij::lees)
                .list();
    }
}
