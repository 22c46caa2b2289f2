package nl.lvsgateway.beheer.web.aanmelden;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/**
 * The page that somebody asked for before he logged in, and the way back to it. His own browser remembers it, and of what it
 * remembers only the path counts: no header and no cookie says at which host we are.
 */
final class Bestemming implements RedirectStrategy {

    private static final RedirectStrategy BINNEN = new DefaultRedirectStrategy();

    private final CookieRequestCache onthouden = new CookieRequestCache();

    /**
     * @param vanElders a login may come back from the site of the organisation: then a strict cookie would stay at home
     * @param beveiligd the console is reached over https, whatever the line to us is
     */
    Bestemming(boolean vanElders, boolean beveiligd) {
        onthouden.setRequestMatcher(Bestemming::isPagina);
        onthouden.setCookieCustomizer(koekje -> {
            koekje.setAttribute("SameSite", vanElders ? "Lax" : "Strict");
            koekje.setSecure(beveiligd);
        });
    }

    RequestCache onthouden() {
        return onthouden;
    }

    SavedRequestAwareAuthenticationSuccessHandler naAanmelden() {
        var naar = new SavedRequestAwareAuthenticationSuccessHandler();
        naar.setRequestCache(onthouden);
        naar.setRedirectStrategy(this);
        return naar;
    }

    /** Something that a browser shows by itself: no part of a page, and no form. */
    private static boolean isPagina(HttpServletRequest vraag) {
        return vraag.getMethod().equals("GET")
                && vraag.getHeader("HX-Request") == null
                && String.valueOf(vraag.getHeader("Accept")).contains("text/html");
    }

    @Override
    public void sendRedirect(HttpServletRequest vraag, HttpServletResponse antwoord, String adres) throws IOException {
        var host = adres.indexOf("://");
        if (host < 0) {
            BINNEN.sendRedirect(vraag, antwoord, adres);
        } else {
            antwoord.sendRedirect(pad(adres.substring(host + 3)));
        }
    }

    /** With one slash before it: two would name a host. */
    private static String pad(String vanafHost) {
        var begin = vanafHost.indexOf('/');
        return "/" + (begin < 0 ? "" : vanafHost.substring(begin).replaceFirst("^[/\\\\]+", ""));
    }
}
