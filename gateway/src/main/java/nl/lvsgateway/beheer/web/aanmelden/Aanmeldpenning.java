package nl.lvsgateway.beheer.web.aanmelden;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;

/**
 * The token that proves that a form is ours. It belongs to the session of who is logged in; whoever is not carries it himself,
 * in a cookie, so that nothing is kept for callers that nobody knows.
 */
class Aanmeldpenning implements CsrfTokenRepository {

    private final CsrfTokenRepository sessie = new HttpSessionCsrfTokenRepository();
    private final CookieCsrfTokenRepository koekje = new CookieCsrfTokenRepository();

    /** @param beveiligd the console is reached over https, whatever the line to us is */
    Aanmeldpenning(boolean beveiligd) {
        koekje.setCookieName("PENNING");
        koekje.setCookieCustomizer(zo -> zo.sameSite("Strict").secure(beveiligd));
    }

    private CsrfTokenRepository bij(HttpServletRequest vraag) {
        return vraag.getSession(false) == null ? koekje : sessie;
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest vraag) {
        return bij(vraag).generateToken(vraag);
    }

    @Override
    public void saveToken(@Nullable CsrfToken penning, HttpServletRequest vraag, HttpServletResponse antwoord) {
        bij(vraag).saveToken(penning, vraag, antwoord);
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest vraag) {
        return bij(vraag).loadToken(vraag);
    }
}
