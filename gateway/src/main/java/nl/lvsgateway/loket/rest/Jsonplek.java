package nl.lvsgateway.loket.rest;

import java.util.Collection;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.lvsgateway.techniek.Leesplek;
import nl.lvsgateway.techniek.Storing;
import nl.lvsgateway.techniek.mime.Onleesbaar;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Where in a JSON message the reader could not go on. */
final class Jsonplek {

    private Jsonplek() {}

    /** @param geheel what the message is called, for where the reader did not get as far as a field */
    static Leesplek van(JacksonException fout, String geheel) {
        return Storing.zoek(fout, Onleesbaar.class).map(Onleesbaar::plek).orElseGet(() -> inTekst(fout, geheel));
    }

    private static Leesplek inTekst(JacksonException fout, String geheel) {
        var plek = fout.getLocation();
        var regel = plek == null ? null : Leesplek.regel(plek.getLineNr(), plek.getColumnNr());
        return new Leesplek(pad(fout, geheel), regel, verwacht(fout));
    }

    private static String pad(JacksonException fout, String geheel) {
        var pad = new StringBuilder();
        for (var stap : fout.getPath()) {
            pad.append(
                    stap.getPropertyName() == null
                            ? "[" + stap.getIndex() + "]"
                            : "." + Leesplek.naam(stap.getPropertyName(), "?"));
        }
        return pad.isEmpty() ? geheel : pad.substring(pad.charAt(0) == '.' ? 1 : 0);
    }

    private static String verwacht(JacksonException fout) {
        if (fout instanceof UnrecognizedPropertyException vreemd) {
            return "een van: "
                    + vreemd.getKnownPropertyIds().stream()
                            .map(String::valueOf)
                            .collect(Collectors.toCollection(TreeSet::new))
                            .stream()
                            .collect(Collectors.joining(", "));
        }
        return fout instanceof MismatchedInputException anders && anders.getTargetType() != null
                ? woord(anders.getTargetType())
                : "goed gevormde JSON in UTF-8";
    }

    static String woord(@Nullable Class<?> soort) {
        if (soort == null || CharSequence.class.isAssignableFrom(soort)) {
            return "een tekst";
        }
        if (Number.class.isAssignableFrom(soort) || soort == int.class || soort == long.class) {
            return "een heel getal";
        }
        if (soort == Boolean.class || soort == boolean.class) {
            return "true of false";
        }
        return Collection.class.isAssignableFrom(soort) ? "een lijst" : "een object";
    }
}
