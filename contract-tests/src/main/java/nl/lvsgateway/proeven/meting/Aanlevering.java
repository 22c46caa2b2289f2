package nl.lvsgateway.proeven.meting;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.lvsgateway.proeven.kindkans.Kindkansboek;
import nl.lvsgateway.proeven.lvs.LvsSpeler;
import nl.lvsgateway.proeven.lvs.Proefaanvraag;
import nl.lvsgateway.proeven.lvs.Toegang;
import nl.lvsgateway.proeven.proces.Geduld;

/** Hands in aanvragen and remembers when each was accepted; a refusal ends the measurement. */
final class Aanlevering {

    private final Map<String, Long> aangenomen = new ConcurrentHashMap<>();

    void dienIn(LvsSpeler lvs, Toegang toegang) {
        var aanvraag = Proefaanvraag.van(toegang).volgbaar();
        var antwoord = lvs.rest().bewaar(aanvraag);
        if (antwoord.geweigerd()) {
            throw new IllegalStateException("refused: " + antwoord.http() + " " + antwoord.code());
        }
        aangenomen.put(aanvraag.kenmerk(), System.nanoTime());
    }

    /** @param scholen each in turn */
    void veel(LvsSpeler lvs, int aantal, int clients, List<Toegang> scholen) throws InterruptedException {
        var draden = Executors.newFixedThreadPool(clients);
        try {
            var taken = new ArrayList<Future<?>>();
            for (int i = 0; i < aantal; i++) {
                var school = scholen.get(i % scholen.size());
                taken.add(draden.submit(() -> dienIn(lvs, school)));
            }
            for (var taak : taken) {
                taak.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            draden.shutdownNow();
        }
    }

    /** From the answer to the arrival, for all that were handed in here; waits for the last. */
    Reeks totAankomst(Kindkansboek boek, Duration hooguit) {
        Geduld.tot(
                "everything arrives", hooguit, () -> boek.perKenmerk().keySet().containsAll(aangenomen.keySet()));
        return Reeks.van(tijden(boek));
    }

    private Collection<Long> tijden(Kindkansboek boek) {
        var ontvangen = boek.perKenmerk();
        return aangenomen.entrySet().stream()
                .map(e -> Math.max(0, ontvangen.get(e.getKey()).get(0).tijd() - e.getValue()))
                .toList();
    }

    int aantal() {
        return aangenomen.size();
    }
}
