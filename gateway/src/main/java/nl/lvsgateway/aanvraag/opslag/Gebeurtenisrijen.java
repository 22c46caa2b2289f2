package nl.lvsgateway.aanvraag.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import nl.lvsgateway.aanvraag.Gebeurtenis;
import nl.lvsgateway.aanvraag.Verzendreden;
import nl.lvsgateway.aanvraag.Verzendstatus;
import nl.lvsgateway.techniek.opslag.Moment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of the history. */
final class Gebeurtenisrijen {

    private final JdbcClient db;

    Gebeurtenisrijen(JdbcClient db) {
        this.db = db;
    }

    void schrijf(long aanvraag, Gebeurtenis g) {
        var van = g.van();
        var reden = g.reden();
        var sql = """
                INSERT INTO gebeurtenis (aanvraag, tijdstip, van, naar, door, poging, reden, uitleg, versie)
                VALUES (:aanvraag, :tijdstip, :van, :naar, :door, :poging, :reden, :uitleg, :versie)
                """;
        db.sql(sql)
                .param("aanvraag", aanvraag)
                .param("tijdstip", Moment.van(g.tijdstip()))
                .param("van", van == null ? null : van.name())
                .param("naar", g.naar().name())
                .param("door", g.door().name())
                .param("poging", g.poging())
                .param("reden", reden == null ? null : reden.name())
                .param("uitleg", g.uitleg())
                .param("versie", g.versie())
                .update();
    }

    List<Gebeurtenis> van(long aanvraag) {
        return db.sql("SELECT * FROM gebeurtenis WHERE aanvraag = :aanvraag ORDER BY aanvraag, id")
                .param("aanvraag", aanvraag)
                .query(Gebeurtenisrijen::lees)
                .list();
    }

    private static Gebeurtenis lees(ResultSet rij, int nummer) throws SQLException {
        var van = rij.getString("van");
        var reden = rij.getString("reden");
        return new Gebeurtenis(
                Moment.uit(rij, "tijdstip"),
                van == null ? null : Verzendstatus.valueOf(van),
                Verzendstatus.valueOf(rij.getString("naar")),
                Gebeurtenis.Door.valueOf(rij.getString("door")),
                rij.getObject("poging", Integer.class),
                reden == null ? null : Verzendreden.valueOf(reden),
                rij.getString("uitleg"),
                rij.getObject("versie", Integer.class));
    }
}
