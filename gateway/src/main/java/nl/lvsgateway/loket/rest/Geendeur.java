package nl.lvsgateway.loket.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import nl.lvsgateway.loket.fouten.Httpfouten;
import nl.lvsgateway.loket.soap.Losfault;
import nl.lvsgateway.techniek.Gesprek;
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

/** A call that comes to no door hears so in the form of all our refusals: as the door would that the address leads to. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Geendeur implements HandlerExceptionResolver, RequestRejectedHandler {

    /** However it is written, and under whatever context path. */
    private static final Pattern DEUR = Pattern.compile("(?i).*/(api|soap|openapi\\.(yaml|json))([/;].*)?");

    private static final Pattern VOOR_MENSEN = Pattern.compile("(?i).*/(beheer|simulator)/.*");
    private static final Pattern SOAP = Pattern.compile("(?i).*/soap([/;].*)?");
    private static final Set<String> METHODEN = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    private final Weigeringsadvies advies;
    private final JsonMapper json;

    Geendeur(Weigeringsadvies advies, JsonMapper json) {
        this.advies = advies;
        this.json = json;
    }

    /** @param adres as it was written; absent when it could not be read */
    static boolean isDeur(@Nullable String adres) {
        var pad = String.valueOf(adres);
        return DEUR.matcher(pad).matches() && !VOOR_MENSEN.matcher(pad).matches();
    }

    static boolean wilPagina(HttpServletRequest vraag, @Nullable String adres) {
        return !isDeur(adres)
                && String.valueOf(vraag.getHeader(HttpHeaders.ACCEPT)).contains(MediaType.TEXT_HTML_VALUE);
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest vraag, HttpServletResponse antwoord, @Nullable Object deur, Exception fout) {
        if (deur instanceof HandlerMethod || !isDeur(vraag.getRequestURI())) {
            return null;
        }
        var nee = advies.vangOp(fout);
        return new ModelAndView((model, v, a) -> schrijf(nee, a));
    }

    /** Such as {@code //} or {@code ;} in it. A person gets a page. */
    @Override
    public void handle(HttpServletRequest vraag, HttpServletResponse antwoord, RequestRejectedException vreemd)
            throws IOException {
        if (wilPagina(vraag, vraag.getRequestURI())) {
            antwoord.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            weiger(vraag, antwoord, vraag.getRequestURI(), METHODEN.contains(vraag.getMethod()) ? 400 : 501);
        }
    }

    /** Where no conversation runs any more, or none was begun. */
    void weigerBuitenom(HttpServletRequest vraag, HttpServletResponse antwoord, @Nullable String adres, int status)
            throws IOException {
        antwoord.setHeader("X-Kenmerk", Gesprek.begin());
        try {
            weiger(vraag, antwoord, adres, status);
        } finally {
            Gesprek.einde();
        }
    }

    private void weiger(HttpServletRequest vraag, HttpServletResponse antwoord, @Nullable String adres, int status)
            throws IOException {
        if (SOAP.matcher(String.valueOf(adres)).matches()) {
            Losfault.schrijf(Httpfouten.van(status), status, vraag, antwoord);
        } else {
            schrijf(advies.weiger(Httpfouten.van(status), status), antwoord);
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
