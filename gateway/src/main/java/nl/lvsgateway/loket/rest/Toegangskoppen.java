package nl.lvsgateway.loket.rest;

import jakarta.servlet.http.HttpServletRequest;
import nl.lvsgateway.loket.Bezoeker;
import nl.lvsgateway.loket.toegang.Drempel;
import nl.lvsgateway.techniek.mime.Koptekst;
import org.jspecify.annotations.Nullable;

/** What a REST caller shows, in headers: there before the body is touched. */
final class Toegangskoppen {

    private Toegangskoppen() {}

    static Bezoeker lees(@Nullable String school, HttpServletRequest http) {
        var code = http.getHeader("Verificatiecode");
        return Drempel.bezoeker(http, school, code == null ? null : Koptekst.van(code));
    }
}
