package nl.lvsgateway.proeven.meting;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import nl.lvsgateway.proeven.kindkans.Gedragsplan;
import nl.lvsgateway.proeven.kindkans.Kindkansserver;
import nl.lvsgateway.proeven.lvs.LvsSpeler;
import nl.lvsgateway.proeven.lvs.Toegang;
import nl.lvsgateway.proeven.proces.Geduld;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Whether one school that floods, or whose every message fails, makes the others wait. */
@Command(
        name = "eerlijk",
        description = {
            "Eén van 50 scholen stuurt alles tegelijk of mislukt altijd; meet wat de andere 49 ervan merken.",
            "Belofte: hun p95 is hooguit 1,2 keer die zonder die ene school. Afsluitcode 1: meer."
        })
public final class Eerlijk implements Callable<Integer> {

    private static final double HOOGSTENS = 1.2;
    private static final Duration HOOGUIT = Duration.ofMinutes(30);
    private static final int SCHOLEN = 50;

    @Option(
            names = "--vloed",
            defaultValue = "10000",
            description = "Aanvragen van de ene school (standaard ${DEFAULT-VALUE}).")
    private int vloed;

    @Option(
            names = "--gewoon",
            defaultValue = "500",
            description = "Aanvragen van de anderen samen, per ronde (standaard ${DEFAULT-VALUE}).")
    private int gewoon;

    @Option(names = "--mislukt", description = "De ene school mislukt altijd, in plaats van vol te lopen.")
    private boolean mislukt;

    @Option(
            names = "--traag",
            defaultValue = "20",
            description = "Milliseconden per bericht bij Kindkans (standaard ${DEFAULT-VALUE}).")
    private int traag;

    @Option(names = "--opslag", defaultValue = "h2", description = "h2 of postgres (standaard ${DEFAULT-VALUE}).")
    private String opslag = "h2";

    @Override
    public Integer call() throws Exception {
        var plan = Gedragsplan.braaf();
        var kindkans = Kindkansserver.open(plan, Duration.ofSeconds(60), Duration.ofMillis(traag));
        var instellingen = List.of("--gateway.kindkans.pauze=2s");
        try (var veld = Meetveld.bouw(opslag.equals("postgres"), kindkans, instellingen)) {
            veld.stop(veld.start());
            var scholen = veld.vulScholen(SCHOLEN);
            var lvs = veld.start().lvs();
            ronde(lvs, kindkans, scholen.subList(1, SCHOLEN), gewoon / 5); // warm-up, and every code proven once
            var zonder = ronde(lvs, kindkans, scholen.subList(1, SCHOLEN), gewoon);
            overspoel(lvs, kindkans, plan, scholen.get(0));
            var met = ronde(lvs, kindkans, scholen.subList(1, SCHOLEN), gewoon);
            System.out.println("zonder die ene school: " + zonder);
            System.out.println("met die ene school:    " + met);
            var verhouding = met.p(95) / zonder.p(95);
            System.out.printf("verhouding p95 %.2f (belofte hooguit %.1f)%n", verhouding, HOOGSTENS);
            return verhouding <= HOOGSTENS ? 0 : 1;
        }
    }

    /** Accepted while Kindkans is away, so that what follows is about sending alone. */
    private void overspoel(LvsSpeler lvs, Kindkansserver kindkans, Gedragsplan plan, Toegang school) throws Exception {
        if (mislukt) {
            plan.misluktVoor(school.school());
        }
        kindkans.verdwijn();
        new Aanlevering().veel(lvs, vloed, 8, List.of(school));
        kindkans.kom();
        var al = kindkans.boek().pogingen();
        Geduld.tot("sending has begun again", HOOGUIT, () -> kindkans.boek().pogingen() > al + 50);
    }

    /** One at a time, at a pace that the gateway easily follows. */
    private static Reeks ronde(LvsSpeler lvs, Kindkansserver kindkans, List<Toegang> scholen, int aantal) {
        var aanlevering = new Aanlevering();
        for (int i = 0; i < aantal; i++) {
            aanlevering.dienIn(lvs, scholen.get(i % scholen.size()));
        }
        return aanlevering.totAankomst(kindkans.boek(), HOOGUIT);
    }
}
