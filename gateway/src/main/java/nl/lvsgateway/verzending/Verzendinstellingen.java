package nl.lvsgateway.verzending;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the gateway delivers.
 *
 * @param tegelijk deliveries at the same time
 * @param pogingen attempts before it is Fout; an attempt that never left us does not count
 * @param maxLeeftijd time since sending was asked before it is Fout
 * @param eersteWachttijd wait after the first failed attempt; doubles each time
 * @param langsteWachttijd longest wait between two attempts
 * @param lease after this long without a sign of life another node takes over
 */
@Validated
@ConfigurationProperties("gateway.verzending")
public record Verzendinstellingen(
        @DefaultValue("8") @Min(1) @Max(64) int tegelijk,
        @DefaultValue("5000") @Min(1) int pogingen,
        @DefaultValue("3d") @NotNull Duration maxLeeftijd,
        @DefaultValue("2s") @NotNull Duration eersteWachttijd,
        @DefaultValue("45s") @NotNull Duration langsteWachttijd,
        @DefaultValue("15s") @NotNull Duration lease) {}
