package nl.lvsgateway.dossier.oso;

import java.util.HashSet;
import java.util.Set;
import org.xml.sax.Attributes;

/**
 * Counts the different names in a dossier that no schema stops: the parser remembers each of them, and so do our places.
 * A version of the standard has some four hundred.
 */
final class Namenteller {

    private static final int NAMEN = 5_000;
    private static final int TEKENS = 200_000;
    private static final int WEINIG = 20_000;

    private final Set<String> namen = new HashSet<>();
    private int tekens;

    void neem(String naam) {
        if (tekens <= TEKENS && namen.add(naam)) {
            tekens += naam.length();
        }
    }

    void neem(String naam, Attributes attributen) {
        neem(naam);
        for (int i = 0; i < attributen.getLength(); i++) {
            neem(attributen.getQName(i));
        }
    }

    boolean teVeel() {
        return namen.size() > NAMEN || tekens > TEKENS;
    }

    /** So few that a parser which heard them may serve again. */
    boolean weinig() {
        return tekens <= WEINIG;
    }
}
