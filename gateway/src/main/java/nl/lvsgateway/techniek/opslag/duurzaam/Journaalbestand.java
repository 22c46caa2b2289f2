package nl.lvsgateway.techniek.opslag.duurzaam;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads a file of blocks up to the first one that is not whole: what comes after was never promised to anybody. */
final class Journaalbestand {

    private Journaalbestand() {}

    /** @return the length of the part that is whole */
    static long lees(Path bestand, Lezer lezer) throws IOException {
        var heel = 0L;
        try (var in = open(bestand)) {
            for (var inhoud = volgende(in); inhoud != null; inhoud = volgende(in)) {
                lezer.neem(Journaalblok.van(inhoud));
                heel += Journaalblok.KOP + inhoud.length;
            }
        }
        return heel;
    }

    /** The first block only, however long the file is. */
    static @Nullable Journaalblok eerste(Path bestand) throws IOException {
        try (var in = open(bestand)) {
            var inhoud = volgende(in);
            return inhoud == null ? null : Journaalblok.van(inhoud);
        }
    }

    private static DataInputStream open(Path bestand) throws IOException {
        return new DataInputStream(new BufferedInputStream(Files.newInputStream(bestand), 1 << 16));
    }

    private static byte @Nullable [] volgende(DataInputStream in) throws IOException {
        try {
            var lengte = in.readInt();
            var som = in.readInt();
            if (lengte < Journaalblok.KLEINSTE || lengte > Journaalblok.GROOTSTE) {
                return null;
            }
            var inhoud = in.readNBytes(lengte);
            return inhoud.length == lengte && Journaalblok.som(inhoud) == som ? inhoud : null;
        } catch (EOFException einde) {
            return null;
        }
    }

    /** Takes a block. */
    interface Lezer {

        void neem(Journaalblok blok) throws IOException;
    }
}
