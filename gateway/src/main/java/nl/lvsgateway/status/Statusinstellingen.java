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
 * @param perVraag most numbers in one question to Kindkans
 * @param perAntwoord most changes in one answer to an LVS
 */
@Validated
@ConfigurationProperties("gateway.status")
public record Statusinstellingen(
        @DefaultValue("30s") @NotNull Duration vers,
        @DefaultValue("15m") @NotNull Duration peilen,
        @DefaultValue("500") @Min(1) @Max(500) int perVraag,
        @DefaultValue("1000") @Min(1) @Max(5000) int perAntwoord) {}
