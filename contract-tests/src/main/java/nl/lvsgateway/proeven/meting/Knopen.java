package nl.lvsgateway.proeven.meting;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import nl.lvsgateway.proeven.lvs.LvsSpeler;
import nl.lvsgateway.proeven.lvs.Toegang;
import nl.lvsgateway.proeven.proces.Geduld;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What a second node brings when Kindkans is slow. */
@Command(
        name = "knopen",
        description = {
            "Laat één en daarna twee knopen (PostgreSQL) dezelfde achterstand wegwerken bij een traag Kindkans.",
            "Belofte: twee knopen halen minstens 1,8 keer het tempo van één. Afsluitcode 1: minder."
        })
public final class Knopen implements Callable<Integer> {

    private static final double MINSTENS = 1.8;
    private static final Duration HOOGUIT = Duration.ofMinutes(20);

    @Option(names = "--aantal", defaultValue = "600", description = "Aanvragen per ronde (standaard ${DEFAULT-VALUE}).")
    private int aantal;

    @Option(
            names = "--traag",
            defaultValue = "200",
            description = "Milliseconden per bericht bij Kindkans (standaard ${DEFAULT-VALUE}).")
    private int traag;

    @Override
    public Integer call() throws Exception {
        var instellingen = List.of("--gateway.verzending.tegelijk=8", "--gateway.kindkans.pauze=2s");
        try (var veld = Meetveld.bouw(true, Duration.ofMillis(traag), instellingen)) {
            var een = veld.start();
            var tempoEen = ronde(veld, een.lvs());
            veld.start();
            var tempoTwee = ronde(veld, een.lvs());
            System.out.printf(
                    "één knoop %.1f/s, twee knopen %.1f/s, verhouding %.2f (belofte %.1f)%n",
                    tempoEen, tempoTwee, tempoTwee / tempoEen, MINSTENS);
            return tempoTwee / tempoEen >= MINSTENS ? 0 : 1;
        }
    }

    private double ronde(Meetveld veld, LvsSpeler lvs) throws Exception {
        var boek = veld.kindkans().boek();
        Geduld.rust(Duration.ofSeconds(3)); // what the demo handed in goes first
        veld.kindkans().verdwijn();
        new Aanlevering().veel(lvs, aantal, 8, List.of(Toegang.REGENBOOG, Toegang.VUURVLINDER, Toegang.KOMPAS));
        var al = boek.aantal();
        veld.kindkans().kom();
        Geduld.tot("the ramp is over", HOOGUIT, () -> boek.aantal() >= al + aantal / 5);
        var begin = System.nanoTime();
        var vanaf = boek.aantal();
        Geduld.tot("all are delivered", HOOGUIT, () -> boek.aantal() >= al + aantal);
        return (boek.aantal() - vanaf) / ((System.nanoTime() - begin) / 1e9);
    }
}
