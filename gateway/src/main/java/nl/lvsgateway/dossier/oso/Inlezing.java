package nl.lvsgateway.dossier.oso;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.lvsgateway.dossier.Overstapdossier;

/** Gathers what the gateway itself wants to know of a dossier. */
final class Inlezing {

    private static final String BRIN = "huidigeschool/brincode";
    private static final String VESTIGING = "huidigeschool/vestigingscode";
    private static final String PROFIEL = "metadata/overstap";
    private static final String SOORT = "overdrachtsoort";
    private static final String LEERLING = "huidigeschool/leerling/";
    private static final String TOELICHTING = LEERLING + "onderwijsondersteuning/toelichting_onderwijsbehoeften";
    private static final String BELEMMERING = LEERLING + "zorg/onderwijsbelemmering";
    private static final String OPP = LEERLING + "onderwijsondersteuning/opp";
    private static final String OPP_TOT_2018 = LEERLING + "zorg/opp";

    private static final String KEUZE = "metadata/categorie_uitlevering/cat_onderwijsondersteuning";

    /** Below {@code dossier}; told by the places there, as rules are told. */
    static final Set<String> PADEN =
            Set.of(BRIN, VESTIGING, PROFIEL, SOORT, TOELICHTING, BELEMMERING, OPP, OPP_TOT_2018, KEUZE);

    /** A slot is called after the block the document lies in; these lie one level deeper. */
    private static final Map<String, String> BLOK = Map.of("documentLijst", "verzuim", "resultaat", "toetslijst");

    private final Set<String> plekken = new HashSet<>();
    private boolean gezagGevraagd;
    private boolean gezagBekend;
    private boolean mobielNummer;

    private void document(Plek plek) {
        plekken.add(BLOK.getOrDefault(plek.omgeving(), plek.omgeving()));
    }

    void lees(Plek plek, Tekst tekst) {
        switch (plek.rol()) {
            case DOCUMENT -> document(plek);
            case GEZAG -> {
                gezagGevraagd = true;
                gezagBekend |= tekst.waar();
            }
            case TELEFOON_SCHOOL -> mobielNummer |= mobiel(tekst.waarde());
            default -> {}
        }
    }

    private static boolean mobiel(String nummer) {
        return nummer.length() <= 40 && nummer.replaceAll("[^0-9+]", "").matches("(06|\\+316|00316|\\+3106)[0-9]{8}");
    }

    /** The standard means to forbid this, but its rules cat09b and cat09k look for a misspelt element. */
    boolean toelichtingTegenKeuze(Feiten feiten) {
        return feiten.heeft(TOELICHTING)
                && Set.of("VERBODEN", "OPT-UIT").contains(feiten.tekst(KEUZE).waarde());
    }

    /** What every version has in common; one of the two may have moved in a version that is new to us. */
    static boolean voorSamenwerkingsverband(Feiten feiten) {
        var soort = feiten.tekst(SOORT).waarde().strip();
        var profiel = feiten.tekst(PROFIEL).waarde().strip();
        return (soort.equals("swv-dossier") || soort.isEmpty() && !profiel.isEmpty())
                && (profiel.endsWith("SWV") || profiel.isEmpty());
    }

    Overstapdossier dossier(Versie versie, Feiten feiten) {
        return new Overstapdossier(
                versie.nummer(),
                feiten.tekst(PROFIEL).waarde(),
                feiten.tekst(BRIN).waarde() + feiten.tekst(VESTIGING).waarde(),
                plekken,
                feiten.heeft(TOELICHTING) || feiten.heeft(BELEMMERING),
                feiten.heeft(OPP) || feiten.heeft(OPP_TOT_2018),
                gezagBekend || versie.zonderTabellen() && !gezagGevraagd,
                mobielNummer);
    }
}
