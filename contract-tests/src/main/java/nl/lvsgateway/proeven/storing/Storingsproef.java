package nl.lvsgateway.proeven.storing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import nl.lvsgateway.proeven.kindkans.Gedragsplan;
import nl.lvsgateway.proeven.proces.Geduld;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Breaks everything under load, lets all calm down, and compares the ledgers. */
@Command(
        name = "storingsproef",
        description = {
            "Breekt van alles onder belasting en telt daarna na of elke belofte is gehouden.",
            "Start echte gateways, speelt LVS en Kindkans, doodt processen (kill -9), zet ze stil, verbreekt de databank, "
                    + "vult de schijf. Afsluitcode 1: een belofte is gebroken. Afsluitcode 2: niet genoeg gedaan."
        })
public final class Storingsproef implements Callable<Integer> {

    private static final Duration LANGST_TUSSEN = Duration.ofSeconds(40);

    @Mixin
    private Opstelling opstelling = new Opstelling();

    @Option(
            names = "--duur",
            defaultValue = "PT2M",
            converter = Duur.class,
            description = "Hoe lang de belasting duurt, zoals 90s of 30m (standaard 2m).")
    private Duration duur = Duration.ofMinutes(2);

    @Option(
            names = "--kills",
            defaultValue = "10",
            description = "Hoe vaak een gateway met kill -9 sterft (standaard ${DEFAULT-VALUE}).")
    private int kills = 10;

    @Option(
            names = "--minstens",
            defaultValue = "1",
            description = "Zoveel toegezegde aanvragen moeten het worden (standaard ${DEFAULT-VALUE}).")
    private int minstens = 1;

    @Option(
            names = "--rust",
            defaultValue = "PT3M",
            converter = Duur.class,
            description = "Hoe lang de gateways na afloop krijgen om af te maken (standaard 3m).")
    private Duration rust = Duration.ofMinutes(3);

    @Override
    public Integer call() throws Exception {
        var uitslag = new Uitslag();
        int gedood;
        int toegezegd;
        try (var veld = Proefveld.bouw(opstelling, Gedragsplan.grillig(opstelling.zaad, opstelling.grillig))) {
            var drukte = new Drukte(veld.knopen());
            gedood = breek(veld, drukte, uitslag);
            toegezegd = drukte.toegezegd();
            veld.kalmeer();
            drukte.houdOp(rust);
            new Balans(veld, uitslag, rust).maakOp(drukte.boek());
            vulAan(uitslag, veld, drukte);
        }
        System.out.print(uitslag.tabel());
        if (!uitslag.gaaf()) {
            return 1;
        }
        return gedood >= kills && toegezegd >= minstens ? 0 : 2;
    }

    /** Until the time is up and all kills are done; never longer than twice the time. */
    private int breek(Proefveld veld, Drukte drukte, Uitslag uitslag) throws InterruptedException {
        var teller = new AtomicInteger();
        var plaag = new Plaag(veld, drukte, opstelling.zaad + 99, tussenPlagen());
        var draden = new ArrayList<Thread>();
        draden.add(new Thread(plaag, "plaag"));
        drukte.begin(opstelling.clients, opstelling.zaad);
        slopers(veld, drukte, teller).forEach(sloper -> draden.add(new Thread(sloper, "sloper")));
        draden.forEach(Thread::start);
        Geduld.rust(duur);
        Geduld.komt(duur, () -> teller.get() >= kills && drukte.toegezegd() >= minstens);
        drukte.geenNieuwWerk();
        for (var draad : draden) {
            draad.join();
        }
        plaag.gedaan().forEach((soort, keer) -> uitslag.regel(soort.naam(), keer));
        uitslag.regel("kill -9", teller.get());
        return teller.get();
    }

    /** Ten of them in a short storm; in a long one more, not rarer. */
    private Duration tussenPlagen() {
        var tiende = duur.dividedBy(10);
        return tiende.compareTo(LANGST_TUSSEN) < 0 ? tiende : LANGST_TUSSEN;
    }

    private List<Sloper> slopers(Proefveld veld, Drukte drukte, AtomicInteger teller) {
        var aantal = veld.knopen().size();
        var perKnoop = (kills + aantal - 1) / aantal;
        if (kills == 0) {
            return List.of();
        }
        var tussen = duur.dividedBy(perKnoop + 1);
        var slopers = new ArrayList<Sloper>();
        for (int i = 0; i < aantal; i++) {
            var eerste = System.nanoTime() + tussen.toNanos() / 2 + i * tussen.toNanos() / aantal;
            var rooster = new Sloper.Rooster(perKnoop, eerste, tussen);
            slopers.add(new Sloper(veld.knopen().get(i), drukte, opstelling.zaad + i, rooster, teller));
        }
        return slopers;
    }

    private void vulAan(Uitslag uitslag, Proefveld veld, Drukte drukte) {
        var bijKindkans = veld.kindkans().boek().perKenmerk();
        uitslag.regel("antwoorden aan LVS", drukte.antwoorden());
        uitslag.regel("toegezegde aanvragen", drukte.toegezegd());
        uitslag.regel(
                "afgeleverde aanvragen",
                drukte.boek().stream()
                        .filter(t -> bijKindkans.containsKey(t.kenmerk()))
                        .count());
        uitslag.regel("berichten bij Kindkans", veld.kindkans().boek().aantal());
        uitslag.regel("herhaalde leveringen", veld.kindkans().boek().herhalingen());
        Maten.in(uitslag, drukte.boek(), bijKindkans);
    }
}
