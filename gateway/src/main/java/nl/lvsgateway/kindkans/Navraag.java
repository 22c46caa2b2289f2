package nl.lvsgateway.kindkans;

import org.jspecify.annotations.Nullable;

/**
 * What Kindkans knows of a message.
 *
 * @param bekend false: Kindkans does not have it, deliver it again
 */
public record Navraag(boolean bekend, @Nullable Long dossiernummer) {}
