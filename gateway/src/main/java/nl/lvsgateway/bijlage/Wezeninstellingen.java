package nl.lvsgateway.bijlage;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Content that no row points at.
 *
 * @param gratie younger content stays: a hand-in may be busy with it, or a back-up of the rows may still be put back
 */
@Validated
@ConfigurationProperties("gateway.bijlage.wezen")
public record Wezeninstellingen(@DefaultValue("7d") @NotNull Duration gratie) {}
