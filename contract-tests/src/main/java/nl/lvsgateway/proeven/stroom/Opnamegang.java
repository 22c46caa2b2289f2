package nl.lvsgateway.proeven.stroom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import nl.lvsgateway.proeven.kindkans.Gedragsplan;
import nl.lvsgateway.proeven.kindkans.Kindkansserver;
import nl.lvsgateway.proeven.lvs.Proefaanvraag;
import nl.lvsgateway.proeven.lvs.Toegang;
import nl.lvsgateway.proeven.proces.GatewayProces;
import nl.lvsgateway.proeven.proces.Geduld;
import nl.lvsgateway.proeven.proces.Klassenmap;
import nl.lvsgateway.proeven.proces.Snelstart;
import nl.lvsgateway.proeven.proces.Start;
import nl.lvsgateway.proeven.proces.Werkmap;

/** Lets a gateway work under a file system that writes everything down, and starts one on what was left. */
final class Opnamegang {

    private static final List<Toegang> SCHOLEN = List.of(Toegang.REGENBOOG, Toegang.VUURVLINDER, Toegang.KOMPAS);
    private static final String DIENST =
            "-Djava.nio.file.spi.DefaultFileSystemProvider=nl.lvsgateway.proeven.stroom.opname.Opname";
    private static final List<String> KLASSEN =
            List.of("Opname", "Opname$1", "Opname$1$1", "Opnamebestanden", "Opnamekanaal", "Opnamelog", "Opnamepad");

    private Opnamegang() {}

    /** @param tijd of the answer */
    record Belofte(Proefaanvraag aanvraag, long tijd) {}

    /**
     * @param begin when the load began; what was there by then counts as forced
     * @param stop when the load ended and the gateway was told to stop
     * @param einde when it had
     */
    record Opname(Path log, Path gegevens, Map<String, Belofte> toezeggingen, long begin, long stop, long einde) {

        Map<String, Belofte> beloofdVoor(long moment) {
            var voor = new HashMap<String, Belofte>();
            toezeggingen.forEach((kenmerk, belofte) -> {
                if (belofte.tijd() < moment) {
                    voor.put(kenmerk, belofte);
                }
            });
            return voor;
        }
    }

    /** @param vernieuwElke how often the journal begins anew, under the load */
    static Opname neemOp(Duration duur, int clients, Duration vernieuwElke) throws IOException, InterruptedException {
        var map = Werkmap.nieuw();
        var gegevens = Files.createDirectories(map.resolve("gegevens"));
        var log = map.resolve("opname.log");
        var kindkans = Kindkansserver.open(Gedragsplan.braaf(), Duration.ofSeconds(60), Duration.ZERO);
        var start = uitgepakt(Start.van("opname").metHeap("512m"), map)
                .metVlaggen(DIENST, "-Dopname.map=" + gegevens, "-Dopname.log=" + log)
                .met(
                        "--gateway.opslag.map=" + gegevens,
                        "--gateway.opslag.journaal.vernieuw-elke=" + vernieuwElke.toMillis() + "ms",
                        "--gateway.kindkans.adres=" + kindkans.adres(),
                        "--gateway.simulator.aan=false");
        try (kindkans) {
            var gateway = GatewayProces.start(start, Werkmap.nieuw());
            Geduld.rust(Duration.ofSeconds(3));
            var begin = System.nanoTime();
            var toezeggingen = stuurIn(gateway, duur, clients);
            var stop = System.nanoTime();
            gateway.close();
            return new Opname(log, gegevens, toezeggingen, begin, stop, System.nanoTime());
        }
    }

    /** The jar unpacked by its own tool, with our classes beside it. */
    private static Start uitgepakt(Start start, Path map) throws IOException, InterruptedException {
        var klassen = Klassenmap.maak(map.resolve("klassen"), "nl.lvsgateway.proeven.stroom.opname", KLASSEN);
        return start.metKlassepad(Snelstart.uitgepakt(start), klassen);
    }

    private static Map<String, Belofte> stuurIn(GatewayProces gateway, Duration duur, int clients)
            throws InterruptedException {
        var toezeggingen = new ConcurrentHashMap<String, Belofte>();
        var tot = System.nanoTime() + duur.toNanos();
        var draden = Executors.newFixedThreadPool(clients);
        for (int i = 0; i < clients; i++) {
            var nummer = i;
            draden.execute(() -> {
                for (int keer = nummer; System.nanoTime() < tot; keer++) {
                    var gewoon = Proefaanvraag.van(SCHOLEN.get(keer % SCHOLEN.size()))
                            .volgbaar();
                    var aanvraag = keer % 4 == 0 ? gewoon.alleenBewaren() : gewoon;
                    var deur =
                            keer % 2 == 0 ? gateway.lvs().rest() : gateway.lvs().soap11();
                    if (!deur.bewaar(aanvraag).geweigerd()) {
                        toezeggingen.put(aanvraag.kenmerk(), new Belofte(aanvraag, System.nanoTime()));
                    }
                }
            });
        }
        draden.shutdown();
        draden.awaitTermination(1, TimeUnit.HOURS);
        return toezeggingen;
    }

    /** Which of these a gateway that starts on this disk does not know either. */
    static Set<String> nogNietTerug(Path gegevens, Set<String> kenmerken, Map<String, Belofte> toezeggingen)
            throws IOException, InterruptedException {
        var start = Snelstart.van(Start.van("herstel").metHeap("512m"))
                .met(
                        "--gateway.opslag.map=" + gegevens,
                        "--gateway.kindkans.adres=http://127.0.0.1:9/weg",
                        "--gateway.simulator.aan=false");
        try (var gateway = GatewayProces.start(start, Werkmap.nieuw())) {
            var weg = new HashSet<String>();
            for (var kenmerk : kenmerken) {
                var aanvraag = toezeggingen.get(kenmerk).aanvraag();
                var stand = gateway.lvs().rest().geef(aanvraag.toegang(), kenmerk);
                var dossier = stand.inhoud().path("dossierSha256").asString("");
                if (stand.geweigerd() || !dossier.equals(aanvraag.dossier().sha256())) {
                    weg.add(kenmerk);
                }
            }
            return weg;
        } catch (AssertionError startNiet) {
            System.out.println("  de gateway start niet: " + startNiet.getMessage());
            return kenmerken;
        }
    }
}
