package nl.lvsgateway.loket.wijzigen;

import nl.lvsgateway.loket.indienen.Ingenomen;

/** Bijlagen that came in for an aanvraag that is here. */
public record Bijgekomen(Gevonden bij, Ingenomen inname) {}
