package nl.lvsgateway.proeven.kindkans;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The ledger of the stand-in: what it took, and how it was asked. */
public final class Kindkansboek {

    private static final int EERSTE_NUMMER = 700_001;

    /** What happened with one berichtId, in nanoseconds. */
    private static final class Spoor {
        private int pogingen;
        private int vragen;
        private long laatstePoging = Long.MIN_VALUE;
        private long laatsteVraag = Long.MIN_VALUE;
        private boolean misschienAangekomen;
        private int bezig;
    }

    private final Map<String, Spoor> sporen = new HashMap<>();
    private final Map<String, Ontvangst> ontvangen = new HashMap<>();
    private final Map<String, String> nummers = new HashMap<>();
    private final TreeSet<String> ongevraagd = new TreeSet<>();
    private final Set<String> tegelijk = new TreeSet<>();
    private final Duration kortst;
    private final Set<String> geweigerd = new HashSet<>();
    private int herhalingen;

    /** @param kortst no owner can have changed within this time: two deliveries at once come of two owners */
    Kindkansboek(Duration kortst) {
        this.kortst = kortst;
    }

    /**
     * A delivery that comes in; only when it becomes whole it is one.
     *
     * @param nummer from 1
     * @param ongevraagd an earlier one may have arrived, and nobody asked since
     * @param naastAnder another came in at the same time
     */
    record Poging(String berichtId, int nummer, boolean ongevraagd, boolean naastAnder) {}

    /**
     * A delivery begins to come in.
     *
     * @param begonnen when its connection began to speak
     */
    synchronized Poging begin(String berichtId, long begonnen) {
        var spoor = sporen.computeIfAbsent(berichtId, id -> new Spoor());
        var nietGevraagd = spoor.misschienAangekomen && spoor.laatsteVraag <= spoor.laatstePoging;
        var naastAnder = spoor.bezig++ > 0 && begonnen - spoor.laatstePoging < kortst.toNanos();
        spoor.laatstePoging = Math.max(spoor.laatstePoging, begonnen);
        spoor.misschienAangekomen = true;
        return new Poging(berichtId, ++spoor.pogingen, nietGevraagd, naastAnder);
    }

    /** Its last byte came: whoever sent it did not break it off. */
    synchronized void isHeel(Poging poging) {
        if (poging.ongevraagd()) {
            ongevraagd.add(poging.berichtId());
        }
        if (poging.naastAnder()) {
            tegelijk.add(poging.berichtId());
        }
    }

    /** The attempt is over, one way or the other. */
    synchronized void eindig(String berichtId) {
        sporen.get(berichtId).bezig--;
    }

    /** The other side knows that this attempt was not taken: no need to ask before the next. */
    synchronized void zekerNiet(String berichtId) {
        var spoor = sporen.get(berichtId);
        spoor.misschienAangekomen = ontvangen.containsKey(berichtId);
    }

    synchronized void weiger(String kenmerk) {
        geweigerd.add(kenmerk);
    }

    /** Whether this aanvraag met a final no. */
    public synchronized boolean weigerde(String kenmerk) {
        return geweigerd.contains(kenmerk);
    }

    synchronized int vraag(String berichtId) {
        var spoor = sporen.computeIfAbsent(berichtId, id -> new Spoor());
        spoor.laatsteVraag = System.nanoTime();
        return ++spoor.vragen;
    }

    /** Takes the message, or finds that it was here already; the number either way. */
    synchronized String neemAan(Levering levering) {
        var eerder = ontvangen.get(levering.berichtId());
        if (eerder != null) {
            herhalingen++;
            return eerder.nummer();
        }
        var nummer = nummers.computeIfAbsent(levering.referentie(), r -> "" + (EERSTE_NUMMER + nummers.size()));
        var ontvangst = levering.ontvangen(nummer, ontvangen.size() + 1, System.nanoTime());
        ontvangen.put(levering.berichtId(), ontvangst);
        return nummer;
    }

    /** The number of a message that was taken; empty when it was not. */
    synchronized String nummer(String berichtId) {
        var ontvangst = ontvangen.get(berichtId);
        return ontvangst == null ? "" : ontvangst.nummer();
    }

    /** In the order in which they were taken. */
    public synchronized Map<String, List<Ontvangst>> perKenmerk() {
        var per = new HashMap<String, List<Ontvangst>>();
        ontvangen.values().stream()
                .sorted((a, b) -> Integer.compare(a.volgorde(), b.volgorde()))
                .forEach(o ->
                        per.computeIfAbsent(o.kenmerk(), k -> new ArrayList<>()).add(o));
        return per;
    }

    /** Messages that may have been here already and came again without a question first. */
    public synchronized List<String> ongevraagdHerhaald() {
        return List.copyOf(ongevraagd);
    }

    /** Messages of which two deliveries ran at the same time. */
    public synchronized List<String> tweeTegelijk() {
        return List.copyOf(tegelijk);
    }

    /** When messages were asked after for the first time since a moment. */
    public synchronized List<Long> navragenSinds(long nanos) {
        return sporen.values().stream()
                .map(s -> s.laatsteVraag)
                .filter(t -> t > nanos)
                .sorted()
                .toList();
    }

    /** How often a message came that was here already. */
    public synchronized int herhalingen() {
        return herhalingen;
    }

    /** How many deliveries came in, taken or not. */
    public synchronized int pogingen() {
        return sporen.values().stream().mapToInt(s -> s.pogingen).sum();
    }

    public synchronized int aantal() {
        return ontvangen.size();
    }
}
