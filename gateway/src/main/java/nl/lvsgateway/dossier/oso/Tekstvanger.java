package nl.lvsgateway.dossier.oso;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Collects the text of one leaf element, node by node. */
final class Tekstvanger {

    private final List<String> eerdere = new ArrayList<>();
    private char[] knoop = new char[256];
    private int lengte;

    void begin() {
        lengte = 0;
        eerdere.clear();
    }

    void tekst(char[] tekens, int vanaf, int aantal) {
        if (aantal > knoop.length - lengte) {
            knoop = Arrays.copyOf(knoop, Math.max(lengte + aantal, knoop.length * 2));
        }
        System.arraycopy(tekens, vanaf, knoop, lengte, aantal);
        lengte += aantal;
    }

    /** A comment or processing instruction ends a text node. */
    void knip() {
        if (lengte > 0) {
            eerdere.add(new String(knoop, 0, lengte));
            lengte = 0;
        }
    }

    Tekst eind() {
        if (eerdere.isEmpty()) {
            return lengte == 0 ? Tekst.LEEG : enkel(new String(knoop, 0, lengte));
        }
        knip();
        return new Tekst(String.join("", eerdere), List.copyOf(eerdere));
    }

    private static Tekst enkel(String tekst) {
        return new Tekst(tekst, List.of(tekst));
    }
}
