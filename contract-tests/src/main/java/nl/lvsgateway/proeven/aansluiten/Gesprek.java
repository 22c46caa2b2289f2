package nl.lvsgateway.proeven.aansluiten;

import java.io.PrintWriter;
import java.util.function.Consumer;
import nl.lvsgateway.proeven.lvs.Antwoord;
import nl.lvsgateway.proeven.lvs.Deur;
import nl.lvsgateway.proeven.lvs.Toegang;

/** One LVS that talks to one gateway, and what the person at the screen sees of it. */
record Gesprek(Deur deur, Toegang toegang, PrintWriter uit) {

    static final int GOED = 0;
    static final int GEWEIGERD = 1;

    /** A good answer is shown; a refusal is told with all that helps to solve it. */
    int toon(Antwoord antwoord, Consumer<Antwoord> goed) {
        if (antwoord.geweigerd()) {
            weiger("Geweigerd", antwoord);
            return GEWEIGERD;
        }
        goed.accept(antwoord);
        waarschuw(antwoord);
        return GOED;
    }

    void weiger(String wat, Antwoord antwoord) {
        uit.println(wat);
        for (var fout : antwoord.weigering().fouten()) {
            uit.println("  " + fout.code() + (fout.veld().isEmpty() ? "" : " bij " + fout.veld()));
            uit.println("    " + fout.uitleg());
            uit.println("    op te lossen door: " + fout.wieKanDitOplossen() + "; opnieuw proberen: "
                    + fout.opnieuwProberen());
        }
        uit.println(
                "  kenmerk voor support: " + antwoord.inhoud().path("kenmerk").asString("-"));
    }

    void waarschuw(Antwoord antwoord) {
        antwoord.inhoud()
                .path("waarschuwingen")
                .forEach(w -> uit.println("Let op (" + w.path("code").asString("") + "): "
                        + w.path("uitleg").asString("")));
    }
}
