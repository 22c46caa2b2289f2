package nl.lvsgateway.loket.rest;

import jakarta.servlet.http.HttpServletRequest;
import nl.lvsgateway.loket.Bezoeker;
import nl.lvsgateway.loket.toegang.Drempel;
import org.jspecify.annotations.Nullable;

/** What a REST caller shows, in headers: there before the body is touched. */
final class Toegangskoppen {

    private Toegangskoppen() {}

    static Bezoeker lees(@Nullable String school, HttpServletRequest http) {
        return Drempel.bezoeker(http, school, http.getHeader("Verificatiecode"));
    }
}
