package nl.lvsgateway.loket;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;

/** Per operation: what it asks of a caller. An operation of a contract that is not here fails the build. */
final class Toegangsmatrix {

    /** What it takes to come in. */
    enum Eis {
        /** An active koppeling and its code. */
        ACTIEF,
        /** The code of a koppeling, on or not. */
        CODE,
        /** The code of a koppeling that is or was on. */
        OOIT_ACTIEF,
        /** A koppeling that was made possible; the code is not looked at. */
        KOPPELING,
        /** Only the key: it is about the LVS itself and no school in particular. */
        SLEUTEL
    }

    static final Map<String, Eis> EISEN = Map.ofEntries(
            entry("bewaarAanvraag", Eis.ACTIEF),
            entry("wijzigAanvraag", Eis.ACTIEF),
            entry("verzendAanvraag", Eis.ACTIEF),
            entry("voegBijlagenToe", Eis.ACTIEF),
            entry("verwijderAanvraag", Eis.ACTIEF),
            entry("geefAanvraag", Eis.ACTIEF),
            entry("geefOverzicht", Eis.ACTIEF),
            entry("geefSamenwerkingsverbanden", Eis.ACTIEF),
            entry("geefDossierversies", Eis.ACTIEF),
            entry("updateStatussen", Eis.ACTIEF),
            entry("valideerDossier", Eis.ACTIEF),
            entry("zetAbonnement", Eis.SLEUTEL),
            entry("geefAbonnement", Eis.SLEUTEL),
            entry("beeindigAbonnement", Eis.SLEUTEL),
            entry("zetAbonnementVoorSchool", Eis.ACTIEF),
            entry("geefAbonnementVoorSchool", Eis.ACTIEF),
            entry("beeindigAbonnementVoorSchool", Eis.ACTIEF),
            entry("activeerKoppeling", Eis.CODE),
            entry("trekKoppelingIn", Eis.OOIT_ACTIEF),
            entry("geefKoppeling", Eis.KOPPELING));

    /** Those about one aanvraag that is here already. */
    static final Set<String> OVER_EEN_AANVRAAG =
            Set.of("wijzigAanvraag", "verzendAanvraag", "voegBijlagenToe", "verwijderAanvraag", "geefAanvraag");

    static final Map<String, String> JSON = Map.of("activeerKoppeling", "{\"naam\":\"Koppeling\",\"akkoord\":true}");

    static final Map<String, String> XML = Map.ofEntries(
            entry("activeerKoppeling", "<l:Naam>Koppeling</l:Naam><l:Akkoord>true</l:Akkoord>"),
            entry("bewaarAanvraag", ""),
            entry("valideerDossier", ""),
            entry("trekKoppelingIn", ""),
            entry("geefKoppeling", ""),
            entry("geefOverzicht", ""),
            entry("geefDossierversies", ""),
            entry("geefSamenwerkingsverbanden", ""));

    private Toegangsmatrix() {}
}
