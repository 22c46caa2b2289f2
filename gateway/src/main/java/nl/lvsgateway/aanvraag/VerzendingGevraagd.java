package nl.lvsgateway.aanvraag;

/** A version of an aanvraag must go to Kindkans; heard in the same transaction as the change itself. */
public record VerzendingGevraagd(long aanvraag, String school, int versie) {}
