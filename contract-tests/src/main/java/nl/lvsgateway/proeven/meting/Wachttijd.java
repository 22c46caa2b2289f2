package nl.lvsgateway.proeven.meting;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import nl.lvsgateway.proeven.kindkans.Kindkansboek;
import nl.lvsgateway.proeven.lvs.LvsSpeler;
import nl.lvsgateway.proeven.lvs.Toegang;
import nl.lvsgateway.proeven.proces.Geduld;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How soon an accepted aanvraag is at Kindkans when nothing else goes on. */
@Command(
        name = "wachttijd",
        description = {
            "Meet van antwoord aan het LVS tot aankomst bij Kindkans, op een gateway die niets anders doet.",
            "Belofte: p50 onder 50 ms, p99 onder 250 ms. Afsluitcode 1: meer."
        })
public final class Wachttijd implements Callable<Integer> {

    @Option(names = "--aantal", defaultValue = "300", description = "Aanvragen (standaard ${DEFAULT-VALUE}).")
    private int aantal;

    @Option(names = "--opslag", defaultValue = "h2", description = "h2 of postgres (standaard ${DEFAULT-VALUE}).")
    private String opslag = "h2";

    @Override
    public Integer call() throws Exception {
        try (var veld = Meetveld.bouw(opslag.equals("postgres"), Duration.ZERO, List.of())) {
            var lvs = veld.start().lvs();
            var boek = veld.kindkans().boek();
            lopend(aantal / 3, new Aanlevering(), lvs, boek);
            var aanlevering = new Aanlevering();
            lopend(aantal, aanlevering, lvs, boek);
            var reeks = aanlevering.totAankomst(boek, Duration.ofMinutes(1));
            System.out.println("antwoord tot aankomst: " + reeks);
            return reeks.p(50) < 50 && reeks.p(99) < 250 ? 0 : 1;
        }
    }

    private static void lopend(int hoeveel, Aanlevering aanlevering, LvsSpeler lvs, Kindkansboek boek) {
        for (int i = 0; i < hoeveel; i++) {
            var al = boek.aantal();
            aanlevering.dienIn(lvs, Toegang.REGENBOOG);
            Geduld.tot("it arrives", Duration.ofSeconds(60), () -> boek.aantal() > al);
            Geduld.rust(Duration.ofMillis(30));
        }
    }
}
