package nl.lvsgateway.status;

import nl.lvsgateway.aanvraag.Aanvraag;

/** Kindkans gave an aanvraag another status or another statusinformatie; heard in the same transaction. */
public record AanvraagstatusGewijzigd(Aanvraag voorheen, Aanvraag nu) {}
