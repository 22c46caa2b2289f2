package nl.lvsgateway.aanvraag.opslag;

import static nl.lvsgateway.aanvraag.opslag.Aanvraagtabel.MET_LEVENDE;

import java.time.Instant;
import java.util.Optional;
import nl.lvsgateway.aanvraag.Leverinhoud;
import nl.lvsgateway.techniek.opslag.Moment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which versions Kindkans has, and what it still needs. */
final class Leverrijen {

    private final JdbcClient db;
    private final Versierijen rijen;

    Leverrijen(JdbcClient db) {
        this.db = db;
        this.rijen = new Versierijen(db);
    }

    /** Only the new ones when Kindkans has a number for it and all that came since is bijlagen. */
    Leverinhoud teLeveren(long aanvraag, int versie) {
        var gegevens = rijen.met(aanvraag, versie).orElseThrow().gegevens();
        var vanaf = eersteNieuwe(aanvraag, versie);
        if (vanaf.isEmpty()) {
            return new Leverinhoud(gegevens, false, rijen.bestanden(aanvraag, versie));
        }
        return new Leverinhoud(gegevens, true, rijen.tussen(aanvraag, vanaf.get(), versie));
    }

    private Optional<Integer> eersteNieuwe(long aanvraag, int versie) {
        var sql = """
                SELECT MIN(v.versie) FROM aanvraagversie v""" + MET_LEVENDE + """
                       a.id = v.aanvraag
                 WHERE v.aanvraag = :aanvraag AND v.versie <= :versie AND a.dossiernummer IS NOT NULL
                   AND v.versie > (SELECT MAX(z.versie) FROM aanvraagversie z
                                    WHERE z.aanvraag = :aanvraag AND z.versie <= :versie
                                      AND z.verzonden_op IS NOT NULL)
                HAVING MIN(CASE WHEN v.soort = 'AANVULLING' THEN 1 ELSE 0 END) = 1
                """;
        return db.sql(sql)
                .param("aanvraag", aanvraag)
                .param("versie", versie)
                .query(Integer.class)
                .optional();
    }

    void zetVerzonden(long aanvraag, int versie, Instant op) {
        db.sql("UPDATE aanvraagversie SET verzonden_op = :op WHERE aanvraag = :aanvraag AND versie = :versie")
                .param("op", Moment.van(op))
                .param("aanvraag", aanvraag)
                .param("versie", versie)
                .update();
    }
}
