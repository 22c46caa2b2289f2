package nl.lvsgateway.aanvraag.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nl.lvsgateway.aanvraag.Bestand;
import nl.lvsgateway.aanvraag.NieuweAanvraag;
import nl.lvsgateway.aanvraag.Verzendstatus;
import nl.lvsgateway.techniek.opslag.Moment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** The rows that a new aanvraag begins with. */
final class Aanvraagtoevoeging {

    private final JdbcClient db;

    Aanvraagtoevoeging(JdbcClient db) {
        this.db = db;
    }

    long voegToe(NieuweAanvraag nieuw, String vingerafdruk, Instant nu) {
        var id = voegRijToe(nieuw, vingerafdruk, nu);
        var volgorde = 0;
        for (var bestand : nieuw.bestanden()) {
            voegToe(id, volgorde++, bestand);
        }
        return id;
    }

    private long voegRijToe(NieuweAanvraag nieuw, String vingerafdruk, Instant nu) {
        var sleutel = new GeneratedKeyHolder();
        var status = nieuw.verzenden() ? Verzendstatus.WORDT_VERZONDEN : Verzendstatus.OPGESLAGEN;
        var g = nieuw.gegevens();
        var c = g.contactpersoon();
        var sql = """
                INSERT INTO aanvraag (ontvangstnummer, school, lvs, kenmerk, samenwerkingsverband, aanvraagtype, datum,
                       korte_omschrijving, omschrijving, contact_naam, contact_functie, contact_email, contact_telefoon,
                       leerling, gegevensblokken, versie, vingerafdruk, verzendstatus, aangemaakt, gewijzigd)
                VALUES (:ontvangstnummer, :school, :lvs, :kenmerk, :swv, :type, :datum, :kort, :lang, :naam, :functie,
                       :email, :telefoon, :leerling, :blokken, 1, :afdruk, :status, :nu, :nu)
                """;
        db.sql(sql)
                .param("ontvangstnummer", nieuw.ontvangstnummer().waarde())
                .param("school", nieuw.sleutel().school())
                .param("lvs", nieuw.sleutel().lvs())
                .param("kenmerk", nieuw.sleutel().kenmerk())
                .param("swv", g.samenwerkingsverband())
                .param("type", g.aanvraagtype())
                .param("datum", g.datum())
                .param("kort", g.korteOmschrijving())
                .param("lang", g.omschrijving())
                .param("naam", c.naam())
                .param("functie", c.functie())
                .param("email", c.email())
                .param("telefoon", c.telefoon())
                .param("leerling", g.leerling())
                .param("blokken", String.join(Aanvraagrij.SCHEIDING, g.gegevensblokken()))
                .param("afdruk", vingerafdruk)
                .param("status", status.name())
                .param("nu", Moment.van(nu))
                .update(sleutel, "id");
        return Objects.requireNonNull(sleutel.getKey()).longValue();
    }

    private void voegToe(long aanvraag, int volgorde, Bestand bestand) {
        var sql = """
                INSERT INTO bestand (aanvraag, versie, volgorde, soort, naam, plek, mediatype, grootte, sha256, sleutel)
                VALUES (:aanvraag, 1, :volgorde, :soort, :naam, :plek, :mediatype, :grootte, :sha256, :sleutel)
                """;
        db.sql(sql)
                .param("aanvraag", aanvraag)
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

    List<Bestand> bestanden(long aanvraag, int versie) {
        var sql = "SELECT * FROM bestand WHERE aanvraag = :aanvraag AND versie = :versie ORDER BY volgorde";
        return db.sql(sql)
                .param("aanvraag", aanvraag)
                .param("versie", versie)
                .query(Aanvraagtoevoeging::bestand)
                .list();
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
