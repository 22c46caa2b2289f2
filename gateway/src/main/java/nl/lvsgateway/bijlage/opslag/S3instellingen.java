package nl.lvsgateway.bijlage.opslag;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * A kluis in S3, or in an engine that speaks like it.
 *
 * @param emmer bucket that is there already
 * @param adres address of the engine; that of Amazon when left out
 * @param voorvoegsel begin of the name of every object
 * @param sleutel access key; when left out the chain of AWS itself (environment, role of the machine)
 * @param geheim secret that goes with it; from an environment variable or a file, never in the jar
 * @param termijn how long one call may take, bytes included
 */
@Validated
@ConfigurationProperties("gateway.bijlage.s3")
record S3instellingen(
        @DefaultValue("lvs-gateway") @NotBlank String emmer,
        @Nullable URI adres,
        @DefaultValue("eu-central-1") @NotBlank String regio,
        @DefaultValue("inhoud/") @NotNull String voorvoegsel,
        @Nullable String sleutel,
        @Nullable String geheim,
        @DefaultValue("2m") @NotNull Duration termijn) {

    @Override
    public String toString() {
        return "S3instellingen[" + emmer + "]";
    }
}
