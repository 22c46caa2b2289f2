package nl.lvsgateway.abonnement;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How subscribed LVS systems are told.
 *
 * @param sleutel at least 32 random bytes in base64, the same on every node, from which the secrets of abonnementen follow;
 *     without it one is made beside the data; on a database that nodes share it must be set
 * @param bron source of every event, a URN
 * @param priveAdressen also addresses inside a private network; off, so that nobody reaches ours through an abonnement
 * @param httpLoopback also http, to this machine alone: for trying
 * @param tegelijk deliveries at the same time
 * @param perAbonnement of those at most so many to one address
 * @param verbindtijd how long a connection may take to open
 * @param antwoordtijd how long the whole call may take
 * @param eersteWachttijd wait after the first failure of an address; doubles each time
 * @param langsteWachttijd longest wait, and the longest Retry-After that is followed
 * @param pogingen an event that is refused (4xx) so often is dropped
 * @param stilNa an address that failed all this time is no longer called
 * @param stilNaFouten and so is one that failed so often in a row
 * @param overgang how long the old secret still signs beside a new one
 * @param lease after this long without an end another node takes over
 */
@Validated
@ConfigurationProperties("gateway.abonnement")
public record Abonnementinstellingen(
        @Nullable String sleutel,

        @DefaultValue("urn:nld:lvs-gateway") @NotBlank @Pattern(regexp = "urn:[A-Za-z0-9][A-Za-z0-9-]{1,31}:\\S+")
        String bron,

        @DefaultValue("false") boolean priveAdressen,
        @DefaultValue("false") boolean httpLoopback,
        @DefaultValue("4") @Min(1) @Max(64) int tegelijk,
        @DefaultValue("2") @Min(1) @Max(64) int perAbonnement,
        @DefaultValue("5s") @NotNull Duration verbindtijd,
        @DefaultValue("10s") @NotNull Duration antwoordtijd,
        @DefaultValue("2s") @NotNull Duration eersteWachttijd,
        @DefaultValue("15m") @NotNull Duration langsteWachttijd,
        @DefaultValue("10") @Min(1) @Max(1000) int pogingen,
        @DefaultValue("3d") @NotNull Duration stilNa,
        @DefaultValue("500") @Min(1) int stilNaFouten,
        @DefaultValue("24h") @NotNull Duration overgang,
        @DefaultValue("60s") @NotNull Duration lease) {

    @Override
    public String toString() {
        return "Abonnementinstellingen[***]";
    }
}
