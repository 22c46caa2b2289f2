package nl.lvsgateway.aanvraag.opslag;

import java.time.Instant;
import java.util.Objects;
import nl.lvsgateway.aanvraag.Aanvraag;
import nl.lvsgateway.aanvraag.Aanvraagversie;
import nl.lvsgateway.aanvraag.Aanvraagversie.Soort;
import nl.lvsgateway.aanvraag.Gebeurtenis.Door;
import nl.lvsgateway.aanvraag.NieuweAanvraag;
import nl.lvsgateway.techniek.opslag.Moment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** The rows that a new aanvraag begins with. */
final class Aanvraagtoevoeging {

    private final JdbcClient db;
    private final Versierijen versierijen;

    Aanvraagtoevoeging(JdbcClient db) {
        this.db = db;
        this.versierijen = new Versierijen(db);
    }

    Aanvraag voegToe(NieuweAanvraag nieuw, String vingerafdruk, Instant nu) {
        var er = nieuw.geregistreerd(voegRijToe(nieuw, vingerafdruk, nu), vingerafdruk, nu);
        var eerste = new Aanvraagversie(1, Soort.VOLLEDIG, nieuw.gegevens(), vingerafdruk, Door.LVS, nu, null);
        versierijen.voegToe(er.id(), eerste, nieuw.bestanden());
        return er;
    }

    private long voegRijToe(NieuweAanvraag nieuw, String vingerafdruk, Instant nu) {
        var sleutel = new GeneratedKeyHolder();
        var sql = """
                INSERT INTO aanvraag (ontvangstnummer, school, lvs, kenmerk, samenwerkingsverband, aanvraagtype, datum,
                       korte_omschrijving, omschrijving, contact_naam, contact_functie, contact_email, contact_telefoon,
                       leerling, gegevensblokken, versie, vingerafdruk, verzendstatus, aangemaakt, gewijzigd)
                VALUES (:ontvangstnummer, :school, :lvs, :kenmerk, :swv, :type, :datum, :kort, :lang, :naam, :functie,
                       :email, :telefoon, :leerling, :blokken, 1, :afdruk, :status, :nu, :nu)
                """;
        Gegevenskolommen.vul(db.sql(sql), nieuw.gegevens())
                .param("ontvangstnummer", nieuw.ontvangstnummer().waarde())
                .param("school", nieuw.sleutel().school())
                .param("lvs", nieuw.sleutel().lvs())
                .param("kenmerk", nieuw.sleutel().kenmerk())
                .param("afdruk", vingerafdruk)
                .param("status", nieuw.verzendstatus().name())
                .param("nu", Moment.van(nu))
                .update(sleutel, "id");
        return Objects.requireNonNull(sleutel.getKey()).longValue();
    }
}
