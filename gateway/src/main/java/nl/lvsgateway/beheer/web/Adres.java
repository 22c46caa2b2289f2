package nl.lvsgateway.beheer.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** An address of a page with its filters; what was typed may hold any sign. */
public final class Adres {

    private final UriComponentsBuilder bouw;

    private Adres(UriComponentsBuilder bouw) {
        this.bouw = bouw;
    }

    public static Adres van(String pad) {
        return new Adres(UriComponentsBuilder.fromPath(pad));
    }

    /** What is {@code null} is left out. */
    public Adres met(String naam, @Nullable Object waarde) {
        if (waarde != null) {
            // as a variable: only then & and = and + are written as what they are
            bouw.queryParam(naam, "{" + naam + "}").uriVariables(Map.of(naam, waarde));
        }
        return this;
    }

    public String tekst() {
        return bouw.encode().toUriString();
    }
}
