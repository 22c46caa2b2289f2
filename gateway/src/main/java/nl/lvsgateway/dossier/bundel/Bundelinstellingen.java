package nl.lvsgateway.dossier.bundel;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Versions of OSO that come as a bundle.
 *
 * @param bundels folder in which each folder or zip is a bundle; without it there are none
 * @param peilen how often the folder is looked at
 * @param keurtijd a sheet that takes longer for one dossier is stopped
 * @param laadtijd a bundle that takes longer to be made ready is refused
 * @param keurgeheugen heap of a process that judges
 * @param keurbanken such processes at once; they start when the first dossier needs one
 */
@Validated
@ConfigurationProperties("gateway.dossier")
public record Bundelinstellingen(
        @Nullable Path bundels,
        @DefaultValue("20s") @NotNull Duration peilen,
        @DefaultValue("5s") @NotNull Duration keurtijd,
        @DefaultValue("60s") @NotNull Duration laadtijd,
        @DefaultValue("192MB") @NotNull DataSize keurgeheugen,
        @DefaultValue("2") @Min(1) @Max(16) int keurbanken) {

    /** What holds when nothing is set. */
    public static Bundelinstellingen standaard() {
        return metGeheugen(192);
    }

    /** The same, with so many megabytes for a process that judges. */
    public static Bundelinstellingen metGeheugen(int keurgeheugen) {
        return new Bundelinstellingen(
                null,
                Duration.ofSeconds(20),
                Duration.ofSeconds(5),
                Duration.ofSeconds(60),
                DataSize.ofMegabytes(keurgeheugen),
                2);
    }
}
