package nl.lvsgateway.verzending;

import org.jspecify.annotations.Nullable;

/**
 * Traveller: Kindkans has it.
 *
 * @param dossiernummer {@code null} when Kindkans gave none
 */
public record Geleverd(Verzending verzending, @Nullable Long dossiernummer) {}
