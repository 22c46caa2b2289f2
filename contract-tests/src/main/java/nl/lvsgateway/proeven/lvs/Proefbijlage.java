package nl.lvsgateway.proeven.lvs;

import java.util.List;
import java.util.stream.IntStream;
import nl.lvsgateway.proeven.http.Inhoud;

/** A bijlage as the LVS hands it in. */
public record Proefbijlage(String naam, String plek, String mediatype, Inhoud inhoud) {

    /** In every file name; no log may show it. */
    public static final String NAAMDEEL = "gespreksverslag";

    public static final String TOELICHTING = "toelichting_onderwijsbehoeften";

    public static Proefbijlage van(long grootte, long zaad) {
        return new Proefbijlage(
                NAAMDEEL + "-" + Integer.toHexString((int) zaad) + ".pdf",
                TOELICHTING,
                "application/pdf",
                Inhoud.gezaaid(grootte, zaad));
    }

    /** Small ones, each with other bytes. */
    public static List<Proefbijlage> aantal(int hoeveel, long zaad) {
        return IntStream.range(0, hoeveel).mapToObj(i -> van(1024, zaad + i)).toList();
    }
}
