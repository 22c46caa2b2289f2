package nl.lvsgateway.loket.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import nl.lvsgateway.loket.fouten.Fout;
import nl.lvsgateway.loket.fouten.Geweigerd;
import nl.lvsgateway.loket.fouten.Httpfouten;
import nl.lvsgateway.loket.inzien.Overzichtantwoord;
import nl.lvsgateway.techniek.Leesplek;
import nl.lvsgateway.techniek.Mislukking;
import nl.lvsgateway.techniek.Storing;
import nl.lvsgateway.techniek.mime.Onleesbaar;
import nl.lvsgateway.techniek.rest.Probleem;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
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
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import tools.jackson.core.JacksonException;

/** Every failure leaves the REST door as problem+json (RFC 9457) with the same content as the SOAP fault. */
@Order(Ordered.HIGHEST_PRECEDENCE) // before Spring's own, which knows no codes
@RestControllerAdvice(basePackageClasses = AanvraagController.class)
class Weigeringsadvies implements ResponseBodyAdvice<Object> {

    static final String VERSIE = "1.0.0";

    private static final Leesplek GEEN_INHOUD = Leesplek.van("bericht", "een bericht in JSON");

    private static final Logger LOG = LoggerFactory.getLogger(Weigeringsadvies.class);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> weiger(Geweigerd geweigerd, HttpServletRequest vraag) {
        return weiger(
                geweigerd,
                Weigeringstatus.van(geweigerd, vraag.getHeader(Etag.VOORWAARDE) != null)
                        .value());
    }

    private ResponseEntity<ProblemDetail> weiger(Geweigerd geweigerd) {
        return weiger(geweigerd, Weigeringstatus.van(geweigerd, false).value());
    }

    /** @param status where HTTP has a word of its own for it */
    ResponseEntity<ProblemDetail> weiger(Geweigerd geweigerd, int status) {
        geweigerd.meld();
        var nee = Probleem.antwoord(
                HttpStatus.valueOf(status),
                geweigerd.fouten().stream().map(Weigeringsadvies::fout).toList());
        return ResponseEntity.status(nee.getStatusCode())
                .headers(nee.getHeaders())
                .headers(koppen -> geweigerd.koppen().forEach(koppen::set))
                .body(nee.getBody());
    }

    private static Probleem.Fout fout(Fout fout) {
        var weigering = fout.weigering();
        return new Probleem.Fout(
                weigering.name(),
                fout.uitleg(),
                fout.veld(),
                weigering.oplosser().tekst(),
                fout.opnieuwProberen(),
                fout.plaats(),
                fout.verwacht());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> weiger(HttpMessageNotReadableException onleesbaar) {
        var afgebroken = Mislukking.van(onleesbaar) == Mislukking.AFGEBROKEN;
        return weiger(Geweigerd.door(
                afgebroken ? Mislukking.AFGEBROKEN : Mislukking.ONLEESBAAR,
                Storing.zoek(onleesbaar, Onleesbaar.class)
                        .map(Onleesbaar::plek)
                        .or(() -> Storing.zoek(onleesbaar, JacksonException.class)
                                .map(fout -> Jsonplek.van(fout, "bericht")))
                        .orElse(GEEN_INHOUD)));
    }

    /** Something in the address is no text, or no number where one is meant. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> weiger(MethodArgumentTypeMismatchException anders) {
        return weiger(Geweigerd.onleesbaar(Leesplek.van(anders.getName(), Jsonplek.woord(anders.getRequiredType()))));
    }

    /** A question in the address that cannot be read. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> weiger(BindException vraag) {
        return weiger(new Geweigerd(vraag.getFieldErrors().stream()
                .map(fout -> Fout.onleesbaar(
                        Leesplek.van(fout.getField(), Jsonplek.woord(vraag.getFieldType(fout.getField())))))
                .toList()));
    }

    /** What Spring itself refuses is the message's fault, and keeps its status and its headers; anything else is ours. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> vangOp(Exception fout) {
        if (fout instanceof ErrorResponse bericht && bericht.getStatusCode().is4xxClientError()) {
            var status = bericht.getStatusCode().value();
            var nee = weiger(Httpfouten.van(status), status);
            return ResponseEntity.status(status)
                    .headers(bericht.getHeaders())
                    .headers(nee.getHeaders())
                    .body(nee.getBody());
        }
        if (Voordeur.isOnleesbaar(fout)) {
            return weiger(Httpfouten.van(400));
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
        var etag = Etag.van(antwoord);
        if (etag != null) {
            uit.getHeaders().set(HttpHeaders.ETAG, etag);
        }
        if (antwoord instanceof Overzichtantwoord bladzijde && bladzijde.cursor() != null) {
            uit.getHeaders().set(HttpHeaders.LINK, volgende(vraag.getURI(), bladzijde.cursor()));
        }
        return antwoord;
    }

    /** The same question, from there on; without a name of the host, which may be another for who asks. */
    private static String volgende(URI vraag, String cursor) {
        var adres = UriComponentsBuilder.fromUri(vraag)
                .replaceQueryParam("cursor", UriUtils.encode(cursor, StandardCharsets.UTF_8))
                .build(true);
        return "<" + adres.getPath() + "?" + adres.getQuery() + ">; rel=\"next\"";
    }
}
