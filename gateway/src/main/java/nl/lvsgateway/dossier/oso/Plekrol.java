package nl.lvsgateway.dossier.oso;

import java.util.List;

/** What a place means to the gateway itself, besides what the rules ask. */
enum Plekrol {
    GEEN,
    DOCUMENT,
    BESTANDSNAAM,
    BESTANDSINHOUD,
    GEZAG,
    TELEFOON_SCHOOL;

    private static final String SCHOOLNUMMER = "dossier/huidigeschool/communicatielijst/communicatie/nummer";

    static Plekrol van(List<String> pad) {
        var heel = String.join("/", pad);
        if (heel.endsWith("/document")) {
            return DOCUMENT;
        }
        if (heel.endsWith("/document/bestandsnaam")) {
            return BESTANDSNAAM;
        }
        if (heel.endsWith("/document/bestandsinhoud")) {
            return BESTANDSINHOUD;
        }
        if (heel.endsWith("/verzorger/wettigevertegenwoordiger")) {
            return GEZAG;
        }
        return heel.equals(SCHOOLNUMMER) ? TELEFOON_SCHOOL : GEEN;
    }

    boolean leesTekst() {
        return this == BESTANDSNAAM || this == GEZAG || this == TELEFOON_SCHOOL;
    }
}
