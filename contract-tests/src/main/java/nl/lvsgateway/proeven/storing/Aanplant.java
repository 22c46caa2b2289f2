package nl.lvsgateway.proeven.storing;

import java.io.IOException;
import java.util.List;
import nl.lvsgateway.proeven.proces.Klassenmap;
import nl.lvsgateway.proeven.proces.Start;
import nl.lvsgateway.proeven.proces.Werkmap;

/** Puts a fault into a gateway from outside: classes of ours beside its own. */
public final class Aanplant {

    private Aanplant() {}

    /**
     * @param snel an unpacked jar
     * @param fout such as geen-navraag
     */
    public static Start met(Start snel, String fout) throws IOException {
        var klassen = Klassenmap.maak(Werkmap.nieuw(), "nl.lvsgateway.proeven.storing.plant", List.of("Plant"));
        return snel.metKlassepad(snel.jar(), klassen).met("--proeven.plant=" + fout);
    }
}
