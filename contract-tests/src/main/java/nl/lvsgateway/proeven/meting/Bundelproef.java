package nl.lvsgateway.proeven.meting;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.lvsgateway.proeven.beheer.Supportspeler;
import nl.lvsgateway.proeven.lvs.Proefbundel;
import nl.lvsgateway.proeven.proces.Geduld;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A version of OSO comes, is corrected and goes, while dossiers of it come in at a pair of nodes. */
@Command(
        name = "bundels",
        description = {
            "Voegt bij een paar knopen (PostgreSQL) een OSO-bundel toe, vervangt hem, biedt een kapotte aan en haalt hem weg,",
            "terwijl er dossiers van die versie binnenkomen. Belofte: elke wijziging geldt binnen een minuut op beide knopen,",
            "en geen dossier wordt geweigerd of gaat verloren. Afsluitcode 1: anders."
        })
public final class Bundelproef implements Callable<Integer> {

    private static final Duration BELOFTE = Duration.ofMinutes(1);
    private static final String NAAM = "oso-2031";
    private static final String ONBEKEND = "DOSSIER_VERSIE_ONBEKEND";
    private static final String NIET_GEKEURD = "LVS.NIET-GEKEURD";

    @Option(
            names = "--per-minuut",
            defaultValue = "200",
            description = "Dossiers per minuut (standaard ${DEFAULT-VALUE}).")
    private int tempo;

    @Option(
            names = "--peilen",
            defaultValue = "20",
            description = "Hoe vaak een knoop kijkt, in seconden (standaard ${DEFAULT-VALUE}, als in het product).")
    private int peilen;

    @Option(
            names = "--rust",
            defaultValue = "15",
            description = "Seconden na elke wijziging (standaard ${DEFAULT-VALUE}).")
    private int rust;

    private final List<String> fouten = new ArrayList<>();

    @Override
    public Integer call() throws Exception {
        var instellingen = List.of("--gateway.dossier.peilen=" + peilen + "s");
        try (var veld = Meetveld.bouw(true, Duration.ofMillis(20), instellingen)) {
            var een = veld.start();
            var twee = veld.start();
            var support = new Supportspeler(een.adres("/"));
            var stroom = new Dossierstroom(List.of(een.lvs(), twee.lvs()), tempo);
            try (stroom) {
                wijzig(stroom, "niets", ONBEKEND, () -> {});
                wijzig(stroom, "toegevoegd", "OG.1", () -> eis(support.zetBundel(NAAM, Proefbundel.zip(1)), 200));
                wijzig(stroom, "vervangen", "OG.2", () -> eis(support.zetBundel(NAAM, Proefbundel.zip(2)), 200));
                wijzig(stroom, "kapotte geweigerd", "OG.2", () -> eis(support.zetBundel(NAAM, new byte[100]), 400));
                wijzig(stroom, "weggehaald", ONBEKEND, () -> eis(support.haalBundelWeg(NAAM), 204));
            }
            Geduld.tot(
                    "everything arrives",
                    Duration.ofMinutes(5),
                    () -> veld.kindkans().boek().perKenmerk().keySet().containsAll(stroom.aangenomen()));
            return uitslag(stroom);
        }
    }

    private void wijzig(Dossierstroom stroom, String wat, String kenteken, Runnable wijziging) {
        var vanaf = System.nanoTime();
        wijziging.run();
        var gedaan = System.nanoTime();
        if (!Geduld.komt(BELOFTE, () -> stroom.overalSinds(gedaan, kenteken))) {
            fouten.add(wat + " geldt na een minuut niet op beide knopen");
        }
        Geduld.rust(Duration.ofSeconds(rust));
        for (int knoop = 0; knoop < 2; knoop++) {
            var terug = stroom.terug(gedaan, knoop, kenteken);
            System.out.printf(
                    "%s (in %.1f s): knoop %d antwoordt %s na %.1f s; daarna %d anders%n",
                    wat,
                    (gedaan - vanaf) / 1e9,
                    knoop + 1,
                    kenteken,
                    stroom.eersteMet(gedaan, knoop, kenteken).toMillis() / 1e3,
                    terug);
            if (terug > 0) {
                fouten.add(wat + ": knoop " + (knoop + 1) + " keurde daarna nog " + terug + " keer anders");
            }
        }
    }

    private void eis(int gekregen, int verwacht) {
        if (gekregen != verwacht) {
            fouten.add("de beheer-API antwoordde " + gekregen + " waar " + verwacht + " hoort");
        }
    }

    private int uitslag(Dossierstroom stroom) {
        System.out.printf(
                "%d dossiers aangenomen en bij Kindkans aangekomen, %d mis; gekeurd met de eerste bundel %d, met de tweede %d,"
                        + " zonder %d, blad gaf geen oordeel %d%n",
                stroom.aangenomen().size(),
                stroom.misgegaan().size(),
                stroom.met("OG.1"),
                stroom.met("OG.2"),
                stroom.met(ONBEKEND),
                stroom.met(NIET_GEKEURD));
        System.out.println("antwoordtijd: " + stroom.antwoordtijden());
        stroom.misgegaan().stream().limit(5).forEach(fouten::add);
        if (stroom.met(NIET_GEKEURD) > 0) {
            fouten.add("niet elk dossier kreeg een oordeel van zijn bundel");
        }
        fouten.forEach(fout -> System.out.println("FOUT: " + fout));
        return fouten.isEmpty() ? 0 : 1;
    }
}
