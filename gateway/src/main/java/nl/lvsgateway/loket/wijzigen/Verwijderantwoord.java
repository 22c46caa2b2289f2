package nl.lvsgateway.loket.wijzigen;

import java.time.Instant;

/** The aanvraag was deleted. */
public record Verwijderantwoord(String kenmerk, String ontvangstnummer, Instant verwijderdOp) {}
