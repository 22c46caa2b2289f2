package nl.lvsgateway.dossier.oso;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a place means to the gateway itself, besides what the rules ask. */
enum Plekrol {
    GEEN,
    DOCUMENT,
    BESTANDSNAAM,
    BESTANDSINHOUD,
    GEZAG,
    PGN,
    TELEFOON_SCHOOL;

    private static final String SCHOOLNUMMER = "dossier/huidigeschool/communicatielijst/communicatie/nummer";

    private static final Set<String> PGNNAMEN = Set.of(
            "bsn",
            "onderwijsnummer",
            "burgerservicenummer",
            "pgn",
            "persoonsgebondennummer",
            "persoonsgebonden_nummer");

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
        if (heel.equals(SCHOOLNUMMER)) {
            return TELEFOON_SCHOOL;
        }
        return PGNNAMEN.contains(heel.substring(heel.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT)) ? PGN : GEEN;
    }

    boolean leesTekst() {
        return this == BESTANDSNAAM || this == GEZAG || this == TELEFOON_SCHOOL;
    }
}
