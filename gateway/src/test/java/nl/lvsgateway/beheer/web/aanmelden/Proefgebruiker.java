package nl.lvsgateway.beheer.web.aanmelden;

import java.util.Set;
import nl.lvsgateway.beheer.Medewerker;
import nl.lvsgateway.beheer.Rol;
import org.springframework.security.core.userdetails.UserDetails;

/** Somebody who is logged in, for a test of pages that skips the login. */
public final class Proefgebruiker {

    private Proefgebruiker() {}

    public static UserDetails met(String naam, Rol rol, Set<String> scholen) {
        return new Formuliergebruiker(new Medewerker(naam, rol, scholen), "{noop}x");
    }
}
