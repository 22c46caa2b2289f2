package nl.lvsgateway.beheer.web.bord;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.lvsgateway.beheer.Overzicht;
import nl.lvsgateway.beheer.Overzicht.Verandering;

/**
 * Looks for changes, and finds each once. A change is seen only at its commit, which comes after its moment: seconds after, when
 * the store stalls. So the short look goes back from the newest change that was seen, however long ago that was, and now and then
 * a long look finds what one slow commit left behind while others went on. (A page asks anew by itself twice a minute, too.)
 */
final class Uitkijk {

    private static final Duration KORT = Duration.ofSeconds(5);
    private static final Duration LANG = Duration.ofMinutes(10);
    private static final Duration LANG_ELKE = Duration.ofSeconds(10);

    private final Overzicht overzicht;
    private final Clock klok;
    /** Of each aanvraag the last change that was told. */
    private final Map<Long, Instant> verteld = new HashMap<>();

    private Instant nieuwste = Instant.EPOCH;
    private Instant laatsteLangeBlik = Instant.EPOCH;

    Uitkijk(Overzicht overzicht, Clock klok) {
        this.overzicht = overzicht;
        this.klok = klok;
    }

    List<Verandering> nieuw() {
        var nieuw = overzicht.veranderdSinds(vanaf(klok.instant())).stream()
                .filter(verandering -> !verandering.moment().equals(verteld.get(verandering.aanvraag())))
                .toList();
        for (var verandering : nieuw) {
            verteld.put(verandering.aanvraag(), verandering.moment());
            nieuwste = verandering.moment().isAfter(nieuwste) ? verandering.moment() : nieuwste;
        }
        return nieuw;
    }

    private Instant vanaf(Instant nu) {
        var uiterste = nu.minus(LANG);
        var kort = (nieuwste.isBefore(nu) ? nieuwste : nu).minus(KORT);
        if (laatsteLangeBlik.plus(LANG_ELKE).isAfter(nu) && kort.isAfter(uiterste)) {
            return kort;
        }
        laatsteLangeBlik = nu;
        verteld.values().removeIf(moment -> moment.isBefore(uiterste));
        return uiterste;
    }
}
