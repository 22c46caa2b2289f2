package nl.lvsgateway.beheer.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import nl.lvsgateway.aanvraag.Verzendreden;
import nl.lvsgateway.aanvraag.Verzendstatus;
import nl.lvsgateway.beheer.Overzicht.Regel;
import nl.lvsgateway.beheer.Overzicht.Verwijderd;
import nl.lvsgateway.techniek.opslag.Moment;

/** One row of the list, with the names that belong to its codes. */
final class Lijstrij {

    private Lijstrij() {}

    /** First the few rows, then their names: so the names cost nothing that grows. */
    static String kolommen(String binnen) {
        return """
                SELECT a.id, a.ontvangstnummer, a.school, s.naam AS schoolnaam, l.naam AS lvsnaam, a.samenwerkingsverband,
                       COALESCE(t.naam, a.aanvraagtype) AS typenaam, a.dossiernummer, a.aanvraagstatus, c.klasse,
                       a.verzendstatus, a.reden, a.volgende_poging, a.aangemaakt, a.gewijzigd, a.kenmerk, a.verwijderd
                  FROM (""" + binnen + """
                ) a
                  JOIN school s ON s.nummer = a.school
                  JOIN lvs l ON l.code = a.lvs
                  LEFT JOIN aanvraagtype t
                    ON t.samenwerkingsverband = a.samenwerkingsverband AND t.code = a.aanvraagtype
                  LEFT JOIN statuscatalogus c
                    ON c.samenwerkingsverband = a.samenwerkingsverband AND c.aanvraagtype = a.aanvraagtype
                   AND c.sleutel = LOWER(a.aanvraagstatus)
                """;
    }

    static Verwijderd verwijderd(ResultSet rij, int nummer) throws SQLException {
        return new Verwijderd(regel(rij, nummer), rij.getString("kenmerk"), Moment.uit(rij, "verwijderd"));
    }

    static Regel regel(ResultSet rij, int nummer) throws SQLException {
        var reden = rij.getString("reden");
        return new Regel(
                rij.getLong("id"),
                rij.getString("ontvangstnummer"),
                rij.getString("school"),
                rij.getString("schoolnaam"),
                rij.getString("lvsnaam"),
                rij.getString("samenwerkingsverband"),
                rij.getString("typenaam"),
                rij.getObject("dossiernummer", Long.class),
                rij.getString("aanvraagstatus"),
                rij.getString("klasse"),
                Verzendstatus.valueOf(rij.getString("verzendstatus")),
                reden == null ? null : Verzendreden.valueOf(reden),
                Moment.misschienUit(rij, "volgende_poging"),
                Moment.uit(rij, "aangemaakt"),
                Moment.uit(rij, "gewijzigd"));
    }
}
