package nl.lvsgateway.loket.indienen;

import nl.lvsgateway.aanvraag.Aanvraaggegevens;

/** Nothing is wrong with it: it may be registered. */
public record Gekeurd(Ingenomen inname, Aanvraaggegevens gegevens, boolean verzenden) {}
