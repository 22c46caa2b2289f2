package nl.lvsgateway.beheer.web.aanmelden;

import nl.lvsgateway.techniek.lijn.Netadres;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** From where somebody logs in. */
final class Herkomst {

    private Herkomst() {}

    static String van(Authentication poging) {
        return Netadres.van(
                poging.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : null);
    }
}
