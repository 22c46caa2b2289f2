package nl.lvsgateway.proeven.levensloop;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.lvsgateway.proeven.kindkans.Gedragsplan;
import nl.lvsgateway.proeven.kindkans.Kindkansserver;
import nl.lvsgateway.proeven.lvs.Antwoord;
import nl.lvsgateway.proeven.proces.GatewayProces;
import nl.lvsgateway.proeven.proces.Geduld;
import nl.lvsgateway.proeven.proces.Snelstart;
import nl.lvsgateway.proeven.proces.Start;
import nl.lvsgateway.proeven.proces.Werkmap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Many clients do all there is to do with the same aanvragen, at once; every answer must fit the model. */
@Command(
        name = "levensloop",
        description = {
            "Bewaart, wijzigt, vult aan, verzendt, verwijdert en vraagt statussen, door elkaar en met veel clients tegelijk.",
            "Legt daarna elk antwoord en alles wat bij Kindkans kwam naast een model. Afsluitcode 1: er is een verschil."
        })
public final class Levensloopproef implements Callable<Integer> {

    private static final Duration RUST = Duration.ofMinutes(5);
    private static final int VOORBEELDEN = 20;

    @Option(names = "--handelingen", defaultValue = "100000", description = "Standaard ${DEFAULT-VALUE}.")
    private int handelingen = 100_000;

    @Option(names = "--klanten", defaultValue = "16", description = "Clients tegelijk (standaard ${DEFAULT-VALUE}).")
    private int klanten = 16;

    @Option(names = "--aanvragen", defaultValue = "1000", description = "Standaard ${DEFAULT-VALUE}.")
    private int aanvragen = 1_000;

    @Option(names = "--seed", defaultValue = "1", description = "Zaad van alle toeval (standaard ${DEFAULT-VALUE}).")
    private long zaad = 1;

    @Override
    public Integer call() throws Exception {
        try (var kindkans = Kindkansserver.open(Gedragsplan.braaf(), Duration.ofSeconds(30), Duration.ZERO);
                var gateway = GatewayProces.start(start(kindkans), Werkmap.nieuw())) {
            var voorraad = new Werkvoorraad(handelingen, aanvragen, zaad);
            var begin = System.nanoTime();
            werk(gateway, voorraad);
            var seconden = (System.nanoTime() - begin) / 1e9;
            var uitslag = vergelijk(gateway, kindkans, voorraad);
            System.out.print(uitslag.tabel());
            System.out.printf("%-28s %10.0f%n", "handelingen per seconde", handelingen / seconden);
            return uitslag.gaaf() ? 0 : 1;
        }
    }

    private static Start start(Kindkansserver kindkans) {
        return Snelstart.van(Start.van("levensloop"))
                .metHeap("384m")
                .met(
                        "--gateway.kindkans.adres=" + kindkans.adres(),
                        "--gateway.simulator.aan=false",
                        "--gateway.verzending.eerste-wachttijd=200ms",
                        "--gateway.verzending.max-leeftijd=1d",
                        "--gateway.verzending.langste-storing=1d",
                        "--gateway.status.vers=30s", // as outside the demo
                        "--gateway.status.peilen=1h",
                        "--gateway.status.peilen-ms=3600000");
    }

    private void werk(GatewayProces gateway, Werkvoorraad voorraad) throws Exception {
        var draden = Executors.newFixedThreadPool(klanten);
        try {
            var bezig = new ArrayList<Future<?>>();
            for (int i = 0; i < klanten; i++) {
                bezig.add(draden.submit(new Klant(gateway.lvs(), voorraad, zaad * 7919 + i)));
            }
            for (var klant : bezig) {
                wachtOp(klant, voorraad);
            }
        } finally {
            draden.shutdownNow();
        }
    }

    /** A long run tells now and then how far it is. */
    private void wachtOp(Future<?> klant, Werkvoorraad voorraad) throws Exception {
        var begin = System.nanoTime();
        var voorheen = voorraad.gedaan();
        while (true) {
            try {
                klant.get(1, TimeUnit.MINUTES);
                return;
            } catch (TimeoutException nogBezig) {
                var gedaan = voorraad.gedaan();
                var tempo = (gedaan - voorheen) / ((System.nanoTime() - begin) / 1e9);
                System.out.printf(
                        "%s  %,d van %,d handelingen, %.0f per seconde%n",
                        LocalTime.now().withNano(0), gedaan, handelingen, tempo);
            }
        }
    }

    private Uitslag vergelijk(GatewayProces gateway, Kindkansserver kindkans, Werkvoorraad voorraad) throws Exception {
        var draden = Executors.newFixedThreadPool(klanten);
        try {
            var vragen = voorraad.alle().stream()
                    .map(zaak -> Map.entry(zaak, draden.submit(() -> inRust(gateway, zaak))))
                    .toList();
            var eind = new ArrayList<Map.Entry<Zaak, Antwoord>>();
            for (var vraag : vragen) {
                eind.add(Map.entry(vraag.getKey(), vraag.getValue().get()));
            }
            var uitslag = new Uitslag();
            var bijKindkans = kindkans.boek().perKenmerk();
            for (var stand : eind) {
                var zaak = stand.getKey();
                var toets = new Eindtoets(zaak);
                toets.keur(stand.getValue(), bijKindkans.getOrDefault(zaak.kenmerk(), List.of()));
                uitslag.tel(zaak, toets);
            }
            uitslag.bijKindkans = kindkans.boek().aantal();
            return uitslag;
        } finally {
            draden.shutdownNow();
        }
    }

    /** As it stands when nothing is under way any more. */
    private static Antwoord inRust(GatewayProces gateway, Zaak zaak) {
        var rest = gateway.lvs().rest();
        var uiterlijk = System.nanoTime() + RUST.toNanos();
        while (true) {
            var stand = rest.geef(zaak.begin().toegang(), zaak.kenmerk());
            if (!stand.verzendstatus().equals("Wordt verzonden") || System.nanoTime() > uiterlijk) {
                return stand;
            }
            Geduld.rust(Duration.ofMillis(300));
        }
    }

    /** Counts per action and outcome, and every difference. */
    private static final class Uitslag {

        private final List<String> verschillen = new ArrayList<>();
        private final List<String> volgorde = new ArrayList<>();
        private final List<String> uitkomsten = new ArrayList<>();
        private int aanvragen;
        private int bijKindkans;

        void tel(Zaak zaak, Eindtoets toets) {
            aanvragen++;
            Stream.concat(Modeltoets.verschillen(zaak.verloop()).stream(), toets.verschillen().stream())
                    .map(verschil -> zaak.kenmerk() + ": " + verschil)
                    .forEach(verschillen::add);
            volgorde.addAll(toets.volgorde());
            zaak.verloop().forEach(g -> uitkomsten.add(g.handeling() + (g.goed() ? "" : " " + g.code())));
        }

        boolean gaaf() {
            return verschillen.isEmpty() && volgorde.isEmpty();
        }

        String tabel() {
            var uit = new StringBuilder();
            uitkomsten.stream()
                    .collect(Collectors.groupingBy(u -> u, java.util.TreeMap::new, Collectors.counting()))
                    .forEach((uitkomst, keer) -> uit.append("  %-42s %8d%n".formatted(uitkomst, keer)));
            uit.append("%-28s %10d%n".formatted("aanvragen", aanvragen));
            uit.append("%-28s %10d%n".formatted("handelingen", uitkomsten.size()));
            uit.append("%-28s %10d%n".formatted("berichten bij Kindkans", bijKindkans));
            uit.append("%-28s %10d%n".formatted("verschillen", verschillen.size()));
            uit.append("%-28s %10d%n".formatted("niet op volgorde", volgorde.size()));
            Stream.concat(verschillen.stream(), volgorde.stream())
                    .limit(VOORBEELDEN)
                    .forEach(verschil -> uit.append("  ").append(verschil).append('\n'));
            return uit.toString();
        }
    }
}
