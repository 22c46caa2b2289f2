package nl.lvsgateway.dossier.oso;

import java.util.HashMap;
import java.util.Map;

/** What rules want to know of one element: the text of the children they name, by path; {@code .} is its own text. */
final class Feiten {

    static final String ZELF = ".";

    private final Map<String, Tekst> bekend = new HashMap<>();

    void meld(String pad, Tekst tekst) {
        bekend.putIfAbsent(pad, tekst);
    }

    boolean heeft(String pad) {
        return bekend.containsKey(pad);
    }

    Tekst tekst(String pad) {
        return bekend.getOrDefault(pad, Tekst.LEEG);
    }
}
