package nl.lvsgateway.dossier.bundel;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/** The bundles that dossiers are judged by now. What is given anew is tried first; what worked goes on working until then. */
public final class Bundelkast implements AutoCloseable {

    private final Keurbank bank;
    private final Map<String, String> ingebouwd;
    /** Read while a bundle is tried, which may take a minute. */
    private final Map<String, Bundelstand> standen = new ConcurrentSkipListMap<>();

    private final Map<String, Bundel> inGebruik = new ConcurrentHashMap<>();

    /** Beside what is built in: of such a version only a later correction counts. */
    public Bundelkast(Bundelinstellingen instellingen) {
        this(instellingen, Ingebouwd.VERSIES);
    }

    private Bundelkast(Bundelinstellingen instellingen, Map<String, String> ingebouwd) {
        this.bank = new Keurbank(instellingen);
        this.ingebouwd = ingebouwd;
    }

    /** With this bundle in use, also for a version that is built in. */
    public static Bundelkast met(Path bundel) throws Bundelfout {
        return met(bundel, Bundelinstellingen.standaard());
    }

    /** The same, with other bounds on who judges. */
    public static Bundelkast met(Path bundel, Bundelinstellingen instellingen) throws Bundelfout {
        var kast = new Bundelkast(instellingen, Map.of());
        var stand = kast.zet(bundel.toString(), () -> Bundellezer.lees(bundel));
        if (!stand.reden().isEmpty()) {
            kast.close();
            throw new Bundelfout(stand.reden());
        }
        return kast;
    }

    /** Of something that holds one bundle; reads it when asked. */
    @FunctionalInterface
    public interface Bron {
        Bundel lees() throws Bundelfout;
    }

    /** The bundle for dossiers in this namespace. */
    public Optional<Bundel> zoek(String naamruimte) {
        return Optional.ofNullable(inGebruik.get(naamruimte));
    }

    /** All that dossiers are judged by now. */
    public List<Bundel> inGebruik() {
        return List.copyOf(inGebruik.values());
    }

    public Bankuitslag keur(Bundel bundel, Opname opname) {
        return bank.keur(bundel, opname);
    }

    public List<Bundelstand> standen() {
        return List.copyOf(standen.values());
    }

    /** Takes a bundle into use, in the place of the one of the same name; when it is no good the earlier one stays. */
    public synchronized Bundelstand zet(String naam, Bron bron) {
        var eerder = standen.get(naam);
        Bundelstand stand;
        try {
            var bundel = bron.lees();
            keurIn(naam, bundel);
            stand = new Bundelstand(naam, bundel, "", false);
        } catch (Bundelfout e) {
            stand = new Bundelstand(naam, eerder == null ? null : eerder.bundel(), e.reden(), e.isVoorlopig());
        }
        standen.put(naam, stand);
        herstel();
        return stand;
    }

    private void keurIn(String naam, Bundel bundel) throws Bundelfout {
        for (var ander : standen.values()) {
            var b = ander.bundel();
            if (b != null && !ander.naam().equals(naam) && b.naamruimte().equals(bundel.naamruimte())) {
                throw Bundelfout.voorlopig(
                        "Van OSO " + bundel.versie() + " is er al een bundel: " + ander.naam() + ".");
            }
        }
        var correctie = ingebouwd.get(bundel.naamruimte());
        if (correctie != null && !Ingebouwd.isLater(bundel.validatieversie(), correctie)) {
            throw new Bundelfout(
                    "OSO " + correctie + " is ingebouwd. Een bundel telt alleen als hij een latere correctie is.");
        }
        bank.probeer(bundel);
    }

    public synchronized void verwijder(String naam) {
        standen.remove(naam);
        herstel();
    }

    private void herstel() {
        var nu = new TreeMap<String, Bundel>(Comparator.naturalOrder());
        for (var stand : standen.values()) {
            @Nullable Bundel bundel = stand.bundel();
            if (bundel != null) {
                nu.put(bundel.naamruimte(), bundel);
            }
        }
        inGebruik.putAll(nu);
        inGebruik.keySet().retainAll(nu.keySet());
    }

    @Override
    public void close() {
        bank.close();
    }
}
