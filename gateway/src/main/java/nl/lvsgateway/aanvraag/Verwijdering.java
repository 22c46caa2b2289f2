package nl.lvsgateway.aanvraag;

import java.time.Instant;

/** Proof that an aanvraag was deleted. */
public record Verwijdering(AanvraagSleutel sleutel, Ontvangstnummer ontvangstnummer, Instant tijdstip) {}
