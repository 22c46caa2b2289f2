package nl.lvsgateway.beheer.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.lvsgateway.aanvraag.Verzendreden;
import nl.lvsgateway.aanvraag.Verzendstatus;
import nl.lvsgateway.beheer.Overzicht;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** SQL of the list. */
@Repository
@Transactional(readOnly = true)
class JdbcOverzicht implements Overzicht {

    private final JdbcClient db;

    JdbcOverzicht(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Regel> laatste(int aantal) {
        var sql = """
                SELECT a.ontvangstnummer, a.school, s.naam AS schoolnaam, l.naam AS lvsnaam, a.samenwerkingsverband, a.aanvraagtype,
                       a.dossiernummer, a.aanvraagstatus, a.verzendstatus, a.reden, a.volgende_poging, a.aangemaakt,
                       a.gewijzigd
                  FROM aanvraag a
                  JOIN school s ON s.nummer = a.school
                  JOIN lvs l ON l.code = a.lvs
                 ORDER BY a.gewijzigd DESC, a.id DESC LIMIT :aantal
                """;
        return db.sql(sql).param("aantal", aantal).query(JdbcOverzicht::regel).list();
    }

    private static Regel regel(ResultSet rij, int nummer) throws SQLException {
        var reden = rij.getString("reden");
        return new Regel(
                rij.getString("ontvangstnummer"),
                rij.getString("school"),
                rij.getString("schoolnaam"),
                rij.getString("lvsnaam"),
                rij.getString("samenwerkingsverband"),
                rij.getString("aanvraagtype"),
                rij.getObject("dossiernummer", Long.class),
                rij.getString("aanvraagstatus"),
                Verzendstatus.valueOf(rij.getString("verzendstatus")),
                reden == null ? null : Verzendreden.valueOf(reden),
                moment(rij, "volgende_poging"),
                rij.getObject("aangemaakt", OffsetDateTime.class).toInstant(),
                rij.getObject("gewijzigd", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Instant moment(ResultSet rij, String kolom) throws SQLException {
        var moment = rij.getObject(kolom, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    @Override
    public Map<Verzendstatus, Long> aantallen() {
        var aantallen = new EnumMap<Verzendstatus, Long>(Verzendstatus.class);
        for (var status : Verzendstatus.values()) {
            aantallen.put(status, 0L);
        }
        db.sql("SELECT verzendstatus, COUNT(*) AS aantal FROM aanvraag GROUP BY verzendstatus")
                .query(rij -> {
                    aantallen.put(Verzendstatus.valueOf(rij.getString("verzendstatus")), rij.getLong("aantal"));
                });
        return aantallen;
    }
}
