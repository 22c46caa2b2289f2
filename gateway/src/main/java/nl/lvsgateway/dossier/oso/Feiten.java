package nl.lvsgateway.dossier.oso;

import java.util.HashMap;
import java.util.Map;

/** What rules want to know of one element: the text of the children they name, by path; {@code .} is its own text. */
final class Feiten {

    static final String ZELF = ".";

    private final Map<String, Tekst> bekend = new HashMap<>(4);
    private Tekst zelf = Tekst.LEEG;

    void meldZelf(Tekst tekst) {
        zelf = tekst;
    }

    void meld(String pad, Tekst tekst) {
        bekend.putIfAbsent(pad, tekst);
    }

    boolean heeft(String pad) {
        return bekend.containsKey(pad);
    }

    Tekst tekst(String pad) {
        return pad.equals(ZELF) ? zelf : bekend.getOrDefault(pad, Tekst.LEEG);
    }
}
