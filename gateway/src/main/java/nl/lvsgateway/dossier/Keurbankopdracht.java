package nl.lvsgateway.dossier;

import java.io.IOException;
import nl.lvsgateway.dossier.bundel.Bankwerk;

/** What the process does that bundles run in: the gateway starts it itself, and ends it. */
public final class Keurbankopdracht {

    /** First word on the command line. */
    public static final String NAAM = Bankwerk.NAAM;

    private Keurbankopdracht() {}

    /** Ends when nobody asks any more. */
    public static void voerUit() throws IOException {
        Bankwerk.main(new String[0]);
    }
}
