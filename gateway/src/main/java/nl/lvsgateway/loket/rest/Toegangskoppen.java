package nl.lvsgateway.loket.rest;

import jakarta.servlet.http.HttpServletRequest;
import nl.lvsgateway.koppeling.Toegangsverzoek;
import nl.lvsgateway.koppeling.Verificatiecode;

/** What a REST caller shows, in headers: there before the body is touched. */
final class Toegangskoppen {

    private Toegangskoppen() {}

    static Toegangsverzoek lees(String school, HttpServletRequest http) {
        var code = http.getHeader("Verificatiecode");
        return new Toegangsverzoek(http.getHeader("X-API-Key"), school, new Verificatiecode(code == null ? "" : code));
    }
}
