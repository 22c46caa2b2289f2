package nl.lvsgateway.dossier.oso;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Numbers the paths that the rules on elements of one name ask for, so that judging looks nothing up by its text. */
final class Vakken {

    private final Map<String, Integer> nummers = new LinkedHashMap<>();

    /** The number of a path; gives it one while the rules are being read. */
    int vergeef(String pad) {
        return nummers.computeIfAbsent(pad, p -> nummers.size());
    }

    int nummer(String pad) {
        return Objects.requireNonNull(nummers.get(pad), pad);
    }

    int aantal() {
        return nummers.size();
    }
}
