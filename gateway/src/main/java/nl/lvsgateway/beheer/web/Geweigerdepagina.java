package nl.lvsgateway.beheer.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** What somebody gets who may not do this, or whose form is too old. */
class Geweigerdepagina implements AccessDeniedHandler {

    @Override
    public void handle(HttpServletRequest vraag, HttpServletResponse antwoord, AccessDeniedException nee)
            throws IOException {
        if (nee instanceof CsrfException && "/aanmelden".equals(vraag.getServletPath())) {
            antwoord.sendRedirect(vraag.getContextPath() + "/aanmelden?verlopen");
        } else {
            antwoord.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
