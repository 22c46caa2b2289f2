package nl.lvsgateway.proeven.gril;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.lvsgateway.proeven.proces.Klassenmap;
import nl.lvsgateway.proeven.proces.Start;
import nl.lvsgateway.proeven.proces.Werkmap;

/** Faults that are put into a gateway from outside, to show that this trial finds them. */
final class Grilplanten {

    static final List<String> NAMEN = List.of(
            "veld-zonder-grens",
            "teken-doorgelaten",
            "406-na-bewaren",
            "deel-afgekapt",
            "plek-weggevallen",
            "verzenden-onwaar",
            "buren-verwisseld");

    private static final String PAKKET = "nl.lvsgateway.proeven.gril.plant";
    private static final List<String> KLASSEN = List.of(
            "Grilplant",
            "Grilplant$Omleiding",
            "Records",
            "Velden",
            "Afkapstroom",
            "Acceptfilter",
            "Acceptfilter$Doen");

    private Grilplanten() {}

    /**
     * @param snel an unpacked jar
     * @param bestand in which stands which fault it is; read again at every call
     */
    static Start in(Start snel, Path bestand) throws IOException {
        return snel.metKlassepad(snel.jar(), Klassenmap.maak(Werkmap.nieuw(), PAKKET, KLASSEN))
                .met("--proeven.gril.plant=" + bestand);
    }

    static Path bestand(String naam) throws IOException {
        return Files.writeString(Werkmap.nieuw().resolve("plant"), naam);
    }
}
