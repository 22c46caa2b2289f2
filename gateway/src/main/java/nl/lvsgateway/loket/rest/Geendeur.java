package nl.lvsgateway.loket.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** A call under our addresses for which there is no door hears so in the form of all our refusals. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Geendeur implements HandlerExceptionResolver {

    private final Weigeringsadvies advies;
    private final JsonMapper json;

    Geendeur(Weigeringsadvies advies, JsonMapper json) {
        this.advies = advies;
        this.json = json;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest vraag, HttpServletResponse antwoord, @Nullable Object deur, Exception fout) {
        if (deur instanceof HandlerMethod || !vraag.getServletPath().startsWith("/api/")) {
            return null;
        }
        var nee = advies.vangOp(fout);
        return new ModelAndView((model, v, a) -> {
            a.setStatus(nee.getStatusCode().value());
            nee.getHeaders().forEach((naam, waarden) -> waarden.forEach(waarde -> a.addHeader(naam, waarde)));
            a.setHeader("API-Version", Weigeringsadvies.VERSIE);
            a.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            json.writeValue(a.getOutputStream(), Objects.requireNonNull(nee.getBody()));
        });
    }
}
