package nl.lvsgateway.techniek.opslag;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a file of blocks up to the first one that is not whole: what comes after was never promised to anybody. */
final class Journaalbestand {

    private Journaalbestand() {}

    /** @return the length of the part that is whole */
    static long lees(Path bestand, Lezer lezer) throws IOException {
        var heel = 0L;
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(bestand), 1 << 16))) {
            while (true) {
                var lengte = in.readInt();
                var som = in.readInt();
                if (lengte < 20 || lengte > Journaalblok.GROOTSTE) {
                    return heel;
                }
                var inhoud = in.readNBytes(lengte);
                if (inhoud.length < lengte || Journaalblok.som(inhoud) != som) {
                    return heel;
                }
                lezer.neem(Journaalblok.van(inhoud));
                heel += Journaalblok.KOP + lengte;
            }
        } catch (EOFException einde) {
            return heel;
        }
    }

    /** Takes a block. */
    interface Lezer {

        void neem(Journaalblok blok) throws IOException;
    }
}
