package nl.lvsgateway.proeven.levensloop;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import nl.lvsgateway.proeven.lvs.Proefaanvraag;
import nl.lvsgateway.proeven.lvs.Proefbijlage;
import nl.lvsgateway.proeven.lvs.Toegang;

/** The aanvragen that are worked on, and how much there is still to do. */
final class Werkvoorraad {

    private static final List<Toegang> SCHOLEN =
            List.of(Toegang.REGENBOOG, Toegang.VUURVLINDER, Toegang.KOMPAS, Toegang.VUURTOREN);
    private static final int DRUKTE = 6; // so many aanvragen have the attention of half the clients
    private static final int BLIJFT = 200;

    private final long zaad;
    private final int handelingen;
    private final AtomicInteger gedaan = new AtomicInteger();
    private final AtomicInteger gemaakt = new AtomicInteger();
    private final AtomicReferenceArray<Zaak> zaken;
    private final ConcurrentLinkedQueue<Zaak> voorbij = new ConcurrentLinkedQueue<>();

    Werkvoorraad(int handelingen, int aanvragen, long zaad) {
        this.zaad = zaad;
        this.handelingen = handelingen;
        this.zaken = new AtomicReferenceArray<>(aanvragen);
        for (int i = 0; i < aanvragen; i++) {
            zaken.set(i, nieuw());
        }
    }

    boolean nogEen() {
        return gedaan.incrementAndGet() <= handelingen;
    }

    /** So far. */
    int gedaan() {
        return Math.min(gedaan.get(), handelingen);
    }

    /** Half of the time one of a few that many work on; those few move on through all. */
    int plek(SplittableRandom toeval) {
        if (toeval.nextBoolean()) {
            return toeval.nextInt(zaken.length());
        }
        return (gedaan.get() / BLIJFT * DRUKTE + toeval.nextInt(DRUKTE)) % zaken.length();
    }

    Zaak zaak(int plek) {
        return zaken.get(plek);
    }

    void vervang(int plek, Zaak verwijderd) {
        if (zaken.compareAndSet(plek, verwijderd, nieuw())) {
            voorbij.add(verwijderd);
        }
    }

    List<Zaak> alle() {
        var alle = new ArrayList<>(voorbij);
        for (int i = 0; i < zaken.length(); i++) {
            alle.add(zaken.get(i));
        }
        return alle;
    }

    private Zaak nieuw() {
        var nummer = gemaakt.incrementAndGet();
        var kenmerk = UUID.nameUUIDFromBytes((zaad + "/" + nummer).getBytes(StandardCharsets.UTF_8))
                .toString();
        var aanvraag = Proefaanvraag.van(SCHOLEN.get(nummer % SCHOLEN.size()))
                .metKenmerk(kenmerk)
                .alleenBewaren()
                .met("leerling", "LL-" + kenmerk)
                .metBijlagen(List.of(Proefbijlage.van(300, nummer)));
        return new Zaak(aanvraag.metDossier(Klant.dossier(aanvraag, nummer)));
    }
}
