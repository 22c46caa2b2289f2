package nl.lvsgateway.status;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.lvsgateway.aanvraag.Kindkansstanden;
import nl.lvsgateway.aanvraag.Opgetekend;
import nl.lvsgateway.aanvraag.Verzendstatus;
import nl.lvsgateway.techniek.NaCommit;
import org.springframework.stereotype.Component;

/**
 * Asks Kindkans right after something that changes a status there: a delivery gives the first status, and bijlagen make
 * an incomplete aanvraag aangevuld. Many at once go in one question; what Kindkans does not answer now is stale soon
 * enough and asked again then.
 */
@Component
class Navrager {

    private final Set<Long> wachtend = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean bezig = new AtomicBoolean();
    private final Kindkansstanden standen;
    private final Verversing verversing;
    private final Ververser ververser;
    private final Statusinstellingen instellingen;

    Navrager(Kindkansstanden standen, Verversing verversing, Ververser ververser, Statusinstellingen instellingen) {
        this.standen = standen;
        this.verversing = verversing;
        this.ververser = ververser;
        this.instellingen = instellingen;
    }

    @NaCommit
    void bezorgd(Opgetekend opgetekend) {
        if (opgetekend.gebeurtenis().naar() == Verzendstatus.VERZONDEN) {
            vraagNa(List.of(opgetekend.aanvraag()));
        }
    }

    void vraagNa(Collection<Long> aanvragen) {
        wachtend.addAll(aanvragen);
        begin();
    }

    private void begin() {
        if (!wachtend.isEmpty() && bezig.compareAndSet(false, true) && !ververser.probeer(this::verwerk)) {
            bezig.set(false);
        }
    }

    /** One at a time: what is added while Kindkans answers goes together in the next question. */
    private void verwerk() {
        try {
            for (var groep = neem(); !groep.isEmpty(); groep = neem()) {
                if (!vraag(groep)) {
                    wachtend.clear();
                }
            }
        } finally {
            bezig.set(false);
        }
        begin(); // what came between the last look and the end
    }

    private boolean vraag(List<Long> groep) {
        var aanvragen = standen.metIds(groep).stream()
                .filter(a -> a.dossiernummer() != null)
                .toList();
        return aanvragen.isEmpty() || verversing.vraag(aanvragen);
    }

    private List<Long> neem() {
        var groep = wachtend.stream().limit(instellingen.perVraag()).toList();
        return groep.stream().filter(wachtend::remove).toList();
    }
}
