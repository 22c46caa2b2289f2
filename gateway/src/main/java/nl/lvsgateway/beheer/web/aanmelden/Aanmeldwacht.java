package nl.lvsgateway.beheer.web.aanmelden;

import nl.lvsgateway.beheer.TeVaakGeprobeerd;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * The one way in with a name and a password, by the form and in a call of a program. Who has to wait costs no slow comparison
 * and no line in the Logboek.
 */
@Component
class Aanmeldwacht implements AuthenticationProvider {

    private final Aanmeldrem rem;
    private final Oidcinstellingen oidc;
    private final DaoAuthenticationProvider accounts;

    Aanmeldwacht(Aanmeldrem rem, Oidcinstellingen oidc, Accountbron accounts, PasswordEncoder hash) {
        this.rem = rem;
        this.oidc = oidc;
        this.accounts = new DaoAuthenticationProvider(accounts::laad);
        this.accounts.setPasswordEncoder(hash);
    }

    /** @throws TeVaakGeprobeerd without having looked at the password; nobody is told of it, so nothing is written down */
    @Override
    public Authentication authenticate(Authentication poging) {
        var naam = poging.getName();
        var adres = Herkomst.van(poging);
        var wachten = rem.wachten(naam, adres);
        if (wachten.isPresent()) {
            throw new TeVaakGeprobeerd(wachten.get());
        }
        try {
            return vergelijk(poging);
        } catch (BadCredentialsException mis) {
            rem.mis(naam, adres);
            throw mis;
        }
    }

    private Authentication vergelijk(Authentication poging) {
        if (!oidc.formulier()) {
            throw new BadCredentialsException("Accounts of the settings are closed: the organisation logs in");
        }
        return accounts.authenticate(poging);
    }

    @Override
    public boolean supports(Class<?> soort) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(soort);
    }
}
