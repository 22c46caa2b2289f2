package nl.lvsgateway.loket.rest;

import java.util.Objects;
import nl.lvsgateway.loket.fouten.Fout;
import nl.lvsgateway.loket.fouten.Geweigerd;
import nl.lvsgateway.loket.fouten.Weigering;
import nl.lvsgateway.techniek.Mislukking;
import nl.lvsgateway.techniek.Storing;
import nl.lvsgateway.techniek.rest.Probleem;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import tools.jackson.core.JacksonException;

/** Every failure leaves the REST door as problem+json (RFC 9457) with the same content as the SOAP fault. */
@Order(Ordered.HIGHEST_PRECEDENCE) // before Spring's own, which knows no codes
@RestControllerAdvice(basePackageClasses = AanvraagController.class)
class Weigeringsadvies implements ResponseBodyAdvice<Object> {

    static final String VERSIE = "1.0.0";

    private static final Logger LOG = LoggerFactory.getLogger(Weigeringsadvies.class);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> weiger(Geweigerd geweigerd) {
        geweigerd.meld();
        return Probleem.antwoord(
                Weigeringstatus.van(geweigerd.weigering()),
                geweigerd.fouten().stream().map(Weigeringsadvies::fout).toList());
    }

    private static Probleem.Fout fout(Fout fout) {
        var weigering = fout.weigering();
        return new Probleem.Fout(
                weigering.name(),
                fout.uitleg(),
                fout.veld(),
                weigering.oplosser().tekst(),
                fout.opnieuwProberen());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> weiger(HttpMessageNotReadableException onleesbaar) {
        var afgebroken = Mislukking.van(onleesbaar) == Mislukking.AFGEBROKEN;
        return weiger(Geweigerd.door(
                afgebroken ? Mislukking.AFGEBROKEN : Mislukking.ONLEESBAAR,
                Storing.zoek(onleesbaar, JacksonException.class)
                        .map(Weigeringsadvies::plaats)
                        .orElse(null)));
    }

    /** Something in the address is no text, or no number where one is meant. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> weiger(MethodArgumentTypeMismatchException anders) {
        return weiger(new Geweigerd(Fout.bij(Weigering.BERICHT_ONGELDIG, anders.getName())));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> weiger(BindException anders) {
        return weiger(new Geweigerd(anders.getFieldErrors().stream()
                .map(fout -> Fout.bij(Weigering.BERICHT_ONGELDIG, fout.getField()))
                .toList()));
    }

    private static @Nullable String plaats(JacksonException onleesbaar) {
        var plek = onleesbaar.getLocation();
        return plek == null ? null : "regel " + plek.getLineNr() + ", kolom " + plek.getColumnNr();
    }

    /** What Spring itself refuses is the message's fault, and keeps its status and its headers; anything else is ours. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> vangOp(Exception fout) {
        if (fout instanceof ErrorResponse bericht && bericht.getStatusCode().is4xxClientError()) {
            var probleem = weiger(new Geweigerd(Weigering.BERICHT_ONGELDIG)).getBody();
            Objects.requireNonNull(probleem).setStatus(bericht.getStatusCode().value());
            return ResponseEntity.status(bericht.getStatusCode())
                    .headers(bericht.getHeaders())
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(probleem);
        }
        var mislukking = Mislukking.van(fout);
        if (mislukking != Mislukking.AFGEBROKEN) {
            LOG.error("A call failed on our side: {}", Storing.van(fout));
        }
        return weiger(Geweigerd.door(mislukking, null));
    }

    @Override
    public boolean supports(MethodParameter soort, Class<? extends HttpMessageConverter<?>> omzetter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object antwoord,
            MethodParameter soort,
            MediaType mediatype,
            Class<? extends HttpMessageConverter<?>> omzetter,
            ServerHttpRequest vraag,
            ServerHttpResponse uit) {
        uit.getHeaders().set("API-Version", VERSIE);
        return antwoord;
    }
}
