package nl.lvsgateway.beheer.web.aanmelden;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stands before the login: who has to wait is not even compared. */
class Aanmeldwacht extends OncePerRequestFilter {

    private final Aanmeldrem rem;

    Aanmeldwacht(Aanmeldrem rem) {
        this.rem = rem;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest vraag) {
        return !"POST".equals(vraag.getMethod()) || !"/aanmelden".equals(vraag.getServletPath());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest vraag, HttpServletResponse antwoord, FilterChain verder)
            throws ServletException, IOException {
        var naam = Objects.requireNonNullElse(vraag.getParameter("username"), "");
        if (rem.wachten(naam, vraag.getRemoteAddr()).isPresent()) {
            antwoord.sendRedirect(vraag.getContextPath() + "/aanmelden?wachten");
            return;
        }
        verder.doFilter(vraag, antwoord);
    }
}
