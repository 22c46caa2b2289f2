package nl.lvsgateway.proeven.http;

import java.util.List;
import java.util.ServiceLoader;

/** Who reads along: nobody in the jar of the proeven, the keepers of the contract in the tests. */
public final class Meelezers {

    private static final List<Meelezer> ALLE =
            ServiceLoader.load(Meelezer.class, Meelezer.class.getClassLoader()).stream()
                    .map(ServiceLoader.Provider::get)
                    .toList();

    private Meelezers() {}

    public static void lees(Verzoek verzoek, Reactie reactie) {
        ALLE.forEach(meelezer -> meelezer.lees(verzoek, reactie));
    }
}
