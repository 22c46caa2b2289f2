package nl.lvsgateway.dossier.bundel;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Judges dossiers by bundles in processes of its own. A sheet is a program of others: it may loop, grow or nest for ever, and
 * only a process can be ended whatever it does. One that had to be ended a few times in a row gets a rest.
 */
final class Keurbank implements AutoCloseable {

    private static final int KEER = 3;
    private static final Duration RUST = Duration.ofMinutes(10);

    private final Bundelinstellingen instellingen;
    /** The one that was used last comes first: it is warm, and the others may never have to begin. */
    private final BlockingDeque<Plaats> plaatsen;

    private final Map<String, Stops> stops = new ConcurrentHashMap<>();

    /** Where a process is, or was. */
    private static final class Plaats {
        private @Nullable Bankproces proces;
    }

    private record Stops(int keer, long sinds) {

        boolean rust() {
            return keer >= KEER && System.nanoTime() - sinds < RUST.toNanos();
        }
    }

    Keurbank(Bundelinstellingen instellingen) {
        this.instellingen = instellingen;
        this.plaatsen = new LinkedBlockingDeque<>(instellingen.keurbanken());
        for (int i = 0; i < instellingen.keurbanken(); i++) {
            plaatsen.add(new Plaats());
        }
    }

    /** Throws when the bundle cannot be made ready. */
    void probeer(Bundel bundel) throws Bundelfout {
        var plaats = neem();
        if (plaats == null) {
            throw Bundelfout.voorlopig("De bundel kan nu niet worden geprobeerd: het is te druk.");
        }
        try {
            var reden = klaar(plaats, bundel);
            if (!reden.isEmpty()) {
                throw new Bundelfout(reden);
            }
        } catch (IOException gestopt) {
            if (plaats.proces == null) {
                throw Bundelfout.voorlopig(
                        "De bundel kan nu niet worden geprobeerd: het keurproces kon niet beginnen.");
            }
            weg(plaats);
            throw new Bundelfout("De bundel kost te veel tijd of geheugen.");
        } finally {
            geefTerug(plaats);
        }
    }

    Bankuitslag keur(Bundel bundel, Opname opname) {
        var eerder = stops.get(bundel.sha256());
        if (eerder != null && eerder.rust()) {
            return new Bankuitslag.Mislukt("het blad is een tijd buiten gebruik: het moest steeds worden gestopt");
        }
        var plaats = neem();
        if (plaats == null) {
            return new Bankuitslag.Mislukt("te druk");
        }
        try {
            var reden = klaar(plaats, bundel);
            if (!reden.isEmpty()) {
                return new Bankuitslag.Mislukt(reden);
            }
            var uitslag = proces(plaats).keur(bundel, opname, instellingen.keurtijd());
            stops.remove(bundel.sha256());
            return uitslag;
        } catch (IOException gestopt) {
            if (plaats.proces == null) {
                return new Bankuitslag.Mislukt("het keurproces kon niet beginnen");
            }
            weg(plaats);
            stops.merge(
                    bundel.sha256(),
                    new Stops(1, System.nanoTime()),
                    (oud, nieuw) -> new Stops(oud.keer + 1, nieuw.sinds));
            return new Bankuitslag.Mislukt("het blad kostte te veel tijd of geheugen en is gestopt");
        } finally {
            geefTerug(plaats);
        }
    }

    private @Nullable Plaats neem() {
        try {
            return plaatsen.pollFirst(instellingen.keurtijd().toMillis() * 2, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    private void geefTerug(Plaats plaats) {
        if (plaats.proces == null) {
            plaatsen.addLast(plaats);
        } else {
            plaatsen.addFirst(plaats);
        }
    }

    private String klaar(Plaats plaats, Bundel bundel) throws IOException {
        if (proces(plaats).kent(bundel)) {
            return "";
        }
        if (proces(plaats).isVol()) {
            weg(plaats);
        }
        return proces(plaats).laad(bundel, instellingen.laadtijd());
    }

    private Bankproces proces(Plaats plaats) throws IOException {
        var proces = plaats.proces;
        if (proces == null || !proces.leeft()) {
            plaats.proces = null;
            proces = new Bankproces(instellingen.keurgeheugen());
            plaats.proces = proces;
        }
        return proces;
    }

    private static void weg(Plaats plaats) {
        if (plaats.proces != null) {
            plaats.proces.close();
            plaats.proces = null;
        }
    }

    @Override
    public void close() {
        plaatsen.forEach(Keurbank::weg);
    }
}
