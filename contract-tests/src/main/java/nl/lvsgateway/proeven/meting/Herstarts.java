package nl.lvsgateway.proeven.meting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.lvsgateway.proeven.proces.GatewayProces;
import nl.lvsgateway.proeven.proces.Geduld;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Whether a node comes up, and how fast, while others write half-written files on the same disk and much is kept there. */
@Command(
        name = "herstarts",
        description = {
            "Knopen op één PostgreSQL en één gedeelde map worden onder drukte steeds gedood (kill -9) en weer gestart:"
                    + " eerst op een lege kluis, dan op een volle.",
            "Belofte: elke start lukt, vol duurt een start niet langer dan leeg (anderhalf keer de mediaan + 1 s, voor een"
                    + " drukke machine), en alles wat is aangenomen komt één keer aan. Afsluitcode 1: niet."
        })
public final class Herstarts implements Callable<Integer> {

    private static final Duration HOOGUIT = Duration.ofMinutes(10);

    @Option(
            names = "--bestanden",
            defaultValue = "500000",
            description = "Bestanden in de volle kluis (standaard ${DEFAULT-VALUE}).")
    private int bestanden;

    @Option(names = "--knopen", defaultValue = "3", description = "Gateways (standaard ${DEFAULT-VALUE}).")
    private int knopen;

    @Option(
            names = "--keren",
            defaultValue = "6",
            description = "Herstarts van elke knoop, leeg en nog eens vol (standaard ${DEFAULT-VALUE}).")
    private int keren;

    @Option(names = "--clients", defaultValue = "4", description = "LVS-clients tegelijk (standaard ${DEFAULT-VALUE}).")
    private int clients;

    @Override
    public Integer call() throws Exception {
        var instellingen = List.of("--gateway.verzending.lease=8s", "--gateway.verzending.eerste-wachttijd=1s");
        try (var veld = Meetveld.bouw(true, Duration.ZERO, instellingen)) {
            var gateways = new ArrayList<GatewayProces>();
            for (var nummer = 0; nummer < knopen; nummer++) {
                gateways.add(veld.start());
            }
            var leeg = ronde(veld, gateways, "lege kluis");
            vul(veld.gegevens().resolve("inhoud"));
            var vol = ronde(veld, gateways, "kluis met %,d bestanden".formatted(bestanden));
            return vol.p(50) <= 1.5 * leeg.p(50) + 1_000 ? 0 : 1;
        }
    }

    /** The start times; a node that does not come up ends the measurement. */
    private Reeks ronde(Meetveld veld, List<GatewayProces> gateways, String wat) throws Exception {
        var boek = veld.kindkans().boek();
        var dubbel = boek.herhalingen();
        try (var volhouder = new Volhouder(gateways, clients)) {
            var draden = Executors.newFixedThreadPool(knopen);
            try {
                var starts = new ArrayList<Future<List<Long>>>();
                gateways.forEach(gateway -> starts.add(draden.submit(() -> herstart(gateway))));
                var tijden = new ArrayList<Long>();
                for (var start : starts) {
                    tijden.addAll(start.get());
                }
                var kenmerken = volhouder.stop();
                Geduld.tot(
                        "all that was accepted arrives",
                        HOOGUIT,
                        () -> boek.perKenmerk().keySet().containsAll(kenmerken));
                if (boek.herhalingen() > dubbel) {
                    throw new AssertionError("delivered twice: " + (boek.herhalingen() - dubbel));
                }
                var reeks = Reeks.van(tijden);
                System.out.printf("%s: starts %s; %d aangenomen en aangekomen%n", wat, reeks, kenmerken.size());
                return reeks;
            } catch (ExecutionException e) {
                throw new AssertionError(wat + ": a node does not come up", e.getCause());
            } finally {
                draden.shutdownNow();
            }
        }
    }

    private List<Long> herstart(GatewayProces gateway) {
        var tijden = new ArrayList<Long>();
        for (var keer = 0; keer < keren; keer++) {
            Geduld.rust(Duration.ofSeconds(1)); // so that it has something in hand when it dies
            gateway.killMin9();
            var begin = System.nanoTime();
            gateway.herstart("--gateway.demo.aan=false"); // the schools are in the database by now
            tijden.add(System.nanoTime() - begin);
        }
        return tijden;
    }

    /** Small and young: nothing but their number matters. */
    private void vul(Path inhoud) throws IOException {
        var begin = System.nanoTime();
        for (var nummer = 0; nummer < bestanden; nummer++) {
            Files.write(
                    inhoud.resolve("%02x/%02xvulling-%d".formatted(nummer % 256, nummer % 256, nummer)),
                    new byte[] {1});
        }
        System.out.printf("%,d bestanden gemaakt in %.0f s%n", bestanden, (System.nanoTime() - begin) / 1e9);
    }
}
