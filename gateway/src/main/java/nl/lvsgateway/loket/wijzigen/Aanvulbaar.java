package nl.lvsgateway.loket.wijzigen;

import nl.lvsgateway.loket.indienen.Ingenomen;

/** Bijlagen that nothing is wrong with, together with those that are here. */
public record Aanvulbaar(Ingenomen inname) {}
