package nl.lvsgateway.beheer.web.aanmelden;

import nl.lvsgateway.beheer.Medewerker;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.User;

/** Came in with a name and a password. */
final class Formuliergebruiker extends User implements Aangemeld {

    private static final long serialVersionUID = 1L;

    private final Medewerker medewerker;

    Formuliergebruiker(Medewerker medewerker, String wachtwoordHash) {
        super(
                medewerker.naam(),
                wachtwoordHash,
                AuthorityUtils.createAuthorityList("ROLE_" + medewerker.rol().name()));
        this.medewerker = medewerker;
    }

    @Override
    public Medewerker medewerker() {
        return medewerker;
    }
}
