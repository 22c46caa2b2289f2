package nl.lvsgateway.dossier.oso;

import java.util.ArrayList;
import java.util.List;

/** Collects the text of one leaf element, node by node. */
final class Tekstvanger {

    private final StringBuilder knoop = new StringBuilder();
    private final List<String> eerdere = new ArrayList<>();

    void begin() {
        knoop.setLength(0);
        eerdere.clear();
    }

    void tekst(char[] tekens, int vanaf, int aantal) {
        knoop.append(tekens, vanaf, aantal);
    }

    /** A comment or processing instruction ends a text node. */
    void knip() {
        if (knoop.length() > 0) {
            eerdere.add(knoop.toString());
            knoop.setLength(0);
        }
    }

    Tekst eind() {
        if (eerdere.isEmpty()) {
            return knoop.length() == 0 ? Tekst.LEEG : enkel(knoop.toString());
        }
        knip();
        return new Tekst(String.join("", eerdere), List.copyOf(eerdere));
    }

    private static Tekst enkel(String tekst) {
        return new Tekst(tekst, List.of(tekst));
    }
}
