package nl.lvsgateway.beheer.opslag;

import static nl.lvsgateway.aanvraag.opslag.Aanvraagtabel.MET_LEVENDE;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.lvsgateway.aanvraag.Verzendstatus;
import nl.lvsgateway.beheer.Herstelbeeld;
import nl.lvsgateway.beheer.Overzicht.Regel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** SQL of what became of a replay. */
@Repository
@Transactional(readOnly = true)
class JdbcHerstelbeeld implements Herstelbeeld {

    private final JdbcClient db;

    JdbcHerstelbeeld(JdbcClient db) {
        this.db = db;
    }

    @Override
    @Transactional
    public void onthoud(long herverzending) {
        db.sql("""
                INSERT INTO herstel_aanvraag (herverzending, aanvraag)
                SELECT r.herverzending, r.aanvraag
                  FROM herverzending_regel r""" + MET_LEVENDE + """
                       a.id = r.aanvraag
                 WHERE r.herverzending = :herverzending
                """).param("herverzending", herverzending).update();
    }

    @Override
    public Map<Verzendstatus, Long> standen(long herverzending) {
        var standen = new EnumMap<Verzendstatus, Long>(Verzendstatus.class);
        for (var status : Verzendstatus.values()) {
            standen.put(status, 0L);
        }
        db.sql("""
                SELECT a.verzendstatus, COUNT(*) AS aantal
                  FROM herstel_aanvraag r""" + MET_LEVENDE + """
                       a.id = r.aanvraag
                 WHERE r.herverzending = :herverzending GROUP BY a.verzendstatus
                """).param("herverzending", herverzending).query(rij -> {
            standen.put(Verzendstatus.valueOf(rij.getString("verzendstatus")), rij.getLong("aantal"));
        });
        return standen;
    }

    @Override
    public List<Regel> aanvragen(long herverzending, int hoogstens) {
        var binnen = """
                SELECT a.* FROM herstel_aanvraag r""" + MET_LEVENDE + """
                       a.id = r.aanvraag
                 WHERE r.herverzending = :herverzending
                 ORDER BY CASE a.verzendstatus WHEN 'FOUT' THEN 0 WHEN 'WORDT_VERZONDEN' THEN 1 ELSE 2 END, a.id
                 LIMIT :hoogstens
                """;
        return db.sql(Lijstrij.kolommen(binnen) + """
                 ORDER BY CASE a.verzendstatus WHEN 'FOUT' THEN 0 WHEN 'WORDT_VERZONDEN' THEN 1 ELSE 2 END, a.id
                """)
                .param("herverzending", herverzending)
                .param("hoogstens", hoogstens)
                .query(Lijstrij::regel)
                .list();
    }
}
