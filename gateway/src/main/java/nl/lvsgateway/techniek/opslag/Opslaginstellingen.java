package nl.lvsgateway.techniek.opslag;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Where the gateway keeps what it was given.
 *
 * @param map folder for the embedded database and the content
 * @param reserve room on the disk that stays free: below it nothing is accepted any more (OPSLAG_VOL)
 */
@Validated
@ConfigurationProperties("gateway.opslag")
public record Opslaginstellingen(
        @DefaultValue("./gegevens") @NotNull Path map,
        @DefaultValue("256MB") @NotNull DataSize reserve) {}
