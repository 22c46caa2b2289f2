package nl.lvsgateway.proeven.kindkans;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Which behaviour a message meets: out of a seed, by kenmerk and attempt, so that a run can be done again whatever the
 * order in which threads come by.
 */
public final class Gedragsplan {

    private static final List<Gedrag> LEVEREN = List.of(Gedrag.values());
    private static final List<Gedrag> VRAGEN = List.of(
            Gedrag.TRAAG,
            Gedrag.HANGT_OP,
            Gedrag.ZWIJGT_VOOR,
            Gedrag.ANTWOORD_KWIJT,
            Gedrag.FOUT_500_VOOR,
            Gedrag.NIET_NU,
            Gedrag.HALF_ANTWOORD,
            Gedrag.ONZIN);

    private final long zaad;
    private final int procent;
    private volatile List<Gedrag> eerst;
    private volatile String mislukt = "";
    private volatile boolean kalm;

    private Gedragsplan(long zaad, int procent, List<Gedrag> eerst) {
        this.zaad = zaad;
        this.procent = procent;
        this.eerst = eerst;
    }

    /** @param procent of the messages that meet something bad */
    public static Gedragsplan grillig(long zaad, int procent) {
        return new Gedragsplan(zaad, procent, List.of());
    }

    public static Gedragsplan braaf() {
        return grillig(0, 0);
    }

    /** The first attempts of every message meet these, in this order; all that follow are taken. */
    public static Gedragsplan vast(Gedrag... eerst) {
        return new Gedragsplan(0, 0, List.of(eerst));
    }

    Gedrag voorLevering(String kenmerk, int poging) {
        if (kalm) {
            return Gedrag.NEEMT_AAN;
        }
        if (poging <= eerst.size()) {
            return eerst.get(poging - 1);
        }
        if (weigert(kenmerk)) {
            return Gedrag.WEIGERT; // a refused message is refused again
        }
        return kies(LEVEREN.subList(0, LEVEREN.size() - 1), kenmerk.hashCode() * 31L + poging);
    }

    Gedrag voorVraag(String berichtId, int keer) {
        return kies(VRAGEN, berichtId.hashCode() * 37L + keer);
    }

    /** Whether the handshake of this connection goes wrong. */
    boolean handdrukMislukt(int verbinding) {
        return !kalm && toeval(verbinding * 41L).nextInt(400) < procent;
    }

    /** One in a hundred at full moodiness. */
    private boolean weigert(String kenmerk) {
        return toeval(kenmerk.hashCode() * 43L).nextInt(10_000) < procent;
    }

    private Gedrag kies(List<Gedrag> uit, long waarvoor) {
        var toeval = toeval(waarvoor);
        return kalm || toeval.nextInt(100) >= procent ? Gedrag.NEEMT_AAN : uit.get(toeval.nextInt(uit.size()));
    }

    private SplittableRandom toeval(long waarvoor) {
        return new SplittableRandom(zaad * 0x9E3779B97F4A7C15L ^ waarvoor);
    }

    /** From now on whatever comes of this school is refused. */
    public void misluktVoor(String school) {
        mislukt = school;
    }

    boolean mislukt(String school) {
        return !kalm && school.equals(mislukt);
    }

    /** From now on the first attempts of every message meet these. */
    public void eerst(Gedrag... gedrag) {
        eerst = List.of(gedrag);
    }

    /** From now on all goes well. */
    public void kalmeer() {
        kalm = true;
    }
}
