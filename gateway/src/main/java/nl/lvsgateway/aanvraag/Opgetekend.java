package nl.lvsgateway.aanvraag;

/** A step was written in the history of an aanvraag; heard in the same transaction, when the aanvraag is as it will be. */
public record Opgetekend(long aanvraag, Gebeurtenis gebeurtenis) {}
