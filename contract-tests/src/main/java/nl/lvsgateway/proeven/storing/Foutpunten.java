package nl.lvsgateway.proeven.storing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import nl.lvsgateway.proeven.kindkans.Gedrag;
import nl.lvsgateway.proeven.kindkans.Gedragsplan;
import nl.lvsgateway.proeven.lvs.Proefaanvraag;
import nl.lvsgateway.proeven.lvs.Toegang;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** One fault at a time, for every message: each point where a delivery or a call of an LVS can break. */
@Command(
        name = "foutpunten",
        description = {
            "Laat bij elk bericht dezelfde ene fout optreden, fout na fout, en telt de dossiers bij Kindkans.",
            "Op elk punt moet elke aanvraag precies één dossier worden. Afsluitcode 1: dat was niet zo."
        })
public final class Foutpunten implements Callable<Integer> {

    private static final List<Toegang> SCHOLEN =
            List.of(Toegang.REGENBOOG, Toegang.VUURVLINDER, Toegang.KOMPAS, Toegang.VUURTOREN);

    @Mixin
    private Opstelling opstelling = new Opstelling();

    @Option(
            names = "--berichten",
            defaultValue = "1000",
            description = "Berichten per punt (standaard ${DEFAULT-VALUE}).")
    private int berichten = 1000;

    @Option(
            names = "--rust",
            defaultValue = "PT5M",
            converter = Duur.class,
            description = "Hoe lang elk punt hooguit mag duren na het insturen (standaard 5m).")
    private Duration rust = Duration.ofMinutes(5);

    /** @param kindkans what every first attempt meets */
    private record Punt(String naam, Gedrag kindkans, Lvsgedrag lvs) {}

    @Override
    public Integer call() throws Exception {
        opstelling.leestijd = Duration.ofMillis(600);
        // Every first attempt fails, so every school goes one at a time and rests in between: that is not what counts
        // here.
        opstelling.langsteWachttijd = Duration.ofMillis(20);
        var plan = Gedragsplan.braaf();
        var gaaf = true;
        try (var veld = Proefveld.bouw(opstelling, plan)) {
            System.out.printf("%-28s %10s %10s %10s %10s%n", "punt", "aanvragen", "dossiers", "dubbel", "anders fout");
            for (var punt : punten()) {
                plan.eerst(punt.kindkans());
                gaaf &= beproef(veld, punt);
            }
        }
        System.out.println(gaaf ? "GOED: overal precies één dossier" : "FOUT: niet overal precies één dossier");
        return gaaf ? 0 : 1;
    }

    private static List<Punt> punten() {
        var punten = new ArrayList<Punt>();
        for (var gedrag : Gedrag.values()) {
            punten.add(new Punt(gedrag.name(), gedrag, Lvsgedrag.HERHAALT));
        }
        for (var lvs : Lvsgedrag.values()) {
            if (lvs != Lvsgedrag.HERHAALT) {
                punten.add(new Punt("LVS_" + lvs.name(), Gedrag.ANTWOORD_KWIJT, lvs));
            }
        }
        return punten;
    }

    private boolean beproef(Proefveld veld, Punt punt) throws InterruptedException {
        var boek = new ConcurrentLinkedQueue<Toezegging>();
        dienIn(veld, punt, boek);
        var uitslag = new Uitslag();
        new Balans(veld, uitslag, rust).maakOp(boek);
        var bijKindkans = veld.kindkans().boek().perKenmerk();
        var dossiers = boek.stream()
                .mapToInt(t -> bijKindkans.getOrDefault(t.kenmerk(), List.of()).size())
                .sum();
        var dubbel = uitslag.aantal(Uitslag.Breuk.DUBBEL);
        System.out.printf(
                "%-28s %10d %10d %10d %10d%n", punt.naam(), boek.size(), dossiers, dubbel, uitslag.breuken() - dubbel);
        if (!uitslag.gaaf()) {
            System.out.print(uitslag.voorbeelden());
        }
        return uitslag.gaaf() && dossiers == berichten && boek.size() == berichten;
    }

    private void dienIn(Proefveld veld, Punt punt, Collection<Toezegging> boek) throws InterruptedException {
        var draden = Executors.newFixedThreadPool(opstelling.clients);
        for (int i = 0; i < berichten; i++) {
            var school = SCHOLEN.get(i % SCHOLEN.size());
            var knoop = veld.knopen().get(i % veld.knopen().size());
            draden.execute(() -> {
                var aanvraag = Proefaanvraag.van(school).volgbaar();
                var toezegging = new Toezegging(aanvraag);
                var zending = toezegging.gevraagd(Zending.sommen(aanvraag), Zending.sommen(aanvraag));
                var antwoord = punt.lvs().dienIn(knoop.lvs(), aanvraag);
                if (antwoord.geweigerd()) {
                    toezegging.geweigerd(antwoord.http() + " " + antwoord.code());
                } else {
                    toezegging.hoor(antwoord);
                    zending.toegezegd();
                }
                boek.add(toezegging);
            });
        }
        draden.shutdown();
        draden.awaitTermination(1, TimeUnit.HOURS);
    }
}
