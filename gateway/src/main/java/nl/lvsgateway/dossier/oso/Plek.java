package nl.lvsgateway.dossier.oso;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A place in dossiers of one version, with what must be done there. Worked out once, when the first valid dossier gets
 * there; the schema has no recursion, so there are only some hundreds.
 */
final class Plek {

    private final Regelboek boek;
    private final List<String> pad;
    private final int nummer;
    private final Plekrol rol;
    private final List<Regel> regels;
    private final List<Regelboek.Bijdrage> bijdragen;
    private final Vakken vakken;
    private final boolean leesTekst;
    private final Map<String, Plek> kinderen = new ConcurrentHashMap<>();
    private final AtomicInteger aantal = new AtomicInteger();
    /** Of all places below the same document. */
    private final AtomicInteger samen;

    private Plek(Regelboek boek, List<String> pad, int nummer, AtomicInteger samen) {
        this.boek = boek;
        this.pad = pad;
        this.nummer = nummer;
        this.samen = samen;
        this.rol = Plekrol.van(pad, boek.ruim());
        this.regels = boek.bij(pad);
        this.bijdragen = boek.bijdragen(pad);
        this.vakken = boek.vakkenVan(naam());
        this.leesTekst = bijdragen.stream().anyMatch(Regelboek.Bijdrage::leest)
                || regels.stream().anyMatch(Regel::leestZelf)
                || rol.leesTekst();
    }

    /** Above the root element. */
    static Plek document(Regelboek boek) {
        return new Plek(boek, List.of(), 0, new AtomicInteger());
    }

    Plek kind(String naam) {
        var bekend = kinderen.get(naam);
        return bekend != null ? bekend : kinderen.computeIfAbsent(naam, this::maak);
    }

    @Nullable
    Plek bekendKind(String naam) {
        return kinderen.get(naam);
    }

    private Plek maak(String naam) {
        var verder = new ArrayList<>(pad);
        verder.add(naam);
        samen.incrementAndGet();
        return new Plek(boek, List.copyOf(verder), aantal.getAndIncrement(), samen);
    }

    /** So many places were worked out so far, here and anywhere else in dossiers of this version. */
    int samen() {
        return samen.get();
    }

    String naam() {
        return pad.isEmpty() ? "" : pad.get(pad.size() - 1);
    }

    /** Name of the element around this one. */
    String omgeving() {
        return pad.get(pad.size() - 2);
    }

    /** Number among the names that occur under the same place. */
    int nummer() {
        return nummer;
    }

    Plekrol rol() {
        return rol;
    }

    List<Regel> regels() {
        return regels;
    }

    List<Regelboek.Bijdrage> bijdragen() {
        return bijdragen;
    }

    /** The numbers of what rules on this element ask for. */
    Vakken vakken() {
        return vakken;
    }

    boolean leesTekst() {
        return leesTekst;
    }
}
