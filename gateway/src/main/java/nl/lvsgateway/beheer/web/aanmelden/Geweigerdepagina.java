package nl.lvsgateway.beheer.web.aanmelden;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** What somebody gets who may not do this, whose form is too old, or who asks for what is not there. */
class Geweigerdepagina implements AccessDeniedHandler {

    @Override
    public void handle(HttpServletRequest vraag, HttpServletResponse antwoord, AccessDeniedException nee)
            throws IOException {
        if (nee instanceof CsrfException && "/aanmelden".equals(vraag.getServletPath())) {
            antwoord.sendRedirect(vraag.getContextPath() + "/aanmelden?verlopen");
        } else {
            antwoord.sendError(
                    Toegangstabel.kent(vraag) ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
