package nl.lvsgateway.proeven.meting;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/** The product's judging, found by name in the packaged jar: nothing here is compiled against it. */
final class Keuring {

    private static final String KAMER = "nl.lvsgateway.dossier.";

    private final MethodHandle keur;

    private Keuring(String instellingen) {
        try {
            var soort = Class.forName(KAMER + "Dossierinstellingen");
            var keuring = Class.forName(KAMER + "Dossierkeuring");
            var oordeel = Class.forName(KAMER + "Dossieroordeel");
            var zo = soort.getMethod(instellingen).invoke(null);
            keur = MethodHandles.publicLookup()
                    .findVirtual(keuring, "keur", MethodType.methodType(oordeel, InputStream.class))
                    .bindTo(keuring.getConstructor(soort).newInstance(zo));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As the product judges: schema, rules, and the documents opened. */
    static Keuring alles() {
        return new Keuring("standaard");
    }

    /** Schema and rules of the standard. */
    static Keuring regels() {
        return new Keuring("zonderBijlagen");
    }

    /** The verdict, as text. */
    String keur(InputStream xml) throws IOException {
        try {
            return String.valueOf((Object) keur.invoke(xml));
        } catch (IOException | RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
