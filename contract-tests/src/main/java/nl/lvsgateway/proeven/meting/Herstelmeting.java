package nl.lvsgateway.proeven.meting;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.lvsgateway.proeven.beheer.Supportspeler;
import nl.lvsgateway.proeven.beheer.Supportspeler.Herverzending;
import nl.lvsgateway.proeven.kindkans.Gedrag;
import nl.lvsgateway.proeven.kindkans.Gedragsplan;
import nl.lvsgateway.proeven.kindkans.Kindkansboek;
import nl.lvsgateway.proeven.kindkans.Kindkansserver;
import nl.lvsgateway.proeven.lvs.LvsSpeler;
import nl.lvsgateway.proeven.lvs.Toegang;
import nl.lvsgateway.proeven.proces.Geduld;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How long it takes before all that failed is on its way again when two supporters ask for it at once. */
@Command(
        name = "herstel",
        description = {
            "Kindkans weigert alles één keer; daarna verzenden twee medewerkers tegelijk alles nogmaals, met de beheer-API.",
            "Belofte: 10000 staan binnen 60 s weer klaar, en Kindkans krijgt van elke aanvraag één dossier."
                    + " Afsluitcode 1: niet."
        })
public final class Herstelmeting implements Callable<Integer> {

    private static final double HOOGSTENS = 60;
    private static final int GEMETEN_MET = 10_000;
    private static final String REDEN = "KINDKANS_WEIGERT";
    private static final Duration HOOGUIT = Duration.ofMinutes(20);

    @Option(names = "--aantal", defaultValue = "10000", description = "Aanvragen (standaard ${DEFAULT-VALUE}).")
    private int aantal;

    @Option(names = "--opslag", defaultValue = "h2", description = "h2 of postgres (standaard ${DEFAULT-VALUE}).")
    private String opslag = "h2";

    @Override
    public Integer call() throws Exception {
        var kindkans = Kindkansserver.open(Gedragsplan.vast(Gedrag.WEIGERT), Duration.ofSeconds(60), Duration.ZERO);
        try (var veld = Meetveld.bouw(opslag.equals("postgres"), kindkans, List.of())) {
            var gateway = veld.start();
            var support = new Supportspeler(gateway.adres("/"));
            var mislukt = laatMislukken(gateway.lvs(), support);
            var al = kindkans.boek().pogingen();
            var begin = System.nanoTime();
            var beide = tegelijk(support);
            var klaar = (System.nanoTime() - begin) / 1e9;
            Geduld.tot("all are delivered", HOOGUIT, () -> kindkans.boek().aantal() >= mislukt);
            Geduld.rust(Duration.ofSeconds(3)); // what came twice would come now
            return vertel(beide, mislukt, klaar, kindkans.boek(), al) ? 0 : 1;
        }
    }

    private int laatMislukken(LvsSpeler lvs, Supportspeler support) throws InterruptedException {
        var scholen = List.of(Toegang.REGENBOOG, Toegang.VUURVLINDER, Toegang.KOMPAS);
        new Aanlevering().veel(lvs, aantal, 8, scholen);
        Geduld.tot("all are refused", HOOGUIT, () -> support.fouten().getOrDefault(REDEN, 0) >= aantal);
        Geduld.rust(Duration.ofSeconds(3)); // what the demo handed in as well
        return support.fouten().get(REDEN);
    }

    private static List<Herverzending> tegelijk(Supportspeler support) throws Exception {
        Callable<Herverzending> een = () -> totKlaar(support, support.verzendNogmaals(REDEN));
        var medewerkers = Executors.newFixedThreadPool(2);
        try {
            var vragen = medewerkers.invokeAll(List.of(een, een));
            return List.of(vragen.get(0).get(), vragen.get(1).get());
        } finally {
            medewerkers.shutdownNow();
        }
    }

    private static Herverzending totKlaar(Supportspeler support, Herverzending begonnen) {
        Geduld.tot(
                "a replay is over",
                HOOGUIT,
                () -> !support.herverzending(begonnen.id()).loopt());
        return support.herverzending(begonnen.id());
    }

    private static boolean vertel(List<Herverzending> beide, int mislukt, double klaar, Kindkansboek boek, int al) {
        var gedaan = beide.stream().mapToInt(Herverzending::gedaan).sum();
        var overgeslagen = beide.stream().mapToInt(Herverzending::overgeslagen).sum();
        var opnieuw = boek.pogingen() - al;
        var toegestaan = HOOGSTENS * mislukt / GEMETEN_MET;
        System.out.printf(
                "%d in Fout; door twee tegelijk nogmaals verzonden: %d gedaan, %d overgeslagen%n",
                mislukt, gedaan, overgeslagen);
        System.out.printf("staan weer klaar na %.1f s (belofte hooguit %.1f s)%n", klaar, toegestaan);
        System.out.printf(
                "daarna bij Kindkans: %d afleveringen, %d dossiers, %d dubbel, %d door twee tegelijk%n",
                opnieuw, boek.aantal(), boek.herhalingen(), boek.tweeTegelijk().size());
        var eenKeer = gedaan == mislukt && opnieuw == mislukt && boek.aantal() == mislukt && boek.herhalingen() == 0;
        return eenKeer && boek.tweeTegelijk().isEmpty() && klaar <= toegestaan;
    }
}
