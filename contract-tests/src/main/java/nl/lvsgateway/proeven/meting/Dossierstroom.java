package nl.lvsgateway.proeven.meting;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nl.lvsgateway.proeven.lvs.LvsSpeler;
import nl.lvsgateway.proeven.lvs.Proefaanvraag;
import nl.lvsgateway.proeven.lvs.Proefbundel;
import nl.lvsgateway.proeven.lvs.Toegang;

/** Dossiers of a made-up version that come in at a steady pace, at each node in turn, and what each answer said. */
final class Dossierstroom implements AutoCloseable {

    private static final List<Toegang> SCHOLEN = List.of(Toegang.REGENBOOG, Toegang.VUURVLINDER, Toegang.KOMPAS);

    /** @param waarschuwingen beside the answer; they tell what judged the dossier */
    private record Ontvangen(int knoop, long gevraagd, long geantwoord, Set<String> waarschuwingen) {}

    private final List<LvsSpeler> knopen;
    private final ScheduledExecutorService draden = Executors.newScheduledThreadPool(8);
    private final AtomicInteger beurt = new AtomicInteger();
    private final List<Ontvangen> antwoorden = Collections.synchronizedList(new ArrayList<>());
    private final ConcurrentLinkedQueue<String> misgegaan = new ConcurrentLinkedQueue<>();
    private final Map<String, Boolean> aangenomen = new ConcurrentHashMap<>();

    Dossierstroom(List<LvsSpeler> knopen, int perMinuut) {
        this.knopen = knopen;
        var tussen = TimeUnit.MINUTES.toNanos(1) / perMinuut;
        draden.scheduleAtFixedRate(() -> draden.execute(this::dienIn), 0, tussen, TimeUnit.NANOSECONDS);
    }

    private void dienIn() {
        var nummer = beurt.getAndIncrement();
        var knoop = nummer % knopen.size();
        var school = SCHOLEN.get(nummer % SCHOLEN.size());
        var aanvraag = Proefaanvraag.van(school).volgbaar().metDossier(Proefbundel.dossier(school.school()));
        var begin = System.nanoTime();
        try {
            var antwoord = knopen.get(knoop).rest().bewaar(aanvraag);
            if (antwoord.geweigerd()) {
                misgegaan.add(antwoord.http() + " " + antwoord.weigering());
            } else {
                aangenomen.put(aanvraag.kenmerk(), true);
                antwoorden.add(new Ontvangen(knoop, begin, System.nanoTime(), Set.copyOf(antwoord.waarschuwingen())));
            }
        } catch (RuntimeException e) {
            misgegaan.add(e.toString());
        }
    }

    /** Whether every node answered something that was asked since with this warning. */
    boolean overalSinds(long vanaf, String waarschuwing) {
        for (int knoop = 0; knoop < knopen.size(); knoop++) {
            if (sinds(vanaf, knoop).stream().noneMatch(o -> o.waarschuwingen.contains(waarschuwing))) {
                return false;
            }
        }
        return true;
    }

    /** From then on until the first answer of this node that bears the warning. */
    Duration eersteMet(long vanaf, int knoop, String waarschuwing) {
        return Duration.ofNanos(sinds(vanaf, knoop).stream()
                .filter(o -> o.waarschuwingen.contains(waarschuwing))
                .mapToLong(o -> o.geantwoord - vanaf)
                .min()
                .orElse(Long.MAX_VALUE));
    }

    /** Dossiers that this node was asked for after it knew better, and answered without the warning. */
    long terug(long vanaf, int knoop, String waarschuwing) {
        var eerste = vanaf + eersteMet(vanaf, knoop, waarschuwing).toNanos();
        return sinds(eerste, knoop).stream()
                .filter(o -> !o.waarschuwingen.contains(waarschuwing))
                .count();
    }

    private List<Ontvangen> sinds(long vanaf, int knoop) {
        synchronized (antwoorden) {
            return antwoorden.stream()
                    .filter(o -> o.knoop == knoop && o.gevraagd - vanaf >= 0)
                    .toList();
        }
    }

    long met(String waarschuwing) {
        synchronized (antwoorden) {
            return antwoorden.stream()
                    .filter(o -> o.waarschuwingen.contains(waarschuwing))
                    .count();
        }
    }

    Reeks antwoordtijden() {
        synchronized (antwoorden) {
            return Reeks.van(
                    antwoorden.stream().map(o -> o.geantwoord - o.gevraagd).toList());
        }
    }

    Set<String> aangenomen() {
        return aangenomen.keySet();
    }

    List<String> misgegaan() {
        return List.copyOf(misgegaan);
    }

    /** What is under way is answered first. */
    @Override
    public void close() throws InterruptedException {
        draden.shutdown();
        if (!draden.awaitTermination(1, TimeUnit.MINUTES)) {
            throw new IllegalStateException("an answer does not come");
        }
    }
}
