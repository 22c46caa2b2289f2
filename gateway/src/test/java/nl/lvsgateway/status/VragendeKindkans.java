package nl.lvsgateway.status;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.lvsgateway.kindkans.Aflevering;
import nl.lvsgateway.kindkans.Bericht;
import nl.lvsgateway.kindkans.Kindkans;
import nl.lvsgateway.kindkans.Navraag;
import nl.lvsgateway.kindkans.Onbereikbaar;
import nl.lvsgateway.kindkans.Statusmelding;

/** Answers questions about statuses as the test says, and counts them. */
final class VragendeKindkans implements Kindkans {

    final List<Integer> gevraagd = new CopyOnWriteArrayList<>();
    final CountDownLatch magAntwoorden = new CountDownLatch(1);
    volatile boolean traag;
    volatile boolean weg;
    volatile boolean kapot;
    private volatile String status = "";
    private volatile Instant sinds = Instant.EPOCH;

    void zegt(String nieuw, Instant vanaf) {
        sinds = vanaf;
        status = nieuw;
    }

    @Override
    public List<Statusmelding> statussen(List<Long> dossiernummers) {
        gevraagd.add(dossiernummers.size());
        if (traag) {
            wacht();
        }
        if (kapot) {
            throw new IllegalStateException("Iets van leerling Jansen");
        }
        if (weg) {
            throw new Onbereikbaar("weg", null);
        }
        return status.isEmpty()
                ? List.of()
                : dossiernummers.stream()
                        .map(nummer -> new Statusmelding(nummer, status, null, sinds))
                        .toList();
    }

    private void wacht() {
        try {
            if (!magAntwoorden.await(20, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Nobody let Kindkans answer");
            }
        } catch (InterruptedException e) {
            throw new Onbereikbaar("gestoord", null);
        }
    }

    @Override
    public Aflevering lever(Bericht bericht) {
        throw new AssertionError("Who asks for statuses delivers nothing");
    }

    @Override
    public Navraag vraag(String berichtId) {
        throw new AssertionError("Who asks for statuses enquires after no bericht");
    }
}
