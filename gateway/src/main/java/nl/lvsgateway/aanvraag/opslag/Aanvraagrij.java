package nl.lvsgateway.aanvraag.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import nl.lvsgateway.aanvraag.Aanvraag;
import nl.lvsgateway.aanvraag.AanvraagSleutel;
import nl.lvsgateway.aanvraag.Aanvraaggegevens;
import nl.lvsgateway.aanvraag.Aanvraagidentiteit;
import nl.lvsgateway.aanvraag.Aanvraaginhoud;
import nl.lvsgateway.aanvraag.Contactpersoon;
import nl.lvsgateway.aanvraag.Dossiernummer;
import nl.lvsgateway.aanvraag.Kindkansstand;
import nl.lvsgateway.aanvraag.Navraagstand;
import nl.lvsgateway.aanvraag.Ontvangstnummer;
import nl.lvsgateway.aanvraag.Verzendreden;
import nl.lvsgateway.aanvraag.Verzendstand;
import nl.lvsgateway.aanvraag.Verzendstatus;
import nl.lvsgateway.techniek.opslag.Moment;
import org.jspecify.annotations.Nullable;

/** A row of the table aanvraag, read. */
final class Aanvraagrij {

    static final String SCHEIDING = "\n";

    private Aanvraagrij() {}

    static Aanvraag lees(ResultSet rij, int nummer) throws SQLException {
        return new Aanvraag(
                new Aanvraagidentiteit(
                        rij.getLong("id"),
                        new Ontvangstnummer(rij.getString("ontvangstnummer")),
                        new AanvraagSleutel(rij.getString("school"), rij.getString("lvs"), rij.getString("kenmerk")),
                        Moment.uit(rij, "aangemaakt")),
                new Aanvraaginhoud(rij.getInt("versie"), gegevens(rij), rij.getString("vingerafdruk")),
                verzendstand(rij),
                new Navraagstand(kindkansstand(rij), Moment.misschienUit(rij, "nagevraagd_op")),
                Moment.uit(rij, "gewijzigd"));
    }

    private static Verzendstand verzendstand(ResultSet rij) throws SQLException {
        var reden = rij.getString("reden");
        return new Verzendstand(
                Verzendstatus.valueOf(rij.getString("verzendstatus")),
                Dossiernummer.van(rij.getObject("dossiernummer", Long.class)),
                reden == null ? null : Verzendreden.valueOf(reden),
                rij.getString("reden_uitleg"),
                Moment.misschienUit(rij, "volgende_poging"));
    }

    static Aanvraaggegevens gegevens(ResultSet rij) throws SQLException {
        var blokken = rij.getString("gegevensblokken");
        return new Aanvraaggegevens(
                rij.getString("samenwerkingsverband"),
                rij.getString("aanvraagtype"),
                rij.getObject("datum", LocalDate.class),
                rij.getString("korte_omschrijving"),
                rij.getString("omschrijving"),
                new Contactpersoon(
                        rij.getString("contact_naam"),
                        rij.getString("contact_functie"),
                        rij.getString("contact_email"),
                        rij.getString("contact_telefoon")),
                rij.getString("leerling"),
                blokken.isEmpty() ? List.of() : List.of(blokken.split(SCHEIDING)));
    }

    private static @Nullable Kindkansstand kindkansstand(ResultSet rij) throws SQLException {
        var status = rij.getString("aanvraagstatus");
        return status == null
                ? null
                : new Kindkansstand(status, rij.getString("statusinformatie"), Moment.uit(rij, "status_op"));
    }
}
