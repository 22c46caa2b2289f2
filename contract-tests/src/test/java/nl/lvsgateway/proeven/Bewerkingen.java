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

    /** What it takes to come in, beside the key of the LVS and a school that is known. */
    enum Eis {
        /** A koppeling that is on, and its code. */
        ACTIEF,
        /** The code of a koppeling that may be switched on. */
        CODE,
        /** Only that a koppeling was made possible. */
        KOPPELING
    }

    /** @param overEen it is about one aanvraag */
    record Bewerking(String naam, boolean overEen, Eis eis, BiFunction<Deur, Toegang, Antwoord> vraag) {
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
                over("update statuses", (deur, wie) -> deur.updateStatussen(wie, List.of(KENMERK), "")),
                over("withdraw the koppeling", (deur, wie) -> deur.trekIn(wie, wie.samenwerkingsverband())),
                new Bewerking(
                        "activate", false, Eis.CODE, (deur, wie) -> deur.activeer(wie, wie.samenwerkingsverband())),
                new Bewerking("show the koppelingen", false, Eis.KOPPELING, Deur::koppelingen));
    }

    /** Asks for the code, so that a wrong one is refused. */
    static Stream<Bewerking> metCode() {
        return alle().filter(bewerking -> bewerking.eis() != Eis.KOPPELING);
    }

    static Stream<Bewerking> metKoppelingAan() {
        return alle().filter(bewerking -> bewerking.eis() == Eis.ACTIEF);
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
        return new Bewerking(naam, true, Eis.ACTIEF, vraag);
    }

    private static Bewerking over(String naam, BiFunction<Deur, Toegang, Antwoord> vraag) {
        return new Bewerking(naam, false, Eis.ACTIEF, vraag);
    }
}
