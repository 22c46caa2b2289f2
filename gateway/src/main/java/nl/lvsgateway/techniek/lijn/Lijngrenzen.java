package nl.lvsgateway.techniek.lijn;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How slow a caller may be, and how many lines one address may have.
 *
 * @param stilte on a line on which nothing moves for so long nothing comes any more
 * @param respijt so long a caller may keep us waiting in all, for a message or for an answer, whatever the pace
 * @param tempo and beyond that he sends and takes at least so much a second
 * @param langste no message takes longer, from its first byte to its last
 * @param perAdres lines of one address, of one network (/64) in IPv6; they are the proxy's when there is one, and then not counted
 * @param deuren calls at the doors of who shows a key or a password, served at the same moment
 */
@Validated
@ConfigurationProperties("gateway.lijn")
record Lijngrenzen(
        @DefaultValue("10s") @DurationMin(seconds = 1) Duration stilte,
        @DefaultValue("10s") @DurationMin(seconds = 1) Duration respijt,
        @DefaultValue("4KB") @NotNull DataSize tempo,
        @DefaultValue("60m") @DurationMin(seconds = 1) Duration langste,
        @DefaultValue("256") @Min(1) @Max(100_000) int perAdres,
        @DefaultValue("64") @Min(4) @Max(1000) int deuren) {}
