package nl.lvsgateway.proeven.storing;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import nl.lvsgateway.proeven.kindkans.Ontvangst;
import nl.lvsgateway.proeven.lvs.Antwoord;
import nl.lvsgateway.proeven.proces.Geduld;
import nl.lvsgateway.proeven.storing.Uitslag.Breuk;
import org.jspecify.annotations.Nullable;

/** Lays three ledgers side by side: what the LVS was told, what the gateway says, what Kindkans holds. */
final class Balans {

    private static final int TEGELIJK = 6;
    private static final Duration EVEN = Duration.ofMillis(500);

    private final Proefveld veld;
    private final Uitslag uitslag;
    private final long uiterlijk;
    private final Map<String, String> nummerVan = new ConcurrentHashMap<>();

    /** @param rust how long the gateways get to finish */
    Balans(Proefveld veld, Uitslag uitslag, Duration rust) {
        this.veld = veld;
        this.uitslag = uitslag;
        this.uiterlijk = System.nanoTime() + rust.toNanos();
    }

    void maakOp(Collection<Toezegging> boek) throws InterruptedException {
        var draden = Executors.newFixedThreadPool(TEGELIJK);
        var standen = new ConcurrentHashMap<Toezegging, Antwoord>();
        for (var toezegging : boek) {
            draden.execute(() -> {
                var stand = wachtOpRust(toezegging);
                if (stand != null) {
                    standen.put(toezegging, stand);
                }
            });
        }
        draden.shutdown();
        draden.awaitTermination(1, TimeUnit.HOURS);
        var bijKindkans = veld.kindkans().boek().perKenmerk();
        for (var toezegging : boek) {
            vergelijk(toezegging, standen.get(toezegging), bijKindkans.getOrDefault(toezegging.kenmerk(), List.of()));
        }
        var kindkans = veld.kindkans().boek();
        kindkans.ongevraagdHerhaald().forEach(id -> uitslag.breuk(Breuk.ONGEVRAAGD, "bericht " + id));
        kindkans.tweeTegelijk().forEach(id -> uitslag.breuk(Breuk.TEGELIJK, "bericht " + id));
    }

    /** Asks until it is settled or time is up; what Kindkans refused for good is sent again by the LVS. */
    private @Nullable Antwoord wachtOpRust(Toezegging toezegging) {
        if (!toezegging.toegezegd()) {
            return null;
        }
        while (true) {
            var stand = vraag(toezegging);
            var status = stand == null ? "" : stand.verzendstatus();
            var klaar = stand != null
                    && (stand.geweigerd() || status.equals("Verzonden") || !toezegging.verzendingToegezegd());
            if (klaar || System.nanoTime() > uiterlijk) {
                return stand;
            }
            if (status.equals("Fout") && stand.reden().path("code").asString("").equals("KINDKANS_WEIGERT")) {
                opnieuw(toezegging);
            }
            Geduld.rust(EVEN);
        }
    }

    private @Nullable Antwoord vraag(Toezegging toezegging) {
        try {
            var knoop = veld.knopen()
                    .get(Math.floorMod(
                            toezegging.kenmerk().hashCode(), veld.knopen().size()));
            var antwoord = knoop.lvs().rest().geef(toezegging.aanvraag().toegang(), toezegging.kenmerk());
            if (!antwoord.geweigerd()) {
                toezegging.hoor(antwoord);
            }
            return antwoord.http() >= 500 || antwoord.http() == 429 ? null : antwoord;
        } catch (RuntimeException e) {
            return null; // asked again
        }
    }

    private void opnieuw(Toezegging toezegging) {
        try {
            veld.knopen().get(0).lvs().rest().verzend(toezegging.aanvraag().toegang(), toezegging.kenmerk());
        } catch (RuntimeException e) {
            return; // the next round asks again
        }
    }

    private void vergelijk(Toezegging toezegging, @Nullable Antwoord stand, List<Ontvangst> ontvangen) {
        var wie = toezegging.kenmerk();
        toezegging.weigeringen().forEach(w -> uitslag.breuk(Breuk.GEWEIGERD, wie + " " + w));
        if (toezegging.toegezegd() && stand == null) {
            uitslag.breuk(Breuk.VAST, wie + ": de gateway geeft geen antwoord");
        } else if (stand != null && stand.geweigerd()) {
            uitslag.breuk(Breuk.VERLOREN, wie + " " + stand.code());
        } else if (stand != null) {
            vergelijkStand(toezegging, stand, ontvangen);
        }
        vergelijkOntvangsten(toezegging, ontvangen);
        vergelijkNummers(toezegging, ontvangen);
    }

    private void vergelijkStand(Toezegging toezegging, Antwoord stand, List<Ontvangst> ontvangen) {
        var wie = toezegging.kenmerk();
        var verzonden = stand.verzendstatus().equals("Verzonden");
        if (toezegging.verzendingToegezegd() && !verzonden) {
            uitslag.breuk(Breuk.VAST, wie + " " + stand.verzendstatus() + " " + stand.reden());
        }
        if (verzonden && ontvangen.isEmpty()) {
            uitslag.breuk(Breuk.VERLOREN, wie + ": Verzonden, maar niet bij Kindkans");
        }
        var dossier = stand.inhoud().path("dossierSha256").asString("");
        if (!dossier.equals(toezegging.aanvraag().dossier().sha256())) {
            uitslag.breuk(Breuk.VERKEERDE_BYTES, wie + ": de gateway bewaart een ander dossier");
        }
    }

    /** Every message that came belongs to one delivery that was asked, once, in the order of asking. */
    private void vergelijkOntvangsten(Toezegging toezegging, List<Ontvangst> ontvangen) {
        var wie = toezegging.kenmerk();
        var zendingen = toezegging.zendingen();
        var gezien = new boolean[zendingen.size()];
        var laatste = -1;
        for (var ontvangst : ontvangen) {
            var plek = plek(zendingen, gezien, ontvangst);
            if (plek < 0) {
                uitslag.breuk(plek == -1 ? Breuk.VERKEERDE_BYTES : Breuk.DUBBEL, wie + " " + ontvangst.berichtId());
                continue;
            }
            gezien[plek] = true;
            if (plek < laatste) {
                uitslag.breuk(Breuk.VOLGORDE, wie + " " + ontvangst.berichtId());
            }
            laatste = plek;
        }
        for (int i = 0; i < gezien.length; i++) {
            var achterhaald = veld.kindkans().boek().weigerde(wie) && i < laatste;
            if (!gezien[i] && zendingen.get(i).isToegezegd() && !ontvangen.isEmpty() && !achterhaald) {
                uitslag.breuk(Breuk.VERLOREN, wie + ": verzending " + (i + 1) + " kwam niet aan");
            }
        }
    }

    /** -1: nobody asked for these bytes; -2: they were here already. */
    private static int plek(List<Zending> zendingen, boolean[] gezien, Ontvangst ontvangst) {
        var antwoord = -1;
        for (int i = 0; i < gezien.length; i++) {
            if (zendingen.get(i).past(ontvangst.sommen())) {
                if (!gezien[i]) {
                    return i;
                }
                antwoord = -2;
            }
        }
        return antwoord;
    }

    private void vergelijkNummers(Toezegging toezegging, List<Ontvangst> ontvangen) {
        var wie = toezegging.kenmerk();
        Set<String> bijKindkans = ontvangen.stream().map(Ontvangst::nummer).collect(Collectors.toSet());
        if (bijKindkans.size() > 1) {
            uitslag.breuk(Breuk.DUBBEL, wie + ": dossiers " + bijKindkans);
        }
        if (toezegging.ontvangstnummers().size() > 1) {
            uitslag.breuk(Breuk.VERKEERD_NUMMER, wie + ": ontvangstnummers " + toezegging.ontvangstnummers());
        }
        if (toezegging.dossiernummers().size() > 1 || !bijKindkans.containsAll(toezegging.dossiernummers())) {
            uitslag.breuk(
                    Breuk.VERKEERD_NUMMER, wie + ": " + toezegging.dossiernummers() + " in plaats van " + bijKindkans);
        }
        for (var nummer : toezegging.dossiernummers()) {
            var ander = nummerVan.putIfAbsent(nummer, wie);
            if (ander != null && !ander.equals(wie)) {
                uitslag.breuk(Breuk.VERKEERD_NUMMER, wie + " en " + ander + " hebben beide " + nummer);
            }
        }
    }
}
