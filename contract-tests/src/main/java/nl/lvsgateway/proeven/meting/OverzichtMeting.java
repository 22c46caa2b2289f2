package nl.lvsgateway.proeven.meting;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.IntSupplier;
import nl.lvsgateway.proeven.http.Verbinding;
import nl.lvsgateway.proeven.http.Verzoek;
import nl.lvsgateway.proeven.lvs.LvsSpeler;
import nl.lvsgateway.proeven.lvs.Toegang;
import nl.lvsgateway.proeven.vullen.Vulling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Whether a full store makes one school wait for its overview and its statuses. */
@Command(
        name = "overzicht",
        description = {
            "Meet het overzicht en Statussen updaten van één school, bij weinig en bij heel veel aanvragen in de opslag.",
            "Belofte: hooguit 2 keer zo lang. Afsluitcode 1: langer."
        })
public final class OverzichtMeting implements Callable<Integer> {

    private static final double HOOGSTENS = 2.0;
    private static final int KEREN = 200;

    @Option(
            names = "--aantallen",
            split = ",",
            defaultValue = "10000,1000000",
            description = "Aanvragen in de opslag, klein en groot (standaard ${DEFAULT-VALUE}).")
    private long[] aantallen = {10_000, 1_000_000};

    @Option(
            names = "--per-school",
            defaultValue = "200",
            description = "Aanvragen per school (standaard ${DEFAULT-VALUE}).")
    private long perSchool;

    @Option(names = "--opslag", defaultValue = "h2", description = "h2 of postgres (standaard ${DEFAULT-VALUE}).")
    private String opslag = "h2";

    @Override
    public Integer call() throws Exception {
        var uitkomsten = new ArrayList<List<Reeks>>();
        try (var veld = Meetveld.bouw(opslag.equals("postgres"), Duration.ZERO, List.of())) {
            veld.stop(veld.start());
            for (var aantal : aantallen) {
                vul(veld, aantal);
                var gateway = veld.start();
                uitkomsten.add(meet(gateway.lvs(), aantal));
                veld.stop(gateway);
            }
        }
        return oordeel(uitkomsten.get(0), uitkomsten.get(uitkomsten.size() - 1));
    }

    private void vul(Meetveld veld, long aantal) throws Exception {
        var begin = System.nanoTime();
        try (var vulling = Vulling.van(veld.jdbc())) {
            vulling.vul(aantal, perSchool, er -> {});
        }
        System.out.printf("%,d aanvragen geladen in %.0f s%n", aantal, (System.nanoTime() - begin) / 1e9);
    }

    private List<Reeks> meet(LvsSpeler lvs, long aantal) {
        var school = lvs.gateway().resolve("/api/v1/scholen/" + Toegang.REGENBOOG.school() + "/");
        var overzicht = Verzoek.get(school.resolve("aanvragen"), Toegang.REGENBOOG.restkoppen());
        var reeksen = List.of(
                meet("overzicht", () -> Verbinding.stuur(overzicht).status()),
                meet(
                        "statussen updaten",
                        () -> lvs.rest()
                                .updateStatussen(Toegang.REGENBOOG, List.of(), "")
                                .http()));
        System.out.printf("%,d: overzicht %s%n", aantal, reeksen.get(0));
        System.out.printf("%,d: statussen updaten %s%n", aantal, reeksen.get(1));
        return reeksen;
    }

    private static Reeks meet(String wat, IntSupplier vraag) {
        var tijden = new ArrayList<Long>();
        for (int i = 0; i < KEREN + KEREN / 2; i++) {
            var begin = System.nanoTime();
            var status = vraag.getAsInt();
            if (status != 200) {
                throw new IllegalStateException(wat + " answered " + status);
            }
            if (i >= KEREN / 2) {
                tijden.add(System.nanoTime() - begin); // the first ones warm up
            }
        }
        return Reeks.van(tijden);
    }

    private static int oordeel(List<Reeks> klein, List<Reeks> groot) {
        var verhoudingen = new double[] {
            groot.get(0).p(50) / klein.get(0).p(50),
            groot.get(1).p(50) / klein.get(1).p(50)
        };
        System.out.printf(
                "verhouding p50: overzicht %.2f, statussen updaten %.2f (belofte hooguit %.1f)%n",
                verhoudingen[0], verhoudingen[1], HOOGSTENS);
        return Arrays.stream(verhoudingen).allMatch(v -> v <= HOOGSTENS) ? 0 : 1;
    }
}
