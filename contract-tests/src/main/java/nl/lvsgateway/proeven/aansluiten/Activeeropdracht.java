package nl.lvsgateway.proeven.aansluiten;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Switches the koppeling of the school on. */
@Command(
        name = "activeer",
        description = {
            "Zet de koppeling van de school aan, met de verificatiecode die ook bij Kindkans is ingevuld.",
            "Met deze opdracht gaat u akkoord namens de school."
        })
final class Activeeropdracht implements Callable<Integer> {

    @ParentCommand
    private @Nullable Lvsopdracht lvs;

    @Option(
            names = "--samenwerkingsverband",
            paramLabel = "SWV",
            description =
                    "Voor welk samenwerkingsverband (standaard PO2507, of VO2203 voor de scholen 00ZZ van de demo).")
    private @Nullable String samenwerkingsverband;

    @Override
    public Integer call() {
        return Objects.requireNonNull(lvs).voer(this::activeer);
    }

    private int activeer(Gesprek gesprek) {
        var wie = gesprek.toegang();
        var verband = samenwerkingsverband == null ? wie.samenwerkingsverband() : samenwerkingsverband;
        return gesprek.toon(gesprek.deur().activeer(wie, verband), goed -> {
            var tabel = new Tabel("school", "naam", "samenwerkingsverband", "geactiveerd op");
            var koppeling = goed.inhoud();
            tabel.voegToe(
                    koppeling.path("school").asString("-"),
                    koppeling.path("schoolnaam").asString("-"),
                    koppeling.path("samenwerkingsverband").asString("-"),
                    koppeling.path("geactiveerdOp").asString("-"));
            tabel.druk(gesprek.uit());
        });
    }
}
