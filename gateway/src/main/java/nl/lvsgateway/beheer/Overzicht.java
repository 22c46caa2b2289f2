package nl.lvsgateway.beheer;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.lvsgateway.aanvraag.Verzendreden;
import nl.lvsgateway.aanvraag.Verzendstatus;
import org.jspecify.annotations.Nullable;

/** Read model of the console: what is where, without anything a school typed. */
public interface Overzicht {

    /** Latest change first. */
    List<Regel> laatste(int aantal);

    /** How many aanvragen stand at each verzendstatus; every status is there. */
    Map<Verzendstatus, Long> aantallen();

    /** One aanvraag in the list. */
    record Regel(
            String ontvangstnummer,
            String school,
            String schoolnaam,
            String lvs,
            String samenwerkingsverband,
            String aanvraagtype,
            @Nullable Long dossiernummer,
            @Nullable String aanvraagstatus,
            Verzendstatus verzendstatus,
            @Nullable Verzendreden reden,
            @Nullable Instant volgendePoging,
            Instant aangemaakt,
            Instant gewijzigd) {

        /** The sentence that goes with the verzendstatus, for the person at the screen. */
        public @Nullable String uitleg() {
            return reden == null ? null : reden.bij(verzendstatus);
        }
    }
}
