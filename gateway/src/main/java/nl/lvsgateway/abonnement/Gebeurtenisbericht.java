package nl.lvsgateway.abonnement;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import nl.lvsgateway.aanvraag.Dossiernummer;
import org.jspecify.annotations.Nullable;

/**
 * A melding as a CloudEvent 1.0 in structured JSON, by the NL GOV profile. Written out here: the SDK for CloudEvents writes
 * JSON with another Jackson than the one in this house, and there are but nine fields.
 *
 * @param sequence extension: of two events about one subject the higher is the later
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"specversion", "id", "source", "type", "subject", "time", "sequence", "datacontenttype", "data"})
record Gebeurtenisbericht(
        String specversion,
        String id,
        String source,
        String type,
        String subject,
        String time,
        String sequence,
        String datacontenttype,
        Stand data) {

    static Gebeurtenisbericht van(Melding melding, String bron) {
        var tijd = melding.tijdstip().truncatedTo(ChronoUnit.MILLIS).toString();
        var klasse = melding.klasse();
        return new Gebeurtenisbericht(
                "1.0",
                melding.gebeurtenisId(),
                bron,
                melding.soort().type(),
                melding.kenmerk(),
                tijd,
                String.format(Locale.ROOT, "%019d", melding.id()),
                "application/json",
                new Stand(
                        melding.school(),
                        melding.kenmerk(),
                        Dossiernummer.getal(melding.dossiernummer()),
                        melding.verzendstatus(),
                        melding.aanvraagstatus(),
                        klasse == null ? null : klasse.tekst(),
                        tijd));
    }

    /** Where the aanvraag stands; for more the LVS asks 'Statussen updaten'. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Stand(
            String school,
            String kenmerk,
            @Nullable Long dossiernummer,
            String verzendstatus,
            @Nullable String aanvraagstatus,
            @Nullable String klasse,
            String tijdstip) {}
}
