package nl.lvsgateway.simulator;

/** An aanvraag got another status; Kindkans may tell the gateway. */
public record Zaakmelding(Zaak zaak) {}
