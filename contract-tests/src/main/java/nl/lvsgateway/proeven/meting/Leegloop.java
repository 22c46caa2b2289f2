package nl.lvsgateway.proeven.meting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import nl.lvsgateway.proeven.proces.Geduld;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How fast a backlog drains when Kindkans is back, beside a bare client that posts the same bytes. */
@Command(
        name = "leegloop",
        description = {
            "Kindkans valt uit bij een gateway die aan het werk is; wat dan binnenkomt, loopt daarna leeg.",
            "Vergelijkt het tempo (na de aanloop van 20 %%) met een kale HTTP-client die hetzelfde bericht even vaak "
                    + "plaatst bij hetzelfde Kindkans. Belofte: minstens 0,7. Afsluitcode 1: minder."
        })
public final class Leegloop implements Callable<Integer> {

    private static final double MINSTENS = 0.7;
    private static final Duration HOOGUIT = Duration.ofMinutes(20);

    @Option(names = "--aantal", defaultValue = "5000", description = "Aanvragen (standaard ${DEFAULT-VALUE}).")
    private int aantal;

    @Option(
            names = "--vooraf",
            defaultValue = "2000",
            description = "Aanvragen die vóór de storing aankomen; een gateway die net begint, vertaalt zijn code nog "
                    + "(standaard ${DEFAULT-VALUE}).")
    private int vooraf;

    @Option(
            names = "--scholen",
            defaultValue = "50",
            description = "Scholen om beurten; met drie of minder telt wat één school tegelijk mag "
                    + "(standaard ${DEFAULT-VALUE}).")
    private int scholen;

    @Option(
            names = "--tegelijk",
            defaultValue = "8",
            description = "Verzendingen tegelijk (standaard ${DEFAULT-VALUE}).")
    private int tegelijk;

    @Option(
            names = "--traag",
            defaultValue = "50",
            description = "Milliseconden per bericht bij Kindkans, voor beide (standaard ${DEFAULT-VALUE}).")
    private long traag;

    @Option(names = "--opslag", defaultValue = "h2", description = "h2 of postgres (standaard ${DEFAULT-VALUE}).")
    private String opslag = "h2";

    @Override
    public Integer call() throws Exception {
        var instellingen = List.of(
                "--gateway.verzending.tegelijk=" + tegelijk,
                "--gateway.kindkans.tegelijk=" + Math.max(16, tegelijk),
                "--gateway.kindkans.pauze=3s");
        try (var veld = Meetveld.bouw(opslag.equals("postgres"), Duration.ofMillis(traag), instellingen)) {
            veld.stop(veld.start());
            var toegangen = veld.vulScholen(scholen);
            var lvs = veld.start().lvs();
            var boek = veld.kindkans().boek();
            new Aanlevering().veel(lvs, vooraf, 8, toegangen);
            Geduld.tot("what comes before arrives", HOOGUIT, () -> boek.aantal() >= vooraf);
            veld.kindkans().verdwijn();
            var aanlevering = new Aanlevering();
            aanlevering.veel(lvs, aantal, 8, toegangen);
            System.out.printf("%d aangenomen terwijl Kindkans weg was%n", aanlevering.aantal());
            var al = boek.aantal();
            var terug = System.nanoTime();
            veld.kindkans().kom();
            Geduld.tot("the first after the outage", HOOGUIT, () -> boek.aantal() > al);
            System.out.printf("eerste aflevering na herstel: %.1f s%n", (System.nanoTime() - terug) / 1e9);
            var gateway = tempo(al, boek::aantal);
            var kaal = kaal(veld);
            System.out.printf(
                    "gateway %.0f/s, kale client %.0f/s, verhouding %.2f (belofte %.1f)%n",
                    gateway, kaal, gateway / kaal, MINSTENS);
            return gateway / kaal >= MINSTENS ? 0 : 1;
        }
    }

    /** Between a fifth and the end: what comes before is the ramp. */
    private double tempo(int al, IntSupplier teller) {
        var aanloop = al + aantal / 5;
        Geduld.tot("the ramp is over", HOOGUIT, () -> teller.getAsInt() >= aanloop);
        var begin = System.nanoTime();
        var vanaf = teller.getAsInt();
        Geduld.tot("all are delivered", HOOGUIT, () -> teller.getAsInt() >= al + aantal);
        return (teller.getAsInt() - vanaf) / ((System.nanoTime() - begin) / 1e9);
    }

    private double kaal(Meetveld veld) throws InterruptedException, ExecutionException {
        var draden = Executors.newFixedThreadPool(tegelijk);
        var begin = System.nanoTime();
        List<Future<?>> taken = IntStream.range(0, aantal)
                .<Future<?>>mapToObj(i -> draden.submit(() -> stuur(veld, "kaal-" + i)))
                .toList();
        for (var taak : taken) {
            taak.get();
        }
        draden.shutdown();
        return aantal / ((System.nanoTime() - begin) / 1e9);
    }

    private static void stuur(Meetveld veld, String berichtId) {
        try {
            veld.kindkans().stuurZelf(berichtId);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
