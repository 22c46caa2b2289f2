package nl.lvsgateway.aanvraag;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What Kindkans last said of an aanvraag.
 *
 * @param status in the words of the samenwerkingsverband; an open list
 * @param informatie what the samenwerkingsverband adds, such as the date of the meeting
 * @param sinds since when the status holds
 */
public record Kindkansstand(String status, @Nullable String informatie, Instant sinds) {}
