package nl.lvsgateway.verzending;

import java.time.Clock;
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
import nl.lvsgateway.uitgaand.Bezit;
import nl.lvsgateway.verzending.Verzendingen.Greep;
import org.springframework.stereotype.Component;

/**
 * Knows what this node has in hand, and decides how much it takes on: of all schools together and of each. What Kindkans
 * answered holds no place any more, though it stays in hand until it is booked.
 */
@Component
public class Verdeler {

    /** Parts of what is in hand, each as large as what goes at the same time: at Kindkans, waiting for that, being booked. */
    private static final int DELEN = 3;

    private final Verzender verzender;
    private final Verzendritme ritme;
    private final Schoolrust rust;
    private final int hoogstens;
    private final Bezit<Verzending> bezit;
    private final Map<Long, Verzending> onbeantwoord = new ConcurrentHashMap<>();
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
        this.bezit = verzender.bezit();
        this.hoogstens = DELEN * instellingen.tegelijk();
    }

    /** Takes in hand what may go now, several at once; empty when there is nothing, or no room for it. */
    public synchronized List<Verzending> neem() {
        var ruimte = gestopt
                ? 0
                : Math.min(
                        ritme.ruimte(onbeantwoord.size()),
                        hoogstens - onderweg().size());
        if (ruimte <= 0) {
            return List.of();
        }
        var perSchool = perSchool();
        var greep = new Greep(ruimte, vol(perSchool), school -> rust.ruimte(school, perSchool));
        var genomen = verzender.neemInHand(greep);
        genomen.forEach(verzending -> onbeantwoord.put(verzending.id(), verzending));
        ritme.doseer(genomen.size());
        return genomen;
    }

    private Map<String, Integer> perSchool() {
        return onbeantwoord.values().stream().collect(Collectors.toMap(Verzending::school, v -> 1, Integer::sum));
    }

    private Set<String> vol(Map<String, Integer> perSchool) {
        var scholen = new HashSet<>(perSchool.keySet());
        scholen.addAll(rust.haperende());
        scholen.removeIf(school -> rust.ruimte(school, perSchool) > 0);
        return scholen;
    }

    /** Kindkans answered, or did not: another may go. */
    public Uitslag beantwoord(Uitslag uitslag) {
        var verzending = uitslag.verzending();
        var fout = uitslag.fout();
        onbeantwoord.remove(verzending.id(), verzending);
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
        return uitslag;
    }

    /** Sign of life: what is under way stays ours. What got lost on the way to us does not, and goes to whoever comes first. */
    public void verleng() {
        bezit.verleng();
    }

    /** From now on nothing new is taken on, and what stands ready does not begin. */
    void stop() {
        gestopt = true;
        verzender.stop();
    }

    Set<Long> onderweg() {
        return bezit.ids();
    }
}
