package nl.lvsgateway.loket.wijzigen;

import nl.lvsgateway.aanvraag.Aanvraag;
import nl.lvsgateway.loket.indienen.Toegelaten;

/** It is about an aanvraag that is here. */
public record Gevonden(Toegelaten van, Aanvraag bestaand) {}
