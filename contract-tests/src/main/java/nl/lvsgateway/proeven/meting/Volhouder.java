package nl.lvsgateway.proeven.meting;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.lvsgateway.proeven.lvs.Proefaanvraag;
import nl.lvsgateway.proeven.lvs.Toegang;
import nl.lvsgateway.proeven.proces.GatewayProces;
import nl.lvsgateway.proeven.proces.Geduld;

/** Clients that ask another node, again and again, until theirs is accepted. */
final class Volhouder implements AutoCloseable {

    private static final int BIJLAGE = 200_000;
    private static final Duration EVEN = Duration.ofMillis(100);
    private static final List<Toegang> SCHOLEN = List.of(Toegang.REGENBOOG, Toegang.VUURVLINDER, Toegang.KOMPAS);

    private final List<GatewayProces> gateways;
    private final ExecutorService draden;
    private final List<Future<?>> clients = new ArrayList<>();
    private final Set<String> aangenomen = ConcurrentHashMap.newKeySet();
    private volatile boolean klaar;

    Volhouder(List<GatewayProces> gateways, int aantal) {
        this.gateways = gateways;
        this.draden = Executors.newFixedThreadPool(aantal);
        for (var client = 0; client < aantal; client++) {
            var eerste = client;
            clients.add(draden.submit(() -> dienIn(eerste)));
        }
    }

    private void dienIn(int eerste) {
        for (var keer = eerste; !klaar; keer++) {
            var aanvraag = Proefaanvraag.van(SCHOLEN.get(keer % SCHOLEN.size()))
                    .volgbaar()
                    .metBijlage(BIJLAGE);
            for (var poging = keer; !neemtAan(gateways.get(poging % gateways.size()), aanvraag); poging++) {
                Geduld.rust(EVEN);
            }
            aangenomen.add(aanvraag.kenmerk());
            Geduld.rust(EVEN); // the starts are what is measured
        }
    }

    /** A final no is no outcome of a node that comes and goes. */
    private static boolean neemtAan(GatewayProces gateway, Proefaanvraag aanvraag) {
        try {
            var antwoord = gateway.lvs().rest().bewaar(aanvraag);
            if (antwoord.geweigerd() && antwoord.http() < 500 && antwoord.http() != 429) {
                throw new IllegalStateException("refused: " + antwoord.http() + " " + antwoord.code());
            }
            return !antwoord.geweigerd() && antwoord.http() / 100 == 2;
        } catch (IllegalStateException e) {
            throw e;
        } catch (RuntimeException geenAntwoord) {
            return false;
        }
    }

    /** What was accepted, in the end. */
    Set<String> stop() throws InterruptedException {
        klaar = true;
        try {
            for (var client : clients) {
                client.get();
            }
        } catch (ExecutionException e) {
            throw new AssertionError("a client stopped", e.getCause());
        }
        return aangenomen;
    }

    @Override
    public void close() {
        klaar = true;
        draden.shutdownNow();
    }
}
