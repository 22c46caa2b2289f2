package nl.lvsgateway.beheer.web.aanmelden;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.lvsgateway.beheer.Medewerker;
import nl.lvsgateway.beheer.Rol;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Reads from the claims who somebody is here; without a role nobody comes in. */
@Component
class Oidcaanmelding extends OidcUserService {

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
        var rol = woorden(gebruiker.getClaim(instellingen.rolClaim())).stream()
                .map(this::rol)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new OAuth2AuthenticationException(new OAuth2Error("geen_rol")));
        var naam = Objects.requireNonNullElseGet(
                gebruiker.getClaimAsString(instellingen.naamClaim()), gebruiker::getSubject);
        return new Medewerker(naam, rol, woorden(gebruiker.getClaim(instellingen.scholenClaim())));
    }

    private Optional<Rol> rol(String naam) {
        var bekend = instellingen.rollen().get(naam);
        return bekend != null
                ? Optional.of(bekend)
                : Arrays.stream(Rol.values())
                        .filter(rol -> rol.tekst().equals(naam.toLowerCase(Locale.ROOT)))
                        .findFirst();
    }

    /** Providers send one text, a text with spaces or commas, or a list. */
    private static Set<String> woorden(@Nullable Object claim) {
        if (claim instanceof Collection<?> lijst) {
            return lijst.stream().map(Object::toString).collect(Collectors.toCollection(LinkedHashSet::new));
        }
        return claim == null
                ? Set.of()
                : Arrays.stream(claim.toString().split("[ ,]+"))
                        .filter(woord -> !woord.isBlank())
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
