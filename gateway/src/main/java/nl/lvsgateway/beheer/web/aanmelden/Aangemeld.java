package nl.lvsgateway.beheer.web.aanmelden;

import java.util.Optional;
import nl.lvsgateway.beheer.Medewerker;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Whoever came in, by whichever way: there is a medewerker behind it. */
public interface Aangemeld {

    Medewerker medewerker();

    /** Who asks for this page; empty on the pages for who is not logged in. */
    static Optional<Medewerker> nu() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(Aangemeld.class::isInstance)
                .map(wie -> ((Aangemeld) wie).medewerker());
    }
}
