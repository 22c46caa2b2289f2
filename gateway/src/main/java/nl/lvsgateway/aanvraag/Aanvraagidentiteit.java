package nl.lvsgateway.aanvraag;

import java.time.Instant;

/**
 * Which aanvraag it is; never changes.
 *
 * @param ontvangstnummer our receipt, and the name under which Kindkans knows the aanvraag
 */
public record Aanvraagidentiteit(
        long id, Ontvangstnummer ontvangstnummer, AanvraagSleutel sleutel, Instant aangemaakt) {}
