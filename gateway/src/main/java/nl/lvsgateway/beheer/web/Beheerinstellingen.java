package nl.lvsgateway.beheer.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Login of the console.
 *
 * @param gebruiker name of the support account
 * @param wachtwoord its password; when absent, one is made at start and printed once
 */
@Validated
@ConfigurationProperties("gateway.beheer")
record Beheerinstellingen(
        @DefaultValue("support") @NotBlank String gebruiker,
        @Nullable String wachtwoord) {

    @Override
    public String toString() {
        return "Beheerinstellingen[" + gebruiker + "]";
    }
}
