package nl.lvsgateway.beheer.web.aanmelden;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Makes guessing passwords slow: after some misses a name, and an address, has to wait, longer each time. */
@Component
class Aanmeldrem {

    private static final int HOOGSTENS = 10_000;
    private static final int MEESTE_VERDUBBELINGEN = 16;
    /** Behind one address of a school or an office there are many people. */
    private static final int RUIMTE_PER_ADRES = 4;

    private final Map<String, Missers> missers = new ConcurrentHashMap<>();
    private final Beheerinstellingen instellingen;
    private final Clock klok;

    Aanmeldrem(Beheerinstellingen instellingen, Clock klok) {
        this.instellingen = instellingen;
        this.klok = klok;
    }

    /** How long this one still has to wait; empty when a try is welcome. */
    Optional<Duration> wachten(String naam, String adres) {
        var nu = klok.instant();
        var tot = tot(sleutel(naam));
        var totAdres = tot("@" + adres);
        var laatst = tot.isAfter(totAdres) ? tot : totAdres;
        return laatst.isAfter(nu) ? Optional.of(Duration.between(nu, laatst)) : Optional.empty();
    }

    void mis(String naam, String adres) {
        ruimOp();
        tel(sleutel(naam), instellingen.missers());
        tel("@" + adres, instellingen.missers() * RUIMTE_PER_ADRES);
    }

    /** Who is in starts anew; the address does not, or one good account would help guessing others. */
    void raak(String naam) {
        missers.remove(sleutel(naam));
    }

    private void tel(String sleutel, int vrij) {
        var nu = klok.instant();
        missers.compute(sleutel, (k, er) -> {
            var aantal = er == null || er.vergeten(nu, instellingen.langsteWachttijd()) ? 1 : er.aantal() + 1;
            return new Missers(aantal, nu, aantal < vrij ? nu : nu.plus(wachttijd(aantal - vrij)));
        });
    }

    private Duration wachttijd(int teveel) {
        var langste = instellingen.langsteWachttijd();
        var keer = 1L << Math.min(teveel, MEESTE_VERDUBBELINGEN);
        var wachttijd = instellingen.wachttijd().multipliedBy(keer);
        return wachttijd.compareTo(langste) > 0 ? langste : wachttijd;
    }

    private Instant tot(String sleutel) {
        var er = missers.get(sleutel);
        return er == null ? Instant.EPOCH : er.tot();
    }

    private void ruimOp() {
        if (missers.size() >= HOOGSTENS) {
            var nu = klok.instant();
            missers.values().removeIf(er -> !er.tot().isAfter(nu));
        }
    }

    private static String sleutel(String naam) {
        var net = naam.strip().toLowerCase(Locale.ROOT);
        return net.length() <= 100 ? net : net.substring(0, 100);
    }

    private record Missers(int aantal, Instant laatste, Instant tot) {

        boolean vergeten(Instant nu, Duration na) {
            return nu.isAfter(tot.plus(na));
        }
    }
}
