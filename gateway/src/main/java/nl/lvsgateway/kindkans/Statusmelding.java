package nl.lvsgateway.kindkans;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where an aanvraag stands, in the words of its samenwerkingsverband. */
public record Statusmelding(
        long dossiernummer, String aanvraagstatus, @Nullable String statusinformatie, Instant tijdstip) {}
