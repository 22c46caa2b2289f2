package nl.lvsgateway.loket.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import nl.lvsgateway.aanvraag.Verwacht;
import nl.lvsgateway.loket.fouten.Fout;
import nl.lvsgateway.loket.fouten.Geweigerd;
import nl.lvsgateway.loket.fouten.Weigering;
import nl.lvsgateway.loket.inzien.Aanvraagantwoord;
import nl.lvsgateway.loket.inzien.Aanvraagdetail;
import org.jspecify.annotations.Nullable;

/**
 * The version of an aanvraag as HTTP has it, beside the one in the body. Weak ({@code W/"2"}), since statuses change what is
 * answered and not the version; as precondition both ways of writing it are understood.
 */
final class Etag {

    static final String VOORWAARDE = "If-Match";

    private Etag() {}

    /** Null when the answer is not about one aanvraag. */
    static @Nullable String van(@Nullable Object antwoord) {
        if (antwoord instanceof Aanvraagantwoord een) {
            return "W/\"" + een.aanvraag().versie() + "\"";
        }
        return antwoord instanceof Aanvraagdetail detail
                ? "W/\"" + detail.aanvraag().versie() + "\""
                : null;
    }

    /**
     * The version that the caller takes it to be, by header or in the body. One version in the header goes on to where it is
     * compared while it is written; of more than one it is looked up which it is.
     *
     * @return null when the caller does not say
     */
    static @Nullable Integer versie(HttpServletRequest http, @Nullable Integer inBericht, IntSupplier huidige) {
        var genoemd = genoemd(http);
        if (genoemd == null) {
            return inBericht;
        }
        var versie = genoemd.size() == 1 ? getal(genoemd.get(0)) : een(genoemd, huidige.getAsInt());
        if (inBericht != null && inBericht != versie) {
            throw verouderd();
        }
        return versie;
    }

    /** For what names no version itself; what is no version is none that we ever gave. */
    static Verwacht verwacht(HttpServletRequest http) {
        var genoemd = genoemd(http);
        return genoemd == null
                ? Verwacht.ELKE
                : new Verwacht(genoemd.stream()
                        .filter(Etag::isVersie)
                        .map(Integer::valueOf)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static @Nullable List<String> genoemd(HttpServletRequest http) {
        var kop = http.getHeader(VOORWAARDE);
        return kop == null || kop.strip().equals("*")
                ? null
                : Arrays.stream(kop.split(",")).map(Etag::kaal).toList();
    }

    private static String kaal(String een) {
        return een.strip().replaceFirst("^W/", "").replaceFirst("^\"(.*)\"$", "$1");
    }

    private static int getal(String versie) {
        if (isVersie(versie)) {
            return Integer.parseInt(versie);
        }
        throw verouderd();
    }

    private static boolean isVersie(String genoemd) {
        return genoemd.matches("[0-9]{1,9}");
    }

    private static int een(List<String> genoemd, int huidige) {
        if (genoemd.contains(String.valueOf(huidige))) {
            return huidige;
        }
        throw verouderd();
    }

    private static Geweigerd verouderd() {
        return new Geweigerd(Fout.bij(Weigering.VERSIE_VEROUDERD, "versie"));
    }
}
