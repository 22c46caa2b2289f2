package nl.lvsgateway.beheer.web.aanmelden;

import nl.lvsgateway.beheer.Medewerker;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Came in by the organisation's own login. */
final class Oidcgebruiker extends DefaultOidcUser implements Aangemeld {

    private static final long serialVersionUID = 1L;

    private final Medewerker medewerker;

    Oidcgebruiker(Medewerker medewerker, OidcUser gebruiker) {
        super(
                AuthorityUtils.createAuthorityList("ROLE_" + medewerker.rol().name()),
                gebruiker.getIdToken(),
                gebruiker.getUserInfo());
        this.medewerker = medewerker;
    }

    @Override
    public Medewerker medewerker() {
        return medewerker;
    }

    @Override
    public boolean equals(Object ander) {
        return ander instanceof Oidcgebruiker gebruiker
                && super.equals(ander)
                && medewerker.equals(gebruiker.medewerker);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
