package nl.lvsgateway.beheer.rest;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.lvsgateway.samenwerkingsverband.Aanvraagtype;
import nl.lvsgateway.samenwerkingsverband.Grenzen;
import nl.lvsgateway.samenwerkingsverband.Keuzeveld;
import nl.lvsgateway.techniek.Invoerfout;
import nl.lvsgateway.techniek.Invoerfout.Soort;
import org.jspecify.annotations.Nullable;

/**
 * An aanvraagtype in the words of openapi-beheer.yaml.
 *
 * @param code in answers; in a question it stands in the address
 */
record Typejson(
        @Nullable String code,
        @Nullable String naam,
        @Nullable List<Plekjson> plekken,
        @Nullable List<String> verplichteVelden,
        @Nullable List<String> adviezen,
        @Nullable Grenzen grenzen) {

    record Plekjson(@Nullable String naam, @Nullable Boolean overslaan) {}

    static Typejson van(Aanvraagtype type) {
        return new Typejson(
                type.code(),
                type.naam(),
                type.plekken().stream()
                        .map(p -> new Plekjson(p.naam(), p.overslaan()))
                        .toList(),
                type.verplichteVelden().stream().sorted().map(Keuzeveld::veld).toList(),
                type.adviezen(),
                type.grenzen());
    }

    Aanvraagtype type(String samenwerkingsverband, String code) {
        return new Aanvraagtype(
                samenwerkingsverband,
                code,
                naam == null ? "" : naam,
                lijst("plekken", plekken).stream().map(Typejson::plek).toList(),
                lijst("verplichteVelden", verplichteVelden).stream()
                        .map(Typejson::veld)
                        .collect(Collectors.toSet()),
                lijst("adviezen", adviezen),
                grenzen == null ? Grenzen.GEEN : grenzen);
    }

    private static Aanvraagtype.Plek plek(Plekjson plek) {
        return new Aanvraagtype.Plek(plek.naam() == null ? "" : plek.naam(), Boolean.TRUE.equals(plek.overslaan()));
    }

    private static Keuzeveld veld(String veld) {
        return Keuzeveld.van(veld)
                .orElseThrow(() -> new Invoerfout(
                        Soort.ONGELDIG,
                        "REFERENTIE_ONGELDIG",
                        "verplichteVelden",
                        "Dit veld kan niet verplicht worden gemaakt."));
    }

    /** Nothing in a list may be left out: whoever sent it meant something else. */
    private static <T> List<T> lijst(String veld, @Nullable List<T> gegeven) {
        var plaats = gegeven == null ? -1 : gegeven.indexOf(null);
        if (plaats >= 0) {
            throw new Invoerfout(
                    Soort.ONGELDIG, "REFERENTIE_ONGELDIG", veld + "[" + plaats + "]", "Hier staat niets in de lijst.");
        }
        return Objects.requireNonNullElse(gegeven, List.of());
    }
}
