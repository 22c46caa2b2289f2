package nl.lvsgateway.proeven.stroom;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import nl.lvsgateway.proeven.stroom.opname.Opnamelog;
import org.jspecify.annotations.Nullable;

/**
 * A disk as the recording left it: contents by what was forced, names by when their folder was forced. Names that were not
 * forced are there after a cut up to a random point, in the order in which they were made.
 */
final class Schijfstand {

    /** @param bestand {@code null}: the name went away */
    private record Naam(String pad, @Nullable Bestand bestand) {}

    /** @param tot how far the force reaches */
    private record Dwang(@Nullable Bestand bestand, String map, long tot) {}

    private final Map<String, Bestand> nu = new HashMap<>();
    private final Map<String, Bestand> eerder = new HashMap<>();
    private final Map<String, Bestand> vast = new HashMap<>();
    private final Map<String, List<Naam>> losseNamen = new HashMap<>();
    private final Map<Long, Dwang> lopend = new HashMap<>();

    void verwerk(Gebeurtenis g) {
        switch (g.soort()) {
            case Opnamelog.NIEUW -> maak(g.pad());
            case Opnamelog.SCHRIJF, Opnamelog.KORT_IN -> bestand(g.pad()).wacht(g);
            case Opnamelog.DWANG_BEGINT -> begin(g);
            case Opnamelog.DWANG_KLAAR -> klaar(lopend.remove(g.plaats()));
            case Opnamelog.HERNOEM -> hernoem(g.pad(), g.naar());
            case Opnamelog.VERWIJDER -> verwijder(g.pad());
            default -> throw new IllegalStateException("unknown line " + g.soort());
        }
    }

    private Bestand maak(String pad) {
        var bestand = new Bestand();
        nu.put(pad, bestand);
        naam(pad, bestand);
        return bestand;
    }

    /** A channel keeps its file, also when that got another name since. */
    private Bestand bestand(String pad) {
        var bestand = nu.getOrDefault(pad, eerder.get(pad));
        return bestand == null ? maak(pad) : bestand;
    }

    private void begin(Gebeurtenis g) {
        var bestand = nu.getOrDefault(g.pad(), eerder.get(g.pad()));
        var tot = bestand == null ? losseNamen.getOrDefault(g.pad(), List.of()).size() : bestand.stand();
        lopend.put(g.plaats(), new Dwang(bestand, g.pad(), tot));
    }

    private void klaar(@Nullable Dwang dwang) {
        if (dwang == null) {
            return;
        }
        if (dwang.bestand() != null) {
            dwang.bestand().maakVast(dwang.tot());
            return;
        }
        var namen = losseNamen.getOrDefault(dwang.map(), new ArrayList<>());
        var tot = namen.subList(0, (int) Math.min(dwang.tot(), namen.size()));
        tot.forEach(naam -> zet(vast, naam));
        tot.clear();
    }

    private void hernoem(String van, String naar) {
        var bestand = bestand(van);
        nu.remove(van);
        nu.put(naar, bestand);
        eerder.put(van, bestand);
        naam(van, null);
        naam(naar, bestand);
    }

    private void verwijder(String pad) {
        nu.remove(pad);
        naam(pad, null);
    }

    private void naam(String pad, @Nullable Bestand bestand) {
        losseNamen.computeIfAbsent(map(pad), m -> new ArrayList<>()).add(new Naam(pad, bestand));
    }

    private static String map(String pad) {
        return pad.substring(0, pad.lastIndexOf('/'));
    }

    private static void zet(Map<String, Bestand> namen, Naam naam) {
        if (naam.bestand() == null) {
            namen.remove(naam.pad());
        } else {
            namen.put(naam.pad(), naam.bestand());
        }
    }

    /** All that happened so far is on disk: where the trial begins. */
    void maakAllesVast() {
        losseNamen.values().forEach(namen -> namen.forEach(naam -> zet(vast, naam)));
        losseNamen.clear();
        nu.values().forEach(bestand -> bestand.maakVast(bestand.stand()));
    }

    /** The names that are there when the power comes back. */
    Map<String, Bestand> naStroomuitval(SplittableRandom toeval) {
        var namen = new HashMap<>(vast);
        losseNamen
                .values()
                .forEach(los -> los.subList(0, toeval.nextInt(los.size() + 1)).forEach(naam -> zet(namen, naam)));
        return namen;
    }
}
