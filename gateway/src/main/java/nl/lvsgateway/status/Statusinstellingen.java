package nl.lvsgateway.status;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How fresh statuses are.
 *
 * @param vers a status asked from Kindkans no longer ago than this is fresh enough
 * @param peilen statuses that no LVS asked for are asked from Kindkans when they are older than this
 * @param wachttijd an LVS waits at most this long for Kindkans; what is not fresh by then is refreshed behind its back
 * @param tegelijk refreshes at the same time
 * @param perVraag most numbers in one question to Kindkans
 * @param perPeiling most questions to Kindkans in one quiet round
 * @param perAntwoord most changes in one answer to an LVS
 */
@Validated
@ConfigurationProperties("gateway.status")
public record Statusinstellingen(
        @DefaultValue("30s") @NotNull Duration vers,
        @DefaultValue("15m") @NotNull Duration peilen,
        @DefaultValue("2s") @NotNull Duration wachttijd,
        @DefaultValue("4") @Min(1) @Max(32) int tegelijk,
        @DefaultValue("500") @Min(1) @Max(500) int perVraag,
        @DefaultValue("20") @Min(1) @Max(1000) int perPeiling,
        @DefaultValue("1000") @Min(1) @Max(5000) int perAntwoord) {}
