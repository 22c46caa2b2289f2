package nl.lvsgateway.verzending;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the gateway delivers.
 *
 * @param tegelijk deliveries at the same time, on one node
 * @param perSchool of one school that go or stand ready to; the rest stays free for others
 * @param perSeconde most deliveries that one node begins in a second
 * @param pogingen failed attempts, while Kindkans took what others sent, before it is Fout
 * @param maxLeeftijd time since sending was asked before it is Fout; waiting for Kindkans alone never makes it so
 * @param langsteStoring what waits this long for a Kindkans that takes nothing of anybody is Fout after all; absent: it
 *     waits for as long as it takes
 * @param eersteWachttijd wait after the first failed attempt; doubles each time
 * @param langsteWachttijd longest wait between two attempts while Kindkans takes nothing of anybody
 * @param langsteWachttijdBericht longest wait between two attempts when only this bericht fails
 * @param lease after this long without a sign of life another node takes over
 * @param stoptijd how long running deliveries may still take when the gateway stops
 */
@Validated
@ConfigurationProperties("gateway.verzending")
public record Verzendinstellingen(
        @DefaultValue("10") @Min(1) @Max(64) int tegelijk,
        @DefaultValue("3") @Min(1) @Max(64) int perSchool,
        @DefaultValue("500") @Min(1) @Max(10_000) int perSeconde,
        @DefaultValue("500") @Min(1) int pogingen,
        @DefaultValue("3d") @NotNull Duration maxLeeftijd,
        @Nullable Duration langsteStoring,
        @DefaultValue("2s") @NotNull Duration eersteWachttijd,
        @DefaultValue("45s") @NotNull Duration langsteWachttijd,
        @DefaultValue("10m") @NotNull Duration langsteWachttijdBericht,
        @DefaultValue("15s") @NotNull Duration lease,
        @DefaultValue("20s") @NotNull Duration stoptijd) {}
