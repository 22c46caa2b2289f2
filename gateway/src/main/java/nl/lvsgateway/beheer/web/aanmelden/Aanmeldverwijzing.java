package nl.lvsgateway.beheer.web.aanmelden;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** Where somebody goes who is not logged in; a part of a page that renews itself must not swallow the login page. */
class Aanmeldverwijzing extends LoginUrlAuthenticationEntryPoint {

    Aanmeldverwijzing(String adres) {
        super(adres);
    }

    @Override
    public void commence(HttpServletRequest vraag, HttpServletResponse antwoord, AuthenticationException nee)
            throws IOException, ServletException {
        if (vraag.getHeader("HX-Request") == null) {
            super.commence(vraag, antwoord, nee);
        } else {
            antwoord.setHeader("HX-Redirect", vraag.getContextPath() + getLoginFormUrl() + "?verlopen");
            antwoord.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }
}
