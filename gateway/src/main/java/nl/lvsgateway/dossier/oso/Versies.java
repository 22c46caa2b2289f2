package nl.lvsgateway.dossier.oso;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The versions that are on the class path, each read when the first dossier asks for it. */
final class Versies {

    private static final Pattern NAAMRUIMTE =
            Pattern.compile("http://www\\.edustandaard\\.nl/oso_gegevensset/([0-9]{4})/dossier");

    private final Map<String, Versie> gelezen = new ConcurrentHashMap<>();

    /** The version number that a namespace stands for, whether we have it or not; empty when it is not OSO's. */
    static Optional<String> nummer(String naamruimte) {
        var m = NAAMRUIMTE.matcher(naamruimte);
        return m.matches() ? Optional.of(m.group(1) + ".1") : Optional.empty();
    }

    Optional<Versie> zoek(String nummer) {
        var bekend = gelezen.get(nummer);
        if (bekend == null && Versie.bestaat(nummer)) {
            bekend = gelezen.computeIfAbsent(nummer, Versie::lees);
        }
        return Optional.ofNullable(bekend);
    }
}
