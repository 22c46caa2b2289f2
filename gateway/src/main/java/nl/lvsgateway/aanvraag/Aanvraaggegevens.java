package nl.lvsgateway.aanvraag;

import java.time.LocalDate;
import java.util.List;

/**
 * What the school filled in; never prints.
 *
 * @param leerling reference of the LVS to the pupil, never a BSN
 * @param gegevensblokken blocks of the dossier that the school ticked
 */
public record Aanvraaggegevens(
        String samenwerkingsverband,
        String aanvraagtype,
        LocalDate datum,
        String korteOmschrijving,
        String omschrijving,
        Contactpersoon contactpersoon,
        String leerling,
        List<String> gegevensblokken) {

    public Aanvraaggegevens {
        gegevensblokken = List.copyOf(gegevensblokken);
    }

    @Override
    public String toString() {
        return "Aanvraaggegevens[***]";
    }
}
