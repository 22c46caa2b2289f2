package nl.lvsgateway.proeven.meting;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import nl.lvsgateway.proeven.kindkans.Gedrag;
import nl.lvsgateway.proeven.kindkans.Gedragsplan;
import nl.lvsgateway.proeven.kindkans.Kindkansserver;
import nl.lvsgateway.proeven.lvs.Toegang;
import nl.lvsgateway.proeven.proces.Geduld;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How long the work of a killed node lies still. */
@Command(
        name = "overname",
        description = {
            "Doodt een knoop (kill -9) terwijl zijn berichten onderweg zijn, en meet wanneer de andere ze overneemt.",
            "Belofte: binnen de lease + 1 s. Afsluitcode 1: later."
        })
public final class Overname implements Callable<Integer> {

    private static final int BERICHTEN = 8;
    private static final Duration HOOGUIT = Duration.ofMinutes(3);

    @Option(names = "--lease", defaultValue = "10", description = "Lease in seconden (standaard ${DEFAULT-VALUE}).")
    private int lease;

    @Override
    public Integer call() throws Exception {
        var kindkans = Kindkansserver.open(Gedragsplan.vast(Gedrag.ZWIJGT_VOOR), Duration.ofMinutes(5), Duration.ZERO);
        var instellingen = List.of(
                "--gateway.verzending.tegelijk=32",
                "--gateway.verzending.per-school=32",
                "--gateway.kindkans.tegelijk=64",
                "--gateway.verzending.lease=" + lease + "s",
                "--gateway.kindkans.leestijd=4m");
        try (var veld = Meetveld.bouw(true, kindkans, instellingen)) {
            var eerste = veld.start();
            new Aanlevering().veel(eerste.lvs(), BERICHTEN, 4, List.of(Toegang.REGENBOOG, Toegang.VUURVLINDER));
            Geduld.tot("all are on their way", HOOGUIT, () -> kindkans.boek().pogingen() >= BERICHTEN);
            var onderweg = kindkans.boek().pogingen();
            veld.start();
            Geduld.rust(Duration.ofSeconds(2L * lease)); // the leases have been lengthened by then
            var dood = System.nanoTime();
            eerste.killMin9();
            Geduld.tot(
                    "the other takes over",
                    HOOGUIT,
                    () -> kindkans.boek().navragenSinds(dood).size() >= onderweg);
            var tijden = kindkans.boek().navragenSinds(dood);
            var eersteNa = (tijden.get(0) - dood) / 1e9;
            var laatsteNa = (tijden.get(onderweg - 1) - dood) / 1e9;
            System.out.printf(
                    "%d berichten onderweg; overgenomen na %.1f s (eerste) en %.1f s (laatste); lease %d s%n",
                    onderweg, eersteNa, laatsteNa, lease);
            return laatsteNa <= lease + 1 ? 0 : 1;
        }
    }
}
