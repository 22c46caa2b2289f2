package nl.lvsgateway.kindkans;

import org.jspecify.annotations.Nullable;

/**
 * Kindkans took the message.
 *
 * @param dossiernummer null when Kindkans gave none: absent, empty, 0, -1 or no number at all
 */
public record Aflevering(@Nullable Long dossiernummer) {}
