package nl.lvsgateway.terugmelding;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Who may come in as Kindkans.
 *
 * @param sleutelHashes SHA-256 of each key that Kindkans may show, in small hexadecimal digits; two while a key is being
 *     replaced, none: the door is shut
 */
@Validated
@ConfigurationProperties("gateway.terugmelding")
public record Terugmeldinstellingen(
        @DefaultValue @NotNull @Size(max = 5) List<@Pattern(regexp = "[0-9a-f]{64}") String> sleutelHashes) {}
