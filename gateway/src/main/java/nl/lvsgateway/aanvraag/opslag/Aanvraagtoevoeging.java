package nl.lvsgateway.aanvraag.opslag;

import java.time.Instant;
import java.util.Objects;
import nl.lvsgateway.aanvraag.Aanvraagversie;
import nl.lvsgateway.aanvraag.Aanvraagversie.Soort;
import nl.lvsgateway.aanvraag.Gebeurtenis.Door;
import nl.lvsgateway.aanvraag.NieuweAanvraag;
import nl.lvsgateway.aanvraag.Verzendstatus;
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

    long voegToe(NieuweAanvraag nieuw, String vingerafdruk, Instant nu) {
        var id = voegRijToe(nieuw, vingerafdruk, nu);
        var eerste = new Aanvraagversie(1, Soort.VOLLEDIG, nieuw.gegevens(), vingerafdruk, Door.LVS, nu, null);
        versierijen.voegToe(id, eerste, nieuw.bestanden());
        return id;
    }

    private long voegRijToe(NieuweAanvraag nieuw, String vingerafdruk, Instant nu) {
        var sleutel = new GeneratedKeyHolder();
        var status = nieuw.verzenden() ? Verzendstatus.WORDT_VERZONDEN : Verzendstatus.OPGESLAGEN;
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
                .param("status", status.name())
                .param("nu", Moment.van(nu))
                .update(sleutel, "id");
        return Objects.requireNonNull(sleutel.getKey()).longValue();
    }
}
