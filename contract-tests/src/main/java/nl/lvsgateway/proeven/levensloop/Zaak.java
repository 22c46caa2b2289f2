package nl.lvsgateway.proeven.levensloop;

import java.util.ArrayList;
import java.util.List;
import nl.lvsgateway.proeven.lvs.Proefaanvraag;

/** One aanvraag on which many clients work, with all that happened to it. */
final class Zaak {

    private final Proefaanvraag begin;
    private final List<Gebeuren> verloop = new ArrayList<>();

    /** @param begin as it is saved the first time; no two changes are alike, so each is known by its sums */
    Zaak(Proefaanvraag begin) {
        this.begin = begin;
    }

    Proefaanvraag begin() {
        return begin;
    }

    String kenmerk() {
        return begin.kenmerk();
    }

    synchronized void gebeurd(Gebeuren gebeuren) {
        verloop.add(gebeuren);
    }

    synchronized List<Gebeuren> verloop() {
        return List.copyOf(verloop);
    }

    /** The newest version that anybody heard of. */
    synchronized int versie() {
        return verloop.stream().mapToInt(Gebeuren::versie).max().orElse(0);
    }

    synchronized boolean isVerwijderd() {
        return verloop.stream().anyMatch(g -> g.goed() && g.handeling() == Handeling.VERWIJDER);
    }
}
