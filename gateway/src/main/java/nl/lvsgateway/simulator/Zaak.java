package nl.lvsgateway.simulator;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One aanvraag as Kindkans would have it: one number, one status at a time. */
public record Zaak(
        long dossiernummer,
        String referentie,
        String school,
        String aanvraagtype,
        String status,
        @Nullable String statusinformatie,
        Instant statusOp) {

    Zaak naar(Statuslijst.Regel regel, Instant nu) {
        return new Zaak(dossiernummer, referentie, school, aanvraagtype, regel.status(), regel.toelichting(), nu);
    }
}
