package nl.lvsgateway.beheer.web.aanmelden;

import jakarta.validation.constraints.NotBlank;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.lvsgateway.beheer.Rol;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Login by OpenID Connect; off as long as no issuer is set.
 *
 * @param issuer address of the provider; its settings are read from there
 * @param naamClaim what the Logboek calls the person
 * @param rolClaim where the roles or groups stand; a point leads into a claim, as in {@code realm_access.roles}
 * @param scholenClaim where the own schools of an applicatiebeheerder stand, in the same way
 * @param rollen what the provider calls a role or group (key) is which role here (value); without an entry the name itself counts
 * @param ookFormulier whether the accounts of the settings may come in too
 */
@Validated
@ConfigurationProperties("gateway.beheer.oidc")
record Oidcinstellingen(
        @Nullable String issuer,
        @DefaultValue("lvs-gateway") @NotBlank String clientId,
        @Nullable String clientSecret,
        @DefaultValue("openid,profile") String scopes,
        @DefaultValue("preferred_username") @NotBlank String naamClaim,
        @DefaultValue("rollen") @NotBlank String rolClaim,
        @DefaultValue("scholen") @NotBlank String scholenClaim,
        @DefaultValue Map<String, Rol> rollen,
        @DefaultValue("false") boolean ookFormulier) {

    /** Who has more than one may do the most. */
    private static final List<Rol> MEESTE_EERST = List.of(Rol.SUPPORT, Rol.APPLICATIEBEHEERDER, Rol.AUDITOR);

    Oidcinstellingen {
        rollen = rollen.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        rol -> sleutel(rol.getKey()), Map.Entry::getValue, (een, ander) -> een));
    }

    /** As a setting of the environment is written it has no capitals, and as Keycloak names a group it has a slash. */
    private static String sleutel(String naam) {
        var klein = naam.toLowerCase(Locale.ROOT);
        return klein.startsWith("/") ? klein.substring(1) : klein;
    }

    /** The role of who has these names at the provider, in whatever order they come. */
    Optional<Rol> rol(Collection<String> namen) {
        var gevonden = namen.stream().map(this::rol).flatMap(Optional::stream).collect(Collectors.toSet());
        return MEESTE_EERST.stream().filter(gevonden::contains).findFirst();
    }

    private Optional<Rol> rol(String naam) {
        var sleutel = sleutel(naam);
        return Optional.ofNullable(rollen.get(sleutel))
                .or(() -> MEESTE_EERST.stream()
                        .filter(rol -> rol.tekst().equals(sleutel))
                        .findFirst());
    }

    boolean aan() {
        return issuer != null && !issuer.isBlank();
    }

    boolean formulier() {
        return !aan() || ookFormulier;
    }

    @Override
    public String toString() {
        return "Oidcinstellingen[" + issuer + "]";
    }
}
