package nl.lvsgateway.proeven.storing;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import nl.lvsgateway.proeven.kindkans.Gedrag;
import nl.lvsgateway.proeven.kindkans.Gedragsplan;
import nl.lvsgateway.proeven.proces.Geduld;
import nl.lvsgateway.proeven.storing.Uitslag.Breuk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Two nodes that are frozen by turns, around the end of their leases, while they work off a backlog together. */
@Command(
        name = "stilstandproef",
        description = {
            "Zet van twee nodes op één PostgreSQL telkens een stil (SIGSTOP), tot voorbij haar lease, en weer aan.",
            "Kindkans is traag en verder braaf: wat er twee keer aankomt, is door twee nodes verstuurd."
                    + " Afsluitcode 1: dat gebeurde. Afsluitcode 2: niet genoeg gedaan."
        })
public final class Stilstandproef implements Callable<Integer> {

    /** From well within the lease to well past it. */
    private static final Duration KORTST = Opstelling.LEASE.minusSeconds(3);

    private static final int SPREIDING_MS = 7_000;
    private static final Duration HOOGUIT = Duration.ofMinutes(10);

    @Option(
            names = "--aantal",
            defaultValue = "1000",
            description = "Hoeveel verzendingen er klaarstaan (standaard ${DEFAULT-VALUE}).")
    private int aantal = 1000;

    @Option(names = "--seed", defaultValue = "1", description = "Zaad van alle toeval (standaard ${DEFAULT-VALUE}).")
    private long zaad = 1;

    @Override
    public Integer call() throws Exception {
        var uitslag = new Uitslag();
        int keren;
        try (var veld = Proefveld.bouw(opstelling(), Gedragsplan.vast(Gedrag.TRAAG))) {
            var drukte = new Drukte(veld.knopen());
            zetKlaar(veld, drukte);
            veld.kindkans().kom();
            keren = zetStil(veld);
            drukte.houdOp(HOOGUIT);
            new Balans(veld, uitslag, HOOGUIT).maakOp(drukte.boek());
            var boek = veld.kindkans().boek();
            for (int n = 0; n < boek.herhalingen(); n++) {
                uitslag.breuk(Breuk.TEGELIJK, "een bericht dat er al was");
            }
            uitslag.regel("keren stilgezet", keren);
            uitslag.regel("toegezegde aanvragen", drukte.toegezegd());
            uitslag.regel("berichten bij Kindkans", boek.aantal());
            uitslag.regel("leveringen begonnen", boek.pogingen());
        }
        System.out.print(uitslag.tabel());
        return !uitslag.gaaf() ? 1 : keren >= 2 ? 0 : 2;
    }

    /** An answer that is late here is late by the freeze alone; many stand ready on each node. */
    private Opstelling opstelling() {
        var opstelling = new Opstelling();
        opstelling.opslag = Opstelling.Opslag.postgres;
        opstelling.knopen = 2;
        opstelling.zaad = zaad;
        opstelling.leestijd = Duration.ofSeconds(9);
        opstelling.ook = List.of("--gateway.verzending.per-school=10");
        return opstelling;
    }

    /** All of it waits before the first goes. */
    private void zetKlaar(Proefveld veld, Drukte drukte) {
        veld.kindkans().verdwijn();
        drukte.begin(6, zaad);
        Geduld.tot("the backlog is there", HOOGUIT, () -> drukte.toegezegd() >= aantal);
        drukte.geenNieuwWerk();
    }

    /** By turns, for as long as there is work; how often. */
    private int zetStil(Proefveld veld) {
        var toeval = new SplittableRandom(zaad);
        var boek = veld.kindkans().boek();
        Geduld.tot("sending has begun", HOOGUIT, () -> boek.aantal() > aantal / 20);
        int keer = 0;
        for (; boek.aantal() < aantal * 9 / 10 || keer < 2; keer++) {
            var knoop = veld.knopen().get(keer % veld.knopen().size());
            knoop.bevries(KORTST.plusMillis(toeval.nextInt(SPREIDING_MS)));
            Geduld.rust(Duration.ofMillis(500 + toeval.nextInt(1_500)));
        }
        return keer;
    }
}
