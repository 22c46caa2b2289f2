package nl.lvsgateway.loket.toegang;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How much one LVS may ask at a time, so that the flood of one leaves room for the others.
 *
 * @param tegelijk calls of one LVS that are served at the same moment
 * @param perSeconde calls of one LVS that begin in one second
 * @param wacht an LVS that asks too much is told to come back after this long
 */
@Validated
@ConfigurationProperties("gateway.drempel")
public record Drempelinstellingen(
        @DefaultValue("48") @Min(1) @Max(10_000) int tegelijk,
        @DefaultValue("1000") @Min(1) @Max(1_000_000) int perSeconde,
        @DefaultValue("5s") @NotNull Duration wacht) {}
