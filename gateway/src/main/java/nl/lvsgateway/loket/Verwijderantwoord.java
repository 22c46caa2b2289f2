package nl.lvsgateway.loket;

import java.time.Instant;

/** The aanvraag was deleted. */
public record Verwijderantwoord(String kenmerk, String ontvangstnummer, Instant verwijderdOp) {}
