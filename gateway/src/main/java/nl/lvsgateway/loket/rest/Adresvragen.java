package nl.lvsgateway.loket.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import nl.lvsgateway.loket.fouten.Geweigerd;
import nl.lvsgateway.techniek.Leesplek;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * What stands in an address behind the question mark. What is asked twice would be read as one name of both; and what a call that
 * writes does not know, would be answered as if it was done.
 */
final class Adresvragen {

    private Adresvragen() {}

    static void keur(HttpServletRequest http, HandlerMethod deur) {
        var vraag = http.getQueryString();
        if (vraag == null || vraag.isEmpty()) {
            return;
        }
        var bekend = bekend(deur);
        var schrijft = !Set.of("GET", "HEAD").contains(http.getMethod());
        UriComponentsBuilder.newInstance().query(vraag).build().getQueryParams().forEach((gecodeerd, waarden) -> {
            var naam = naam(gecodeerd);
            if (waarden.size() > 1) {
                throw nee(naam, "één keer");
            }
            if (schrijft && !bekend.contains(naam)) {
                throw nee(
                        naam,
                        bekend.isEmpty() ? "niets achter het vraagteken" : "een van: " + String.join(", ", bekend));
            }
        });
    }

    private static String naam(String gecodeerd) {
        try {
            return UriUtils.decode(gecodeerd, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException kapot) {
            return gecodeerd;
        }
    }

    private static Geweigerd nee(String naam, String verwacht) {
        return Geweigerd.onleesbaar(Leesplek.van(Leesplek.naam(naam, "adres"), verwacht));
    }

    private static Set<String> bekend(HandlerMethod deur) {
        return Arrays.stream(deur.getMethodParameters())
                .filter(p -> p.hasParameterAnnotation(RequestParam.class))
                .map(MethodParameter::getParameter)
                .map(java.lang.reflect.Parameter::getName)
                .collect(Collectors.toSet());
    }
}
