package nl.lvsgateway.beheer.rest;

import java.util.List;
import nl.lvsgateway.techniek.Invoerfout;
import nl.lvsgateway.techniek.Storing;
import nl.lvsgateway.techniek.rest.Probleem;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Every failure leaves the admin API as problem+json, as it does the REST door. */
@Order(Ordered.HIGHEST_PRECEDENCE) // before Spring's own, which knows no codes
@RestControllerAdvice(basePackageClasses = Beheeradvies.class)
class Beheeradvies {

    private static final Logger LOG = LoggerFactory.getLogger(Beheeradvies.class);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> weiger(Invoerfout fout) {
        var wacht = fout.wacht();
        var opnieuw = wacht == null ? "nee" : String.valueOf(Math.max(1, wacht.toSeconds()));
        LOG.info("Refused: {}", fout.punten().get(0).code());
        return Probleem.antwoord(
                status(fout.soort()),
                fout.punten().stream()
                        .map(p -> new Probleem.Fout(p.code(), p.uitleg(), p.veld(), "support", opnieuw))
                        .toList());
    }

    private static HttpStatus status(Invoerfout.Soort soort) {
        return switch (soort) {
            case ONGELDIG -> HttpStatus.BAD_REQUEST;
            case ONBEKEND -> HttpStatus.NOT_FOUND;
            case BOTST -> HttpStatus.CONFLICT;
            case GEWEIGERD -> HttpStatus.FORBIDDEN;
            case LATER -> HttpStatus.TOO_MANY_REQUESTS;
        };
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> onleesbaar(HttpMessageNotReadableException fout) {
        return ongeldig(HttpStatus.BAD_REQUEST, onleesbaarBij(null));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> onleesbaar(MethodArgumentTypeMismatchException fout) {
        return fout.getRequiredType() == String.class
                ? ongeldig(
                        HttpStatus.BAD_REQUEST,
                        new Probleem.Fout(
                                "TEKEN_ONGELDIG",
                                "In het adres staat een teken dat niet mag.",
                                fout.getName(),
                                "support",
                                "nee"))
                : ongeldig(HttpStatus.BAD_REQUEST, onleesbaarBij(fout.getName()));
    }

    /** What Spring itself refuses is the message's fault, anything else is ours. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> vangOp(Exception fout) {
        if (fout instanceof ErrorResponse bericht && bericht.getStatusCode().is4xxClientError()) {
            return ongeldig(HttpStatus.valueOf(bericht.getStatusCode().value()), onleesbaarBij(null));
        }
        LOG.error("A call failed on our side: {}", Storing.van(fout));
        return Probleem.antwoord(
                HttpStatus.INTERNAL_SERVER_ERROR,
                List.of(new Probleem.Fout("INTERNE_FOUT", "Er ging bij ons iets mis.", null, "support", "ja")));
    }

    private static Probleem.Fout onleesbaarBij(@Nullable String veld) {
        return new Probleem.Fout("BERICHT_ONGELDIG", "Wij kunnen het bericht niet lezen.", veld, "support", "nee");
    }

    private static ResponseEntity<ProblemDetail> ongeldig(HttpStatus status, Probleem.Fout fout) {
        return Probleem.antwoord(status, List.of(fout));
    }
}
