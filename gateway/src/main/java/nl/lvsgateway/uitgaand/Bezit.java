package nl.lvsgateway.uitgaand;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import nl.lvsgateway.techniek.opslag.Databankklok;

/**
 * What this process has in hand of one outbox, and of each piece until when it is ours. A process that was frozen wakes up
 * believing what it knew; here it learns, piece by piece, what another took over meanwhile.
 */
public final class Bezit<T extends Werkstuk> {

    /** Name of this process in the leases. */
    private final String ik = UUID.randomUUID().toString();

    private final Map<Long, Houvast<T>> inHand = new ConcurrentHashMap<>();
    private final Werkvoorraad voorraad;
    private final Databankklok klok;
    private final Duration lease;

    /** @param lease after this long without a sign of life another process may take over */
    public Bezit(Werkvoorraad voorraad, Databankklok klok, Duration lease) {
        this.voorraad = voorraad;
        this.klok = klok;
        this.lease = lease;
    }

    public String ik() {
        return ik;
    }

    /** Takes in hand what {@code greep} takes of the store, for as long as a lease lasts. */
    public List<T> neem(Function<Eigenaar, List<T>> greep) {
        var eigenaar = eigenaar();
        var genomen = greep.apply(eigenaar);
        genomen.forEach(stuk -> inHand.put(stuk.id(), new Houvast<>(stuk, eigenaar.leaseTot())));
        return genomen;
    }

    /**
     * Whether nobody else can have it at this moment; asked right before anything of it goes out. {@code false} also when we
     * ourselves took the same row again later on.
     */
    public boolean isVanOns(T stuk) {
        var houvast = inHand.get(stuk.id());
        return houvast != null && houvast.stuk().equals(stuk) && klok.nu().isBefore(houvast.tot());
    }

    /** Sign of life: what is in hand stays ours. What another took over is ours no more, however long we hold on to it. */
    public void verleng() {
        var gevraagd = List.copyOf(inHand.values());
        if (gevraagd.isEmpty()) {
            return;
        }
        var eigenaar = eigenaar();
        var nog = Set.copyOf(
                voorraad.verleng(eigenaar, gevraagd.stream().map(Houvast::stuk).toList()));
        gevraagd.forEach(houvast -> {
            var tot = nog.contains(houvast.stuk()) ? eigenaar.leaseTot() : Instant.MIN;
            inHand.replace(houvast.stuk().id(), houvast, new Houvast<>(houvast.stuk(), tot));
        });
    }

    /** Booked; or else it goes, when its lease ends, to whoever comes first. */
    public void laatLos(T stuk) {
        inHand.computeIfPresent(stuk.id(), (id, houvast) -> houvast.stuk().equals(stuk) ? null : houvast);
    }

    public Set<Long> ids() {
        return Set.copyOf(inHand.keySet());
    }

    /** What processes that fell silent had in hand is free; how many. */
    public int neemVerlopenOver() {
        return voorraad.neemOver(klok.nu());
    }

    /** For a process that is the only one on its database: what others have in hand is of a process that is gone. */
    public int neemAllesOver() {
        return voorraad.neemOverVanAnderen(ik);
    }

    /** What is still in hand when this process stops is for whoever comes first, and not ours from now on; how many. */
    public int geefTerug() {
        inHand.clear();
        return voorraad.geefTerug(ik);
    }

    private Eigenaar eigenaar() {
        return new Eigenaar(ik, klok.nu().plus(lease));
    }

    private record Houvast<T>(T stuk, Instant tot) {}
}
