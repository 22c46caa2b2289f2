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

    /** @param ruim of a version that is not known here: by the name of the field, wherever it lies */
    static Plekrol van(List<String> pad, boolean ruim) {
        var naam = pad.isEmpty() ? "" : pad.get(pad.size() - 1);
        if (PGNNAMEN.contains(naam.toLowerCase(Locale.ROOT))) {
            return PGN;
        }
        return ruim ? opNaam(naam, pad) : opPlaats(String.join("/", pad));
    }

    private static Plekrol opPlaats(String heel) {
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

    private static Plekrol opNaam(String naam, List<String> pad) {
        return switch (naam) {
            case "document" -> pad.size() > 1 ? DOCUMENT : GEEN;
            case "bestandsnaam" -> BESTANDSNAAM;
            case "bestandsinhoud" -> BESTANDSINHOUD;
            case "wettigevertegenwoordiger" -> GEZAG;
            case "nummer" -> isVanSchool(pad) ? TELEFOON_SCHOOL : GEEN;
            default -> GEEN;
        };
    }

    private static boolean isVanSchool(List<String> pad) {
        return pad.contains("huidigeschool") && pad.contains("communicatie") && !pad.contains("leerling");
    }

    boolean leesTekst() {
        return this == BESTANDSNAAM || this == GEZAG || this == TELEFOON_SCHOOL;
    }
}
