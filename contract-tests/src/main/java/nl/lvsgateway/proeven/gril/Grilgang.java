package nl.lvsgateway.proeven.gril;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/** A row of stories, told by many at once; and of what is broken the shortest way to see it again. */
final class Grilgang {

    private static final int MEESTE_SOORTEN = 12;
    private static final int PER_SOORT = 2;
    private static final int MEESTE_GEBROKEN = 100;
    private static final Duration AANKOMST = Duration.ofSeconds(90);
    private static final Duration BIJ_VERKORTEN = Duration.ofSeconds(3);

    private final Grilveld veld;
    private final Componist componist;
    private final long zaad;
    private final Beller beller;
    private final int alBewaard;
    private final AtomicLong bijVerkorten = new AtomicLong();
    private final Uitslag uitslag = new Uitslag();
    private final ConcurrentLinkedQueue<Verloop> verlopen = new ConcurrentLinkedQueue<>();
    private final AtomicLong keer = new AtomicLong();
    /** How often something like it was found. */
    private final Map<String, Integer> gevonden = new HashMap<>();

    Grilgang(Grilveld veld, long zaad) {
        this.veld = veld;
        this.zaad = zaad;
        this.alBewaard = veld.bewaard();
        this.componist = new Componist(zaad);
        this.beller = new Beller(veld.adres(), componist);
    }

    Uitslag draai(long eerste, int genoeg, int bellers, Duration hooguit) throws Exception {
        return draai(eerste, genoeg, bellers, hooguit, MEESTE_SOORTEN);
    }

    /**
     * @param eerste number of the first story
     * @param genoeg ends it when that many messages were sent
     * @param meeste ends it when that many were found broken
     */
    Uitslag draai(long eerste, int genoeg, int bellers, Duration hooguit, int meeste) throws Exception {
        var einde = System.nanoTime() + hooguit.toNanos();
        var nummers = new AtomicLong(eerste);
        var draden = Executors.newFixedThreadPool(bellers);
        try {
            var bezig = new ArrayList<Future<?>>();
            for (int i = 0; i < bellers; i++) {
                bezig.add(draden.submit(() -> {
                    while (uitslag.berichten() < genoeg && System.nanoTime() < einde && !isGenoeg(meeste)) {
                        vertel(nummers.getAndIncrement());
                    }
                }));
            }
            for (var een : bezig) {
                een.get();
            }
        } finally {
            draden.shutdownNow();
        }
        if (uitslag.gebroken() < meeste) {
            keurKindkans();
            keurRest();
        }
        return uitslag;
    }

    private synchronized boolean isGenoeg(int meeste) {
        return gevonden.size() >= meeste || uitslag.gebroken() >= MEESTE_GEBROKEN;
    }

    /** Whether it is worth a recipe: something like it was not told twice yet. */
    private synchronized boolean isNieuw(List<String> gebroken) {
        return gevonden.merge(gebroken.get(0).replaceAll("'.*|[0-9]+", ""), 1, Integer::sum) <= PER_SOORT;
    }

    private void vertel(long nummer) {
        var verloop = beller.vertel(nummer, Set.of(), 0);
        uitslag.tel(verloop);
        verlopen.add(verloop);
        if (!verloop.isGaaf() && isNieuw(verloop.gebroken())) {
            uitslag.breek(recept(nummer, verloop.gebroken(), false));
        }
    }

    /** Leaves grillen out as long as it stays broken. */
    private synchronized String recept(long nummer, List<String> gezien, boolean bijKindkans) {
        var zonder = new TreeSet<String>();
        var gebroken = gezien;
        var verloop = nogEens(nummer, zonder);
        for (var gril : grillen(verloop)) {
            var minder = new TreeSet<>(zonder);
            minder.add(gril);
            var opnieuw = nogEens(nummer, minder);
            var nog = bijKindkans ? bijKindkans(opnieuw) : opnieuw.gebroken();
            if (!nog.isEmpty()) {
                zonder = minder;
                gebroken = nog;
                verloop = opnieuw;
            }
        }
        return "GEBROKEN  --seed %d --alleen %d%s%n  %s%n  %s"
                .formatted(
                        zaad,
                        nummer,
                        zonder.isEmpty() ? "" : " --zonder " + String.join(",", zonder),
                        tocht(verloop),
                        String.join("\n  ", gebroken));
    }

    private Verloop nogEens(long nummer, Set<String> zonder) {
        var verloop = beller.vertel(nummer, zonder, (int) keer.incrementAndGet());
        bijVerkorten.addAndGet(verloop.zaak.bestanden);
        return verloop;
    }

    private static List<String> grillen(Verloop verloop) {
        return verloop.stappen().stream()
                .flatMap(stap -> stap.opzet().grillen().stream())
                .distinct()
                .toList();
    }

    static String tocht(Verloop verloop) {
        var uit = new StringBuilder();
        for (var stap : verloop.stappen()) {
            uit.append(uit.isEmpty() ? "" : ", dan ")
                    .append(stap.opzet().vraag.operatie())
                    .append(" over ")
                    .append(stap.opzet().deur.naam())
                    .append(' ')
                    .append(stap.opzet().grillen())
                    .append(": ")
                    .append(stap.uitkomst());
        }
        return uit.toString();
    }

    private void keurKindkans() {
        var toets = new Kindkanstoets(veld.beeld(), AANKOMST);
        var gekeurd = 0;
        for (var verloop : verlopen) {
            var gebroken = toets.gebroken(verloop.zaak);
            gekeurd += verloop.zaak.toezeggingen().size();
            if (!gebroken.isEmpty()) {
                uitslag.breekNa(
                        isNieuw(gebroken)
                                ? recept(verloop.nummer, gebroken, true)
                                : "GEBROKEN  ook verhaal " + verloop.nummer);
            }
        }
        uitslag.regel("gekeurd bij Kindkans", gekeurd);
    }

    private List<String> bijKindkans(Verloop verloop) {
        return new Kindkanstoets(veld.beeld(), BIJ_VERKORTEN).gebroken(verloop.zaak);
    }

    /** What cannot be seen in one story: the overviews as a whole, the store, and the log. */
    private void keurRest() {
        var zaken = verlopen.stream()
                .map(verloop -> verloop.zaak)
                .filter(Zaak::isEr)
                .toList();
        var regels = new Overzichttoets(veld.adres()).keur(zaken, uitslag);
        uitslag.regel("regels in overzichten", regels);
        var bewaard = veld.bewaard() - alBewaard;
        var genomen = zaken.stream().mapToInt(zaak -> zaak.bestanden).sum() + bijVerkorten.intValue();
        uitslag.regel("bestanden in de kluis", bewaard);
        if (bewaard > genomen) {
            uitslag.breekNa("GEBROKEN  de kluis houdt " + bewaard + " bestanden, aangenomen zijn er " + genomen);
        }
        veld.logregels().stream()
                .limit(3)
                .forEach(regel -> uitslag.breekNa("GEBROKEN  in het log: " + Zichtbaar.van(regel)));
        veld.tijdelijk().stream()
                .limit(3)
                .forEach(pad -> uitslag.breekNa("GEBROKEN  er bleef een bestand liggen: " + pad.getFileName()));
    }
}
