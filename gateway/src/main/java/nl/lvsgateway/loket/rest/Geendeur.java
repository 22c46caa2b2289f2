package nl.lvsgateway.loket.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import nl.lvsgateway.loket.fouten.Fout;
import nl.lvsgateway.loket.fouten.Geweigerd;
import nl.lvsgateway.loket.fouten.Weigering;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** A call for which there is no door, or whose address no door may have, hears so in the form of all our refusals. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Geendeur implements HandlerExceptionResolver, RequestRejectedHandler {

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
        return new ModelAndView((model, v, a) -> schrijf(nee, a));
    }

    /** Such as {@code //} or {@code ;} in it. A person gets a page. */
    @Override
    public void handle(HttpServletRequest vraag, HttpServletResponse antwoord, RequestRejectedException vreemd)
            throws IOException {
        if (String.valueOf(vraag.getHeader(HttpHeaders.ACCEPT)).contains(MediaType.TEXT_HTML_VALUE)) {
            antwoord.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            schrijf(advies.weiger(new Geweigerd(Fout.bij(Weigering.BERICHT_ONGELDIG, "adres"))), antwoord);
        }
    }

    private void schrijf(ResponseEntity<ProblemDetail> nee, HttpServletResponse antwoord) throws IOException {
        antwoord.setStatus(nee.getStatusCode().value());
        nee.getHeaders().forEach((naam, waarden) -> waarden.forEach(waarde -> antwoord.addHeader(naam, waarde)));
        antwoord.setHeader("API-Version", Weigeringsadvies.VERSIE);
        antwoord.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(antwoord.getOutputStream(), Objects.requireNonNull(nee.getBody()));
    }
}
