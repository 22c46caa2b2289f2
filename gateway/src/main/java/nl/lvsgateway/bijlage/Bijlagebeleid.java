package nl.lvsgateway.bijlage;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How much a school may hand in.
 *
 * @param perBijlage most bytes of one bijlage
 * @param samen most bytes of all bijlagen of one aanvraag
 * @param dossier most bytes of an OSO dossier
 * @param hoogstens most bijlagen of one aanvraag
 * @param waarschuwVanaf from this number of bijlagen the answer carries a warning
 */
@Validated
@ConfigurationProperties("gateway.bijlage")
public record Bijlagebeleid(
        @DefaultValue("30MB") @NotNull DataSize perBijlage,
        @DefaultValue("200MB") @NotNull DataSize samen,
        @DefaultValue("100MB") @NotNull DataSize dossier,
        @DefaultValue("50") @Min(1) @Max(500) int hoogstens,
        @DefaultValue("9") @Min(1) int waarschuwVanaf) {}
