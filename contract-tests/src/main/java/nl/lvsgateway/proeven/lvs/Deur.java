package nl.lvsgateway.proeven.lvs;

import java.util.List;

/** The five things an LVS asks, in one of the ways it may ask them. */
public interface Deur {

    String naam();

    Antwoord bewaar(Proefaanvraag aanvraag);

    Antwoord verzend(Toegang toegang, String kenmerk);

    Antwoord geef(Toegang toegang, String kenmerk);

    Antwoord activeer(Toegang toegang, String samenwerkingsverband);

    /** @param cursor empty: from the beginning, or not asked by cursor */
    Antwoord updateStatussen(Toegang toegang, List<String> kenmerken, String cursor);
}
