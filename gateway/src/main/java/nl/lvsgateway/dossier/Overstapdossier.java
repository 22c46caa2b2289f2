package nl.lvsgateway.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What the gateway itself reads from a dossier.
 *
 * @param versie of the standard, such as {@code 2019.1}
 * @param profiel {@code POSWV}, {@code VOSWV}, or empty
 * @param school BRIN and vestiging, such as {@code 00YY00}, or empty when it does not say
 * @param plekken slots that hold at least one document, such as {@code opp}
 * @param gezagBekend at least one verzorger is wettelijk vertegenwoordiger
 * @param mobielNummer the school gives a 06 number as its own
 */
public record Overstapdossier(
        String versie,
        String profiel,
        String school,
        Set<String> plekken,
        boolean toelichtingOnderwijsbehoeften,
        boolean ontwikkelingsperspectief,
        boolean gezagBekend,
        boolean mobielNummer) {

    public Overstapdossier {
        plekken = Set.copyOf(plekken);
    }

    public List<Aandachtspunt> aandachtspunten() {
        var punten = new ArrayList<Aandachtspunt>();
        if (!gezagBekend) {
            punten.add(Aandachtspunt.GEEN_GEZAG);
        }
        if (mobielNummer) {
            punten.add(Aandachtspunt.MOBIEL_NUMMER);
        }
        return punten;
    }

    public boolean isVan(String schoolnummer) {
        return school.equals(schoolnummer);
    }
}
