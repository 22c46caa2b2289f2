package nl.lvsgateway.dossier.oso;

import java.util.List;
import java.util.Set;

/**
 * The text of an element as the official rules see it: whole, and cut at every comment and processing instruction.
 * CDATA is text like any other; an empty element has no text node.
 */
record Tekst(String waarde, List<String> knopen) {

    static final Tekst LEEG = new Tekst("", List.of());

    boolean knoopIs(String code) {
        return knopen.contains(code);
    }

    boolean knoopUit(Set<String> codes) {
        for (var knoop : knopen) {
            if (codes.contains(knoop)) {
                return true;
            }
        }
        return false;
    }

    /** As the standard compares with true: a boolean as XML Schema writes it. */
    boolean waar() {
        var kaal = waarde.strip();
        return kaal.equals("true") || kaal.equals("1");
    }
}
