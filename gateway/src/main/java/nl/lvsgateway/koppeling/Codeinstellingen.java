package nl.lvsgateway.koppeling;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How verificatiecodes are set and judged.
 *
 * @param kortste shortest code that may be set, in characters
 * @param vorigeGeldig after a change the code before it stays right for this long
 * @param bewijs a proven code is not hashed again for this long
 * @param pogingen so many wrong codes in a row block a school at one LVS
 * @param perDag so many wrong codes in a day do too, whatever right ones came between
 * @param wachttijd how long the first block lasts; every next wrong code doubles it
 * @param langsteWachttijd a block lasts no longer
 * @param geduld a caller waits no longer than this for its turn at the slow hash; then it is told to come back
 */
@Validated
@ConfigurationProperties("gateway.verificatiecode")
public record Codeinstellingen(
        @DefaultValue("8") @Min(6) @Max(32) int kortste,
        @DefaultValue("7d") @NotNull Duration vorigeGeldig,
        @DefaultValue("10m") @NotNull Duration bewijs,
        @DefaultValue("10") @Min(3) @Max(1000) int pogingen,
        @DefaultValue("100") @Min(10) @Max(100_000) int perDag,
        @DefaultValue("15m") @NotNull Duration wachttijd,
        @DefaultValue("1h") @NotNull Duration langsteWachttijd,
        @DefaultValue("5s") @NotNull Duration geduld) {}
