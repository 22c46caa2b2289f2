package nl.lvsgateway.status;

import java.time.Instant;

/** A status that Kindkans uses and the catalogue does not have: support gives it a class. */
public record OnbekendeStatus(
        String samenwerkingsverband,
        String aanvraagtype,
        String label,
        Instant eerstGezien,
        Instant laatstGezien,
        long aantal) {}
