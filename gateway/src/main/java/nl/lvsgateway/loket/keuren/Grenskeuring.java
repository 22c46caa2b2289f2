package nl.lvsgateway.loket.keuren;

import static nl.lvsgateway.loket.fouten.Weigering.BIJLAGEN_TE_GROOT;
import static nl.lvsgateway.loket.fouten.Weigering.BIJLAGEN_TE_VEEL;
import static nl.lvsgateway.loket.fouten.Weigering.BIJLAGE_TE_GROOT;

import java.util.List;
import nl.lvsgateway.aanvraag.Bestand;
import nl.lvsgateway.aanvraag.Bestand.Soort;
import nl.lvsgateway.loket.fouten.Fout;
import nl.lvsgateway.loket.fouten.Waarschuwing;

/** Number and size of bijlagen against what counts for the aanvraagtype. */
final class Grenskeuring {

    private static final long MB = 1024L * 1024;

    private Grenskeuring() {}

    static void keur(List<Bestand> bestanden, Bijlagegrenzen grenzen, Keurverslag verslag) {
        var bijlagen =
                bestanden.stream().filter(b -> b.soort() == Soort.BIJLAGE).toList();
        if (bijlagen.size() > grenzen.hoogstens()) {
            verslag.meld(teVeel(grenzen.hoogstens(), "bijlage"));
        } else if (bijlagen.size() >= grenzen.waarschuwVanaf()) {
            verslag.waarschuw(Waarschuwing.veelBijlagen(grenzen.waarschuwVanaf() - 1));
        }
        if (bijlagen.stream().anyMatch(b -> b.grootte() > grenzen.perBijlage())) {
            verslag.meld(teGroot(grenzen.perBijlage(), "bijlage"));
        }
        if (bijlagen.stream().mapToLong(Bestand::grootte).sum() > grenzen.samen()) {
            verslag.meld(samenTeGroot(grenzen.samen(), "bijlage"));
        }
    }

    static Fout teVeel(int hoogstens, String veld) {
        return new Fout(BIJLAGEN_TE_VEEL, veld, "Er zijn te veel bijlagen. Stuur er hooguit " + hoogstens + " mee.");
    }

    static Fout teGroot(long grens, String veld) {
        return new Fout(
                BIJLAGE_TE_GROOT,
                veld,
                "Een bijlage is te groot. Een bijlage mag hooguit " + maat(grens) + " zijn. Maak hem kleiner.");
    }

    static Fout samenTeGroot(long grens, String veld) {
        return new Fout(
                BIJLAGEN_TE_GROOT,
                veld,
                "De bijlagen zijn samen te groot. Samen mogen ze " + maat(grens)
                        + " zijn. Verwijder een bijlage of maak hem kleiner.");
    }

    private static String maat(long bytes) {
        return bytes >= MB ? bytes / MB + " MB" : bytes / 1024 + " kB";
    }
}
