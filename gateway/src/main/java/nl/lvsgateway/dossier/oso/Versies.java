package nl.lvsgateway.dossier.oso;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import nl.lvsgateway.dossier.Osoversie;
import nl.lvsgateway.dossier.Osoversie.Bundelgegevens;
import nl.lvsgateway.dossier.bundel.Bundel;
import nl.lvsgateway.dossier.bundel.Bundelkast;
import nl.lvsgateway.dossier.bundel.Ingebouwd;

/** The versions that can be judged: by a bundle, or by tables on the class path, each read when the first dossier asks for it. */
final class Versies {

    private static final String OSO = "http://www.edustandaard.nl/oso_gegevensset/%s/dossier";
    private static final Pattern NAAMRUIMTE =
            Pattern.compile(OSO.replace(".", "\\.").formatted("([0-9]{4})(\\.[0-9]{1,2})?"));

    /** Dossiers of one version have some hundreds of places; who sends other ones all the time fills no memory. */
    private static final int PLEKKEN = 5_000;

    private final Map<String, Versie> gelezen = new ConcurrentHashMap<>();
    /** With the places that their dossiers have: working these out costs more than reading a dossier does. */
    private final Map<String, Versie> vanBundels = new ConcurrentHashMap<>();

    private final Bundelkast kast;

    Versies(Bundelkast kast) {
        this.kast = kast;
    }

    /** The version number that a namespace stands for, whether we have it or not; empty when it is not OSO's. */
    static Optional<String> nummer(String naamruimte) {
        var m = NAAMRUIMTE.matcher(naamruimte);
        return m.matches() ? Optional.of(m.group(1) + Objects.requireNonNullElse(m.group(2), ".1")) : Optional.empty();
    }

    /** Empty when a dossier in this namespace cannot be judged here. */
    Optional<Versie> zoek(String naamruimte) {
        var bundel = kast.zoek(naamruimte);
        return bundel.isPresent() ? bundel.map(this::van) : ingebouwd(naamruimte);
    }

    private Versie van(Bundel bundel) {
        var bekend = vanBundels.get(bundel.naamruimte());
        if (bekend != null
                && bundel.equals(bekend.bundel())
                && bekend.document().samen() < PLEKKEN) {
            return bekend;
        }
        var nieuw = Versie.van(bundel);
        vanBundels.put(bundel.naamruimte(), nieuw);
        return nieuw;
    }

    List<Osoversie> alle() {
        var alle = new TreeMap<String, Osoversie>();
        Ingebouwd.VERSIES.forEach((ruimte, correctie) ->
                alle.put(ruimte, new Osoversie(nummer(ruimte).orElse(""), correctie, ruimte, null)));
        kast.inGebruik()
                .forEach(b -> alle.put(
                        b.naamruimte(),
                        new Osoversie(
                                b.versie(),
                                b.validatieversie(),
                                b.naamruimte(),
                                new Bundelgegevens(b.naam(), b.datum(), b.sha256()))));
        return List.copyOf(alle.values());
    }

    private Optional<Versie> ingebouwd(String naamruimte) {
        var bekend = gelezen.get(naamruimte);
        if (bekend == null) {
            nummer(naamruimte)
                    .filter(n -> naamruimte.equals(OSO.formatted(n.substring(0, 4))) && Versie.bestaat(n))
                    .ifPresent(n -> gelezen.computeIfAbsent(naamruimte, r -> Versie.lees(n)));
        }
        return Optional.ofNullable(gelezen.get(naamruimte));
    }
}
