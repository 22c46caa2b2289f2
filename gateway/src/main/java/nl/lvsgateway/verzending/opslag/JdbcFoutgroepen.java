package nl.lvsgateway.verzending.opslag;

import static nl.lvsgateway.aanvraag.opslag.Aanvraagtabel.MET_LEVENDE;

import java.util.List;
import nl.lvsgateway.aanvraag.Verzendreden;
import nl.lvsgateway.techniek.opslag.Moment;
import nl.lvsgateway.verzending.Foutgroepen;
import nl.lvsgateway.verzending.Herverzending.Bereik;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** SQL of the groups of failures. */
@Repository
@Transactional(readOnly = true)
class JdbcFoutgroepen implements Foutgroepen {

    private final JdbcClient db;

    JdbcFoutgroepen(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Foutgroep> binnen(Bereik bereik) {
        var sql = ("""
                SELECT a.reden, COUNT(*) AS aantal, COUNT(DISTINCT a.school) AS scholen, MIN(v.afgerond_op) AS oudste
                  FROM verzending v""" + MET_LEVENDE + """
                       %s
                 WHERE a.verzendstatus = 'FOUT' AND a.reden IS NOT NULL AND %s
                 GROUP BY a.reden ORDER BY aantal DESC, a.reden
                """).formatted(Bereikfilter.LAATSTE_VERZENDING, Bereikfilter.van(bereik));
        return Bereikfilter.vul(db.sql(sql), bereik)
                .query((rij, n) -> new Foutgroep(
                        Verzendreden.valueOf(rij.getString("reden")),
                        rij.getInt("aantal"),
                        rij.getInt("scholen"),
                        Moment.uit(rij, "oudste")))
                .list();
    }
}
