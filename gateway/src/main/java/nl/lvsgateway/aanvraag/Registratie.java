package nl.lvsgateway.aanvraag;

/** What became of a hand-in: kept now, or known already with the same content. */
public record Registratie(Aanvraag aanvraag, boolean nieuw) {}
