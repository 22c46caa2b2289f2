package nl.lvsgateway.kindkans;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One delivery of one version of an aanvraag.
 *
 * @param berichtId stays the same over every repeat of this delivery
 * @param aanvraagreferentie stays the same over every delivery of this aanvraag
 */
public record Bericht(
        String berichtId,
        String aanvraagreferentie,
        int versie,
        boolean alleenNieuweBijlagen,
        @Nullable Long dossiernummer,
        String school,
        String bronsysteem,
        String samenwerkingsverband,
        String aanvraagtype,
        LocalDate datum,
        String korteOmschrijving,
        String omschrijving,
        Contact contact,
        String leerling,
        List<String> gegevensblokken,
        @Nullable Berichtbestand dossier,
        List<Berichtbestand> bijlagen) {

    @Override
    public String toString() {
        return "Bericht[" + berichtId + "]";
    }
}
