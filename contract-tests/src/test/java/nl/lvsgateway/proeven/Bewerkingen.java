package nl.lvsgateway.proeven;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import nl.lvsgateway.proeven.lvs.Antwoord;
import nl.lvsgateway.proeven.lvs.Deur;
import nl.lvsgateway.proeven.lvs.Proefaanvraag;
import nl.lvsgateway.proeven.lvs.Proefbijlage;
import nl.lvsgateway.proeven.lvs.Toegang;

/** Every operation of the doors but the hand-in, asked about an aanvraag that is not there. */
final class Bewerkingen {

    static final String KENMERK = "bestaat-niet";

    private Bewerkingen() {}

    /** @param overEen it is about one aanvraag */
    record Bewerking(String naam, boolean overEen, BiFunction<Deur, Toegang, Antwoord> vraag) {
        @Override
        public String toString() {
            return naam;
        }
    }

    static Stream<Bewerking> alle() {
        return Stream.of(
                een("change", (deur, wie) -> deur.wijzig(aanvraag(wie), 1)),
                een("add bijlagen", (deur, wie) -> deur.voegBijlagenToe(aanvraag(wie), 1, bijlagen())),
                een("send", (deur, wie) -> deur.verzend(wie, KENMERK)),
                een("give", (deur, wie) -> deur.geef(wie, KENMERK)),
                een("delete", (deur, wie) -> deur.verwijder(wie, KENMERK)),
                over("overview", (deur, wie) -> deur.overzicht(wie, Map.of())),
                over("reference tables", Deur::samenwerkingsverbanden),
                over("update statuses", (deur, wie) -> deur.updateStatussen(wie, List.of(KENMERK), "")));
    }

    static Stream<Bewerking> overEen() {
        return alle().filter(Bewerking::overEen);
    }

    private static Proefaanvraag aanvraag(Toegang wie) {
        return Proefaanvraag.van(wie).metKenmerk(KENMERK);
    }

    private static List<Proefbijlage> bijlagen() {
        return List.of(Proefbijlage.van(512, 3));
    }

    private static Bewerking een(String naam, BiFunction<Deur, Toegang, Antwoord> vraag) {
        return new Bewerking(naam, true, vraag);
    }

    private static Bewerking over(String naam, BiFunction<Deur, Toegang, Antwoord> vraag) {
        return new Bewerking(naam, false, vraag);
    }
}
