package nl.lvsgateway.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.lvsgateway.dossier.bundel.Bundelfout;
import nl.lvsgateway.dossier.bundel.Bundelinstellingen;
import nl.lvsgateway.dossier.bundel.Bundelkast;
import org.jspecify.annotations.Nullable;

/**
 * Judges files from the command line, without a database or a web server: {@code valideer [--alles] [--uitleg]
 * [--bundel FOLDER] FILE...}. A folder stands for all {@code *.xml} in it; a bundle is a version as it is published.
 */
public final class Valideeropdracht {

    public static final String NAAM = "valideer";

    private final Dossierkeuring keuring;
    private final PrintStream uit;
    private final boolean alles;
    private final boolean uitleg;
    private boolean goed = true;

    private Valideeropdracht(PrintStream uit, List<String> opties, Bundelkast kast) {
        this.uit = uit;
        this.alles = opties.contains("--alles");
        this.uitleg = opties.contains("--uitleg");
        this.keuring = new Dossierkeuring(Dossierinstellingen.standaard(alles), kast);
    }

    /**
     * As the gateway judges where nothing is set.
     *
     * @return 0 when every file is a dossier that the gateway would take and that breaks no rule of the standard, also when it is
     *     of a version that nothing here judges; 2 when the bundle is no good, otherwise 1
     */
    public static int voerUit(List<String> argumenten, PrintStream uit, PrintStream fouten) {
        var woorden = new ArrayList<>(argumenten);
        var bundel = neemWaarde(woorden);
        var opties = woorden.stream().filter(a -> a.startsWith("--")).toList();
        var namen = woorden.stream().filter(a -> !a.startsWith("--")).toList();
        if (namen.isEmpty() || !List.of("--alles", "--uitleg").containsAll(opties)) {
            fouten.println("Gebruik: valideer [--alles] [--uitleg] [--bundel MAP] BESTAND...");
            return 1;
        }
        try (var kast = kast(bundel)) {
            return keur(namen, new Valideeropdracht(uit, opties, kast), fouten);
        } catch (Bundelfout e) {
            fouten.println(bundel + ": " + e.reden());
            return 2;
        }
    }

    private static Bundelkast kast(@Nullable String bundel) throws Bundelfout {
        return bundel == null ? new Bundelkast(Bundelinstellingen.standaard()) : Bundelkast.met(Path.of(bundel));
    }

    /** The word after {@code --bundel}, both taken away; the option stays when no word comes after it. */
    private static @Nullable String neemWaarde(List<String> woorden) {
        var hier = woorden.indexOf("--bundel");
        if (hier < 0 || hier + 1 == woorden.size()) {
            return null;
        }
        woorden.remove(hier);
        return woorden.remove(hier);
    }

    private static int keur(List<String> namen, Valideeropdracht opdracht, PrintStream fouten) {
        for (var naam : namen) {
            opdracht.bestanden(Path.of(naam), fouten).forEach(opdracht::keur);
        }
        opdracht.uit.flush();
        return opdracht.goed ? 0 : 1;
    }

    private List<Path> bestanden(Path pad, PrintStream fouten) {
        if (!Files.isDirectory(pad)) {
            return List.of(pad);
        }
        var gevonden = xmlIn(pad);
        if (gevonden.isEmpty()) {
            goed = false;
            fouten.println(pad + ": in deze map kan geen bestand *.xml worden gelezen.");
        }
        return gevonden;
    }

    private static List<Path> xmlIn(Path map) {
        try (var inhoud = Files.list(map)) {
            return inhoud.filter(p -> p.getFileName().toString().endsWith(".xml") && !Files.isDirectory(p))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private void keur(Path bestand) {
        try (InputStream in = Files.newInputStream(bestand)) {
            var oordeel = keuring.keur(in);
            var getoond = oordeel.bevindingen().stream()
                    .filter(b -> alles || telt(b) || b.id().equals(Bevinding.VERSIE_ONBEKEND))
                    .toList();
            goed &= oordeel.geldig() && oordeel.bevindingen().stream().noneMatch(Valideeropdracht::telt);
            uit.println(uitleg ? verhaal(bestand, oordeel.fout(), getoond) : regel(bestand, oordeel.fout(), getoond));
        } catch (IOException e) {
            onleesbaar(bestand);
        }
    }

    /** Of the standard, or for the gateway enough to refuse; also that the rules of a bundle gave no verdict. */
    private static boolean telt(Bevinding b) {
        return !b.eigen() || b.weigert() || b.id().equals(Bevinding.NIET_GEKEURD);
    }

    /** A line of its own all the same: who counts lines counts files. */
    private void onleesbaar(Path bestand) {
        goed = false;
        var reden = "dit bestand kan niet worden gelezen.";
        uit.println(uitleg ? bestand + ": " + reden : bestand + "\tfout\tONLEESBAAR " + reden + "\t0");
    }

    private static String regel(Path bestand, @Nullable Dossierfout fout, List<Bevinding> bevindingen) {
        var velden = new ArrayList<>(Arrays.asList(
                bestand.toString(),
                fout == null ? "ok" : "fout",
                fout == null ? "-" : technisch(fout),
                String.valueOf(bevindingen.size())));
        bevindingen.forEach(b -> velden.add(b.plaats() + "|" + b.id()));
        return String.join("\t", velden);
    }

    private static String technisch(Dossierfout fout) {
        return fout.soort() + " " + fout.regel() + ":" + fout.kolom() + " " + fout.plaats() + " " + fout.uitleg();
    }

    private static String verhaal(Path bestand, @Nullable Dossierfout fout, List<Bevinding> bevindingen) {
        var zinnen = new ArrayList<String>();
        zinnen.add(bestand + ": " + samenvatting(fout, bevindingen));
        if (fout != null) {
            zinnen.add("  - " + fout.uitleg() + " (regel " + fout.regel() + ", kolom " + fout.kolom() + ")");
        }
        bevindingen.forEach(b -> zinnen.add("  - " + b.zin() + " (" + b.id() + ", " + b.plaats() + ")"));
        return String.join(System.lineSeparator(), zinnen);
    }

    private static String samenvatting(@Nullable Dossierfout fout, List<Bevinding> bevindingen) {
        if (fout != null) {
            return "dit is geen geldig dossier.";
        }
        return bevindingen.isEmpty()
                ? "dit dossier is in orde."
                : "dit dossier heeft " + bevindingen.size() + (bevindingen.size() == 1 ? " punt." : " punten.");
    }
}
