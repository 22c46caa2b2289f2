package nl.lvsgateway.verzending.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import nl.lvsgateway.techniek.opslag.Moment;
import nl.lvsgateway.verzending.Verzending;
import nl.lvsgateway.verzending.Verzendingen.Eigenaar;
import nl.lvsgateway.verzending.Verzendingen.Greep;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes verzendingen in hand: looks without a lock, locks those it chose, and marks them. */
final class Grijper {

    /** More candidates than asked, since other nodes lock some of them and schools may run out of room. */
    private static final int RUIM = 32;

    private final JdbcClient db;

    Grijper(JdbcClient db) {
        this.db = db;
    }

    /** When other nodes were first with all that were chosen, those after them are tried. */
    List<Verzending> neem(Eigenaar eigenaar, Greep greep) {
        var over = new ArrayList<>(kandidaten(greep));
        for (var gekozen = kies(over, greep); !gekozen.isEmpty(); gekozen = kies(over, greep)) {
            var vast = vergrendel(gekozen, eigenaar);
            if (!vast.isEmpty()) {
                begin(vast.stream().map(Verzending::id).toList(), eigenaar);
                return vast;
            }
            var geprobeerd = gekozen;
            over.removeIf(kandidaat -> geprobeerd.contains(kandidaat.id()));
        }
        return List.of();
    }

    /** Without a lock: those whose turn it is and that wait for no earlier one of the same aanvraag. */
    private List<Kandidaat> kandidaten(Greep greep) {
        var sql = """
                SELECT v.id, v.school FROM verzending v
                 WHERE v.stand = 0 %s
                   AND NOT EXISTS (SELECT 1 FROM verzending o
                                    WHERE o.aanvraag = v.aanvraag AND o.stand < 3 AND o.id < v.id)
                 ORDER BY v.stand, v.beurt, v.id LIMIT :ruim
                """.formatted(greep.zonder().isEmpty() ? "" : "AND v.school NOT IN (:zonder)");
        var vraag = db.sql(sql).param("ruim", RUIM + 4 * greep.hoogstens());
        return (greep.zonder().isEmpty() ? vraag : vraag.param("zonder", greep.zonder()))
                .query((rij, n) -> new Kandidaat(rij.getLong("id"), rij.getString("school")))
                .list();
    }

    /** In order of their turn, and no more of a school than it has room for. */
    private static List<Long> kies(List<Kandidaat> kandidaten, Greep greep) {
        var perSchool = new HashMap<String, Integer>();
        return kandidaten.stream()
                .filter(k -> perSchool.merge(k.school(), 1, Integer::sum)
                        <= greep.ruimte().applyAsInt(k.school()))
                .map(Kandidaat::id)
                .limit(greep.hoogstens())
                .toList();
    }

    /** Ordered by the primary key and nothing else: H2 would lock every waiting row otherwise. */
    private List<Verzending> vergrendel(List<Long> gekozen, Eigenaar eigenaar) {
        var sql = "SELECT * FROM verzending WHERE id IN (:ids) AND stand = 0 ORDER BY id FOR UPDATE SKIP LOCKED";
        return db.sql(sql)
                .param("ids", gekozen)
                .query((rij, n) -> begonnen(rij, eigenaar))
                .list();
    }

    private static Verzending begonnen(ResultSet rij, Eigenaar eigenaar) throws SQLException {
        return new Verzending(
                rij.getLong("id"),
                rij.getLong("aanvraag"),
                rij.getString("school"),
                rij.getInt("versie"),
                rij.getString("bericht_id"),
                rij.getInt("poging") + 1,
                rij.getInt("vergeefs"),
                rij.getBoolean("eerst_navragen"),
                rij.getObject("gevraagd_op", OffsetDateTime.class).toInstant(),
                eigenaar.leaseTot());
    }

    private void begin(List<Long> ids, Eigenaar eigenaar) {
        db.sql(
                        "UPDATE verzending SET stand = 1, eigenaar = :ik, lease_tot = :tot, poging = poging + 1 WHERE id IN (:ids)")
                .param("ik", eigenaar.naam())
                .param("tot", Moment.van(eigenaar.leaseTot()))
                .param("ids", ids)
                .update();
    }

    private record Kandidaat(long id, String school) {}
}
