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

    private Keuring(Pakket pakket, String instellingen) {
        try {
            var soort = pakket.klasse(KAMER + "Dossierinstellingen");
            var keuring = pakket.klasse(KAMER + "Dossierkeuring");
            var oordeel = pakket.klasse(KAMER + "Dossieroordeel");
            var zo = soort.getMethod(instellingen).invoke(null);
            keur = MethodHandles.publicLookup()
                    .findVirtual(keuring, "keur", MethodType.methodType(oordeel, InputStream.class))
                    .bindTo(keuring.getConstructor(soort).newInstance(zo));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As the product judges: schema, rules, and the documents opened. */
    static Keuring alles(Pakket pakket) {
        return new Keuring(pakket, "standaard");
    }

    /** Schema and rules of the standard. */
    static Keuring regels(Pakket pakket) {
        return new Keuring(pakket, "zonderBijlagen");
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
