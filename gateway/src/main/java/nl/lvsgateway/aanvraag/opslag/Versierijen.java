package nl.lvsgateway.aanvraag.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import nl.lvsgateway.aanvraag.Aanvraagversie;
import nl.lvsgateway.aanvraag.Aanvraagversie.Soort;
import nl.lvsgateway.aanvraag.Bestand;
import nl.lvsgateway.aanvraag.Gebeurtenis.Door;
import nl.lvsgateway.techniek.opslag.Moment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of versions and of the files that came with each. */
final class Versierijen {

    private final JdbcClient db;

    Versierijen(JdbcClient db) {
        this.db = db;
    }

    void voegToe(long aanvraag, Aanvraagversie versie, List<Bestand> bestanden) {
        voegToe(aanvraag, versie);
        var volgorde = 0;
        for (var bestand : bestanden) {
            voegToe(aanvraag, versie.versie(), volgorde++, bestand);
        }
    }

    private void voegToe(long aanvraag, Aanvraagversie v) {
        var sql = """
                INSERT INTO aanvraagversie (aanvraag, versie, soort, samenwerkingsverband, aanvraagtype, datum,
                       korte_omschrijving, omschrijving, contact_naam, contact_functie, contact_email,
                       contact_telefoon, leerling, gegevensblokken, vingerafdruk, door, tijdstip)
                VALUES (:aanvraag, :versie, :soort, :swv, :type, :datum, :kort, :lang, :naam, :functie, :email,
                       :telefoon, :leerling, :blokken, :afdruk, :door, :tijdstip)
                """;
        Gegevenskolommen.vul(db.sql(sql), v.gegevens())
                .param("aanvraag", aanvraag)
                .param("versie", v.versie())
                .param("soort", v.soort().name())
                .param("afdruk", v.vingerafdruk())
                .param("door", v.door().name())
                .param("tijdstip", Moment.van(v.tijdstip()))
                .update();
    }

    private void voegToe(long aanvraag, int versie, int volgorde, Bestand bestand) {
        var sql = """
                INSERT INTO bestand (aanvraag, versie, volgorde, soort, naam, plek, mediatype, grootte, sha256, sleutel)
                VALUES (:aanvraag, :versie, :volgorde, :soort, :naam, :plek, :mediatype, :grootte, :sha256, :sleutel)
                """;
        db.sql(sql)
                .param("aanvraag", aanvraag)
                .param("versie", versie)
                .param("volgorde", volgorde)
                .param("soort", bestand.soort().name())
                .param("naam", bestand.naam())
                .param("plek", bestand.plek())
                .param("mediatype", bestand.mediatype())
                .param("grootte", bestand.grootte())
                .param("sha256", bestand.sha256())
                .param("sleutel", bestand.sleutel())
                .update();
    }

    Optional<Aanvraagversie> met(long aanvraag, int versie) {
        return db.sql("SELECT * FROM aanvraagversie WHERE aanvraag = :aanvraag AND versie = :versie")
                .param("aanvraag", aanvraag)
                .param("versie", versie)
                .query(Versierijen::versie)
                .optional();
    }

    List<Bestand> bestanden(long aanvraag, int versie) {
        var sql = """
                SELECT * FROM bestand
                 WHERE aanvraag = :aanvraag AND versie <= :versie
                   AND versie >= (SELECT MAX(v.versie) FROM aanvraagversie v
                                   WHERE v.aanvraag = :aanvraag AND v.versie <= :versie AND v.soort = 'VOLLEDIG')
                 ORDER BY aanvraag, versie, volgorde
                """;
        return bestanden(sql, aanvraag, versie);
    }

    List<Bestand> eigenBestanden(long aanvraag, int versie) {
        var sql = "SELECT * FROM bestand WHERE aanvraag = :aanvraag AND versie = :versie ORDER BY volgorde";
        return bestanden(sql, aanvraag, versie);
    }

    /** The files that came with these versions, the first and last of them included. */
    List<Bestand> tussen(long aanvraag, int eerste, int laatste) {
        var sql = "SELECT * FROM bestand WHERE aanvraag = :aanvraag AND versie BETWEEN :eerste AND :laatste"
                + " ORDER BY aanvraag, versie, volgorde";
        return db.sql(sql)
                .param("aanvraag", aanvraag)
                .param("eerste", eerste)
                .param("laatste", laatste)
                .query(Versierijen::bestand)
                .list();
    }

    private List<Bestand> bestanden(String sql, long aanvraag, int versie) {
        return db.sql(sql)
                .param("aanvraag", aanvraag)
                .param("versie", versie)
                .query(Versierijen::bestand)
                .list();
    }

    static Aanvraagversie versie(ResultSet rij, int nummer) throws SQLException {
        return new Aanvraagversie(
                rij.getInt("versie"),
                Soort.valueOf(rij.getString("soort")),
                Aanvraagrij.gegevens(rij),
                rij.getString("vingerafdruk"),
                Door.valueOf(rij.getString("door")),
                Moment.uit(rij, "tijdstip"),
                Moment.misschienUit(rij, "verzonden_op"));
    }

    private static Bestand bestand(ResultSet rij, int nummer) throws SQLException {
        return new Bestand(
                Bestand.Soort.valueOf(rij.getString("soort")),
                rij.getString("naam"),
                rij.getString("plek"),
                rij.getString("mediatype"),
                rij.getLong("grootte"),
                rij.getString("sha256"),
                rij.getString("sleutel"));
    }
}
