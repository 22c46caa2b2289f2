package nl.lvsgateway.beheer.web.aanmelden;

import static nl.lvsgateway.beheer.Rol.APPLICATIEBEHEERDER;
import static nl.lvsgateway.beheer.Rol.AUDITOR;
import static nl.lvsgateway.beheer.Rol.SUPPORT;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import nl.lvsgateway.beheer.Rol;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Which role may open which page and do which act; what stands here for nobody is for nobody. */
public final class Toegangstabel {

    private static final Rol[] IEDEREEN = Rol.values();

    private Toegangstabel() {}

    static final List<Toegangsregel> REGELS = List.of(
            regel(GET, "/", IEDEREEN),
            regel(GET, "/live", IEDEREEN),
            regel(GET, "/aanvragen.csv", IEDEREEN),
            regel(GET, "/aanvragen/*", IEDEREEN),
            regel(POST, "/aanvragen/*/inhoud", APPLICATIEBEHEERDER, SUPPORT),
            regel(POST, "/aanvragen/*/bevindingen", APPLICATIEBEHEERDER, SUPPORT),
            regel(POST, "/aanvragen/*/verzending", SUPPORT),
            regel(GET, "/fouten", IEDEREEN),
            regel(GET, "/fouten/herstel/*", SUPPORT, AUDITOR),
            regel(POST, "/fouten/herstel", SUPPORT),
            regel(GET, "/koppelingen", IEDEREEN),
            regel(GET, "/koppelingen/*", IEDEREEN),
            regel(POST, "/koppelingen", SUPPORT),
            regel(POST, "/koppelingen/*/mogelijk", SUPPORT),
            regel(POST, "/koppelingen/*/deblokkering", SUPPORT),
            regel(POST, "/koppelingen/*/activering", APPLICATIEBEHEERDER, SUPPORT),
            regel(POST, "/koppelingen/*/code", APPLICATIEBEHEERDER, SUPPORT),
            regel(POST, "/koppelingen/*/intrekking", APPLICATIEBEHEERDER, SUPPORT),
            regel(GET, "/kindkans", SUPPORT, AUDITOR),
            regel(GET, "/abonnementen", SUPPORT, AUDITOR),
            regel(GET, "/lijsten", IEDEREEN),
            regel(GET, "/lijsten/*", IEDEREEN),
            regel(GET, "/lijsten/*/aanvraagtype", SUPPORT),
            regel(POST, "/lijsten/*/aanvraagtype", SUPPORT),
            regel(POST, "/lijsten/*/aanvraagtype/verwijderen", SUPPORT),
            regel(POST, "/lijsten/*/statussen", SUPPORT),
            regel(POST, "/lijsten/*/statussen/verwijderen", SUPPORT),
            regel(GET, "/oso-versies", SUPPORT, AUDITOR),
            regel(POST, "/oso-versies/bundels", SUPPORT),
            regel(POST, "/oso-versies/bundels/weghalen", SUPPORT),
            regel(GET, "/logboek", SUPPORT, AUDITOR),
            regel(POST, "/logboek/keuring", SUPPORT, AUDITOR),
            regel(GET, "/simulator", SUPPORT),
            regel(POST, "/simulator/**", SUPPORT));

    private static Toegangsregel regel(HttpMethod methode, String pad, Rol... rollen) {
        return new Toegangsregel(methode.name(), pad, List.of(rollen));
    }

    static RequestMatcher adres(Toegangsregel regel) {
        return PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.valueOf(regel.methode()), regel.pad());
    }

    /** Whether there is such a page or act, for whomever. */
    static boolean kent(HttpServletRequest vraag) {
        return REGELS.stream().anyMatch(regel -> adres(regel).matches(vraag));
    }

    /** Whether the page at exactly this address is there for this role. */
    public static boolean opent(Rol rol, String pad) {
        return REGELS.stream()
                .filter(regel -> regel.methode().equals("GET") && regel.pad().equals(pad))
                .anyMatch(regel -> regel.rollen().contains(rol));
    }

    /** One line of the table. */
    record Toegangsregel(String methode, String pad, List<Rol> rollen) {

        String[] namen() {
            return rollen.stream().map(Enum::name).toArray(String[]::new);
        }

        @Override
        public String toString() {
            return methode + " " + pad + " " + Arrays.toString(namen());
        }
    }
}
