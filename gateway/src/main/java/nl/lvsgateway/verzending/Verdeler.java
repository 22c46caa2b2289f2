package nl.lvsgateway.verzending;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import nl.lvsgateway.kindkans.Bereikbaarheid;
import nl.lvsgateway.kindkans.Onbereikbaar;
import nl.lvsgateway.kindkans.Onzeker;
import nl.lvsgateway.kindkans.Weigert;
import nl.lvsgateway.verzending.Verzendingen.Greep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Knows what this node has in hand, and decides how much it takes on: of all schools together and of each. */
@Component
public class Verdeler {

    private final Verzender verzender;
    private final Verzendritme ritme;
    private final Schoolrust rust;
    private final Map<Long, Verzending> onderweg = new ConcurrentHashMap<>();
    private volatile boolean gestopt;

    Verdeler(
            Verzender verzender,
            Bereikbaarheid bereikbaarheid,
            Verzendinstellingen instellingen,
            RandomGenerator toeval,
            Clock klok) {
        this.verzender = verzender;
        this.ritme = new Verzendritme(bereikbaarheid, instellingen);
        this.rust = new Schoolrust(instellingen, toeval, klok);
    }

    /** Takes in hand what may go now, several at once; empty when there is nothing, or no room for it. */
    public synchronized List<Verzending> neem() {
        var ruimte = gestopt ? 0 : ritme.ruimte(onderweg.size());
        if (ruimte == 0) {
            return List.of();
        }
        var perSchool = perSchool();
        var greep = new Greep(ruimte, vol(perSchool), school -> rust.ruimte(school, perSchool));
        var genomen = verzender.neemInHand(greep);
        genomen.forEach(verzending -> onderweg.put(verzending.id(), verzending));
        ritme.doseer(genomen.size());
        return genomen;
    }

    private Map<String, Integer> perSchool() {
        return onderweg.values().stream().collect(Collectors.toMap(Verzending::school, v -> 1, Integer::sum));
    }

    private Set<String> vol(Map<String, Integer> perSchool) {
        var scholen = new HashSet<>(perSchool.keySet());
        scholen.addAll(rust.haperende());
        scholen.removeIf(school -> rust.ruimte(school, perSchool) > 0);
        return scholen;
    }

    /** Ended, one way or the other. */
    public void klaar(Verzending verzending, @Nullable Throwable fout) {
        onderweg.remove(verzending.id());
        if (fout instanceof Onzeker) {
            rust.mislukt(verzending.school(), null);
        } else if (fout instanceof Onbereikbaar weg) {
            if (!weg.nietGeprobeerd() && !weg.geenVerbinding()) {
                rust.mislukt(verzending.school(), weg.wachten());
            }
        } else if (fout == null || fout instanceof Weigert) {
            rust.gelukt(verzending.school());
            ritme.gelukt();
        }
    }

    /** Sign of life: what is under way stays ours. What got lost on the way to us does not, and goes to whoever comes first. */
    public void verleng() {
        verzender.verleng(onderweg());
    }

    /** From now on nothing new is taken on. */
    void stop() {
        gestopt = true;
    }

    Collection<Long> onderweg() {
        return new HashMap<>(onderweg).keySet();
    }
}
