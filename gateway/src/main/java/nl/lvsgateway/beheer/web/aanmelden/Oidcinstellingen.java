package nl.lvsgateway.beheer.web.aanmelden;

import jakarta.validation.constraints.NotBlank;
import java.util.Map;
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
 * @param rolClaim text or list that holds the role
 * @param scholenClaim text or list with the own schools of an applicatiebeheerder
 * @param rollen what the provider calls a role (key) is which role here (value); without an entry the name itself counts
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
