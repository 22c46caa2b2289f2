package nl.lvsgateway.proeven.lvs;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an LVS asks, in one of the ways it may ask them. */
public interface Deur {

    String naam();

    Antwoord bewaar(Proefaanvraag aanvraag);

    /** @param versie the version that is changed */
    Antwoord wijzig(Proefaanvraag aanvraag, int versie);

    /** @param versie the version to which they are added */
    Antwoord voegBijlagenToe(Proefaanvraag aanvraag, int versie, List<Proefbijlage> bijlagen);

    Antwoord verzend(Toegang toegang, String kenmerk);

    Antwoord geef(Toegang toegang, String kenmerk);

    Antwoord verwijder(Toegang toegang, String kenmerk);

    /** @param vraag leerling, schooljaar, verzendstatus, aanvraagtype, cursor and aantal, in that order, as far as asked */
    Antwoord overzicht(Toegang toegang, Map<String, String> vraag);

    Antwoord samenwerkingsverbanden(Toegang toegang);

    Antwoord dossierversies(Toegang toegang);

    Antwoord koppelingen(Toegang toegang);

    Antwoord trekIn(Toegang toegang, String samenwerkingsverband);

    default Antwoord activeer(Toegang toegang, String samenwerkingsverband) {
        return activeer(toegang, samenwerkingsverband, true);
    }

    /** @param samenwerkingsverband left out when {@code null} */
    Antwoord activeer(Toegang toegang, @Nullable String samenwerkingsverband, boolean akkoord);

    /** @param cursor empty: from the beginning, or not asked by cursor */
    Antwoord updateStatussen(Toegang toegang, List<String> kenmerken, String cursor);
}
