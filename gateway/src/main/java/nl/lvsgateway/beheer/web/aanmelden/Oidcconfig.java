package nl.lvsgateway.beheer.web.aanmelden;

import java.util.Arrays;
import org.springframework.boot.web.server.servlet.CookieSameSiteSupplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;

/** The provider of OpenID Connect, read at the first login and not at start: it may be away then. */
@Configuration
class Oidcconfig {

    static final String NAAM = "organisatie";

    @Bean
    ClientRegistrationRepository aanbieder(Oidcinstellingen oidc) {
        return new SupplierClientRegistrationRepository(
                () -> new InMemoryClientRegistrationRepository(registratie(oidc)));
    }

    private static ClientRegistration registratie(Oidcinstellingen oidc) {
        if (oidc.issuer() == null) {
            throw new IllegalStateException("gateway.beheer.oidc.issuer is not set");
        }
        return ClientRegistrations.fromIssuerLocation(oidc.issuer())
                .registrationId(NAAM)
                .clientId(oidc.clientId())
                .clientSecret(oidc.clientSecret())
                .scope(Arrays.stream(oidc.scopes().split("[ ,]+")).toList())
                .build();
    }

    /** The provider sends the browser back from its own site: then a strict cookie would stay at home. */
    @Bean
    CookieSameSiteSupplier sessiekoekje(Oidcinstellingen oidc) {
        return oidc.aan() ? CookieSameSiteSupplier.ofLax() : CookieSameSiteSupplier.ofStrict();
    }
}
