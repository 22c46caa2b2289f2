package nl.lvsgateway.techniek;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives every call its kenmerk, before anything else can fail. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Gesprekfilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest vraag, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        antwoord.setHeader("X-Kenmerk", Gesprek.begin());
        try {
            keten.doFilter(vraag, antwoord);
        } finally {
            Gesprek.einde();
        }
    }
}
