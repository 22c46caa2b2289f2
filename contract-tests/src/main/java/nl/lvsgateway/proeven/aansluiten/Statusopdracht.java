package nl.lvsgateway.proeven.aansluiten;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import nl.lvsgateway.proeven.lvs.Antwoord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** 'Statussen updaten', as the button in the LVS does it. */
@Command(
        name = "statussen",
        description = "Werkt de statussen bij en toont ze: van de hele school, of alleen van deze kenmerken.")
final class Statusopdracht implements Callable<Integer> {

    @ParentCommand
    private @Nullable Lvsopdracht lvs;

    @Parameters(arity = "0..*", paramLabel = "KENMERK", description = "Alleen deze (standaard de hele school).")
    private List<String> kenmerken = List.of();

    @Option(
            names = "--cursor",
            defaultValue = "",
            paramLabel = "CURSOR",
            description = "Alleen wat sindsdien veranderde; de cursor staat onder de vorige tabel.")
    private String cursor = "";

    @Override
    public Integer call() {
        return Objects.requireNonNull(lvs).voer(this::vraag);
    }

    private int vraag(Gesprek gesprek) {
        var tabel = Tabel.vanStanden();
        var antwoord = gesprek.deur().updateStatussen(gesprek.toegang(), kenmerken, cursor);
        while (!antwoord.geweigerd() && heeftMeer(antwoord)) {
            voegToe(antwoord, tabel);
            antwoord = gesprek.deur().updateStatussen(gesprek.toegang(), List.of(), cursor(antwoord));
        }
        return gesprek.toon(antwoord, laatste -> {
            voegToe(laatste, tabel);
            tabel.druk(gesprek.uit());
            gesprek.uit()
                    .println("peildatum " + laatste.inhoud().path("peildatum").asString("-"));
            laatste.inhoud().path("onbekend").forEach(k -> gesprek.uit().println("onbekend: " + k.asString("")));
            if (!cursor(laatste).isEmpty()) {
                gesprek.uit().println("cursor " + cursor(laatste));
            }
        });
    }

    private static boolean heeftMeer(Antwoord antwoord) {
        return antwoord.inhoud().path("meer").asString("").equals("true");
    }

    private static String cursor(Antwoord antwoord) {
        return antwoord.inhoud().path("cursor").asString("");
    }

    private static void voegToe(Antwoord antwoord, Tabel tabel) {
        antwoord.inhoud().path("aanvragen").forEach(tabel::voegStandToe);
    }
}
