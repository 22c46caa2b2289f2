package nl.lvsgateway.beheer.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Collectors;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.server.ResponseStatusException;

/** A person gets a page when something cannot be shown; the JSON that programs get says nothing to people. */
@ControllerAdvice(basePackageClasses = Foutpagina.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class Foutpagina {

    @ExceptionHandler
    void nee(ResponseStatusException nee, HttpServletResponse antwoord) throws IOException {
        antwoord.sendError(nee.getStatusCode().value());
    }

    /** An address or a form with something in it that no page of ours would send. */
    @ExceptionHandler({TypeMismatchException.class, ServletRequestBindingException.class, BindException.class})
    void onleesbaar(Exception fout, HttpServletResponse antwoord) throws IOException {
        antwoord.sendError(HttpStatus.BAD_REQUEST.value(), veld(fout));
    }

    /** The field's own name; empty when there is none to name. */
    private static String veld(Exception fout) {
        if (fout instanceof BindException formulier) {
            return formulier.getFieldErrors().stream()
                    .map(FieldError::getField)
                    .distinct()
                    .collect(Collectors.joining(", "));
        }
        if (fout instanceof MissingServletRequestParameterException ontbreekt) {
            return ontbreekt.getParameterName();
        }
        return fout instanceof MethodArgumentTypeMismatchException anders ? anders.getName() : "";
    }
}
