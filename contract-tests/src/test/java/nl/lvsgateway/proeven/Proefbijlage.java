package nl.lvsgateway.proeven;

import java.util.List;
import java.util.stream.IntStream;

/** A bijlage as the LVS hands it in. */
record Proefbijlage(String naam, String plek, String mediatype, Inhoud inhoud) {

    /** In every file name; no log may show it. */
    static final String NAAMDEEL = "gespreksverslag";

    static final String TOELICHTING = "toelichting_onderwijsbehoeften";

    static Proefbijlage van(long grootte, long zaad) {
        return new Proefbijlage(
                NAAMDEEL + "-" + Integer.toHexString((int) zaad) + ".pdf",
                TOELICHTING,
                "application/pdf",
                Inhoud.gezaaid(grootte, zaad));
    }

    /** Small ones, each with other bytes. */
    static List<Proefbijlage> aantal(int hoeveel, long zaad) {
        return IntStream.range(0, hoeveel).mapToObj(i -> van(1024, zaad + i)).toList();
    }
}
