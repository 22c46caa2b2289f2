package nl.lvsgateway.beheer.web.aanmelden;

import java.util.Map;
import java.util.Objects;
import nl.lvsgateway.beheer.Medewerker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Reads from the claims who somebody is here; without a role nobody comes in. */
@Component
class Oidcaanmelding extends OidcUserService {

    private static final Logger LOG = LoggerFactory.getLogger(Oidcaanmelding.class);

    private final Oidcinstellingen instellingen;

    Oidcaanmelding(Oidcinstellingen instellingen) {
        this.instellingen = instellingen;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest vraag) {
        var gebruiker = super.loadUser(vraag);
        return new Oidcgebruiker(medewerker(gebruiker), gebruiker);
    }

    private Medewerker medewerker(OidcUser gebruiker) {
        var claims = gebruiker.getClaims();
        var rol = instellingen
                .rol(Claimwoorden.op(instellingen.rolClaim(), claims))
                .orElseThrow(() -> zonderRol(claims));
        var naam = Objects.requireNonNullElseGet(
                gebruiker.getClaimAsString(instellingen.naamClaim()), gebruiker::getSubject);
        return new Medewerker(naam, rol, Claimwoorden.los(instellingen.scholenClaim(), claims));
    }

    /** Entra ID leaves the groups out of who is in more than 200 of them, and says so in this way. */
    private static OAuth2AuthenticationException zonderRol(Map<String, Object> claims) {
        if (claims.containsKey("_claim_names") || claims.containsKey("hasgroups")) {
            LOG.warn(
                    "Somebody is in more groups than the provider tells; let it tell app roles instead (claim 'roles')");
        }
        return new OAuth2AuthenticationException(new OAuth2Error("geen_rol"));
    }
}
