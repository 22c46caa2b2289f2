package nl.lvsgateway.proeven.meting;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.file.Path;

/** The product's judging, found by name in the packaged jar: nothing here is compiled against it. */
final class Keuring {

    private static final String KAMER = "nl.lvsgateway.dossier.";

    private final MethodHandle keur;

    private Keuring(Pakket pakket, String instellingen) {
        try {
            var soort = pakket.klasse(KAMER + "Dossierinstellingen");
            var zo = soort.getMethod(instellingen).invoke(null);
            keur = binnen(
                    pakket,
                    pakket.klasse(KAMER + "Dossierkeuring")
                            .getConstructor(soort)
                            .newInstance(zo));
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

    /**
     * By a bundle, in the process that bundles run in.
     *
     * @param heap of that process, in MB
     */
    static Keuring bundel(Pakket pakket, Path bundel, int heap) {
        return new Keuring(pakket, bundel, heap);
    }

    private Keuring(Pakket pakket, Path bundel, int heap) {
        try {
            var grenzen = pakket.klasse(KAMER + "bundel.Bundelinstellingen");
            var kasten = pakket.klasse(KAMER + "bundel.Bundelkast");
            var kast = kasten.getMethod("met", Path.class, grenzen)
                    .invoke(
                            null,
                            bundel,
                            grenzen.getMethod("metGeheugen", int.class).invoke(null, heap));
            var soort = pakket.klasse(KAMER + "Dossierinstellingen");
            keur = binnen(
                    pakket,
                    pakket.klasse(KAMER + "Dossierkeuring")
                            .getConstructor(soort, kasten)
                            .newInstance(soort.getMethod("zonderBijlagen").invoke(null), kast));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MethodHandle binnen(Pakket pakket, Object keuring) throws ReflectiveOperationException {
        var oordeel = pakket.klasse(KAMER + "Dossieroordeel");
        return MethodHandles.publicLookup()
                .findVirtual(keuring.getClass(), "keur", MethodType.methodType(oordeel, InputStream.class))
                .bindTo(keuring);
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
