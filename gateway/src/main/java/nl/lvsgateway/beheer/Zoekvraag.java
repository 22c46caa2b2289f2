package nl.lvsgateway.beheer;

import nl.lvsgateway.aanvraag.Verzendreden;
import nl.lvsgateway.aanvraag.Verzendstatus;
import org.jspecify.annotations.Nullable;

/**
 * Which aanvragen somebody wants to see; a filter that is {@code null} lets everything through.
 *
 * @param blik the schools that this person may see; always counts
 * @param zoek dossiernummer, ontvangstnummer, kenmerk, schoolnummer or name of a school
 */
public record Zoekvraag(
        Blik blik,
        @Nullable String zoek,
        @Nullable Verzendstatus verzendstatus,
        @Nullable Verzendreden reden,
        @Nullable String samenwerkingsverband,
        @Nullable String aanvraagtype,
        @Nullable String lvs) {

    /** Nothing but what this person may see. */
    public static Zoekvraag alles(Blik blik) {
        return new Zoekvraag(blik, null, null, null, null, null, null);
    }

    public boolean zonderFilter() {
        return equals(alles(blik));
    }
}
