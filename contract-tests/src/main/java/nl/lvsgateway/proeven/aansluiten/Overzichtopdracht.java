package nl.lvsgateway.proeven.aansluiten;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import nl.lvsgateway.proeven.lvs.Antwoord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** The list of a school, to the last page. */
@Command(name = "overzicht", description = "Toont de aanvragen van de school, de nieuwste eerst.")
final class Overzichtopdracht implements Callable<Integer> {

    @ParentCommand
    private @Nullable Lvsopdracht lvs;

    @Option(names = "--leerling", paramLabel = "LEERLING", description = "Alleen van deze leerling.")
    private @Nullable String leerling;

    @Option(names = "--schooljaar", paramLabel = "JAAR", description = "Alleen van dit schooljaar, zoals 2026-2027.")
    private @Nullable String schooljaar;

    @Option(
            names = "--verzendstatus",
            paramLabel = "STATUS",
            description = "Opgeslagen, 'Wordt verzonden', Verzonden of Fout.")
    private @Nullable String verzendstatus;

    @Option(names = "--aanvraagtype", paramLabel = "TYPE", description = "Alleen van dit type.")
    private @Nullable String aanvraagtype;

    @Override
    public Integer call() {
        return Objects.requireNonNull(lvs).voer(this::vraag);
    }

    private int vraag(Gesprek gesprek) {
        var tabel = Tabel.vanStanden();
        var vraag = filters();
        var antwoord = gesprek.deur().overzicht(gesprek.toegang(), vraag);
        while (!cursor(antwoord).isEmpty()) {
            voegToe(antwoord, tabel);
            vraag.put("cursor", cursor(antwoord));
            antwoord = gesprek.deur().overzicht(gesprek.toegang(), vraag);
        }
        return gesprek.toon(antwoord, laatste -> {
            voegToe(laatste, tabel);
            tabel.druk(gesprek.uit());
        });
    }

    private Map<String, String> filters() {
        var vraag = new LinkedHashMap<String, String>();
        zet(vraag, "leerling", leerling);
        zet(vraag, "schooljaar", schooljaar);
        zet(vraag, "verzendstatus", verzendstatus);
        zet(vraag, "aanvraagtype", aanvraagtype);
        return vraag;
    }

    private static void zet(Map<String, String> vraag, String veld, @Nullable String waarde) {
        if (waarde != null) {
            vraag.put(veld, waarde);
        }
    }

    private static String cursor(Antwoord antwoord) {
        return antwoord.inhoud().path("cursor").asString("");
    }

    private static void voegToe(Antwoord antwoord, Tabel tabel) {
        antwoord.inhoud().path("aanvragen").forEach(regel -> tabel.voegStandToe(regel.path("aanvraag")));
    }
}
