package nl.lvsgateway.aanvraag.opslag;

import static nl.lvsgateway.aanvraag.opslag.Aanvraagtabel.LEVEND;

import java.util.HashMap;
import java.util.Map;
import nl.lvsgateway.aanvraag.Aanvraagoverzicht;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** SQL of the overview of a school. Each form has an index that gives its order, so a page costs the same in any store. */
@Repository
@Transactional(readOnly = true)
class JdbcAanvraagoverzicht implements Aanvraagoverzicht {

    private final JdbcClient db;

    JdbcAanvraagoverzicht(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Bladzijde zoek(Overzichtsvraag vraag) {
        var waar = new Voorwaarden();
        waar.en("school = :school", "school", vraag.school());
        waar.en("lvs = :lvs", "lvs", vraag.lvs());
        waar.en("leerling = :leerling", "leerling", vraag.leerling());
        var status = vraag.verzendstatus();
        waar.en("verzendstatus = :status", "status", status == null ? null : status.name());
        waar.en("aanvraagtype = :type", "type", vraag.aanvraagtype());
        beperk(waar, vraag);
        var sql = "SELECT a.*" + LEVEND + waar.tekst + " ORDER BY school, lvs, " + voorop(vraag)
                + "datum DESC, id DESC LIMIT :hoogstens";
        waar.params.put("hoogstens", vraag.hoogstens() + 1);
        return Bladzijde.van(
                db.sql(sql).params(waar.params).query(Aanvraagrij::lees).list(), vraag.hoogstens());
    }

    private static void beperk(Voorwaarden waar, Overzichtsvraag vraag) {
        var jaar = vraag.schooljaar();
        if (jaar != null) {
            waar.en("datum >= :eerste", "eerste", jaar.eersteDag());
            waar.en("datum <= :laatste", "laatste", jaar.laatsteDag());
        }
        var na = vraag.na();
        if (na != null) {
            waar.en("datum <= :datum", "datum", na.datum());
            waar.en("(datum < :datum OR id < :id)", "id", na.id());
        }
    }

    /** The order names every column of the index that it follows. */
    private static String voorop(Overzichtsvraag vraag) {
        if (vraag.leerling() != null) {
            return "leerling, ";
        }
        return vraag.verzendstatus() == null ? "" : "verzendstatus, ";
    }

    private static final class Voorwaarden {

        private final Map<String, Object> params = new HashMap<>();
        private final StringBuilder tekst = new StringBuilder();

        void en(String voorwaarde, String naam, @Nullable Object waarde) {
            if (waarde != null) {
                tekst.append(" AND ").append(voorwaarde);
                params.put(naam, waarde);
            }
        }
    }
}
