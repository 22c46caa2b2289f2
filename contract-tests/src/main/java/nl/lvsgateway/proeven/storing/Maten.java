package nl.lvsgateway.proeven.storing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.lvsgateway.proeven.kindkans.Ontvangst;

/** Times of a run: how long a promise took, and how long nothing arrived at all. */
final class Maten {

    private static final double NANOS = 1e9;

    private Maten() {}

    static void in(Uitslag uitslag, Collection<Toezegging> boek, Map<String, List<Ontvangst>> bijKindkans) {
        var tijden = bijKindkans.values().stream()
                .flatMap(List::stream)
                .mapToLong(Ontvangst::tijd)
                .sorted()
                .toArray();
        uitslag.regel("langste stilte bij Kindkans", seconden(langsteGat(tijden)));
        var wachten = boek.stream()
                .mapToLong(t -> wachttijd(t, bijKindkans.getOrDefault(t.kenmerk(), List.of())))
                .sorted()
                .toArray();
        if (wachten.length > 0) {
            uitslag.regel("toezegging tot aankomst p50", seconden(wachten[wachten.length / 2]));
            uitslag.regel("langste wachttijd", seconden(wachten[wachten.length - 1]));
        }
    }

    private static long wachttijd(Toezegging toezegging, List<Ontvangst> ontvangen) {
        if (ontvangen.isEmpty() || toezegging.zendingen().isEmpty()) {
            return 0;
        }
        var eerste = toezegging.zendingen().get(0);
        return eerste.isToegezegd()
                ? Math.max(0, eerste.sindsToezegging(ontvangen.get(0).tijd()))
                : 0;
    }

    private static long langsteGat(long[] tijden) {
        long gat = 0;
        for (int i = 1; i < tijden.length; i++) {
            gat = Math.max(gat, tijden[i] - tijden[i - 1]);
        }
        return gat;
    }

    private static String seconden(long nanos) {
        return "%.1f s".formatted(nanos / NANOS);
    }
}
