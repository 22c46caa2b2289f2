package nl.lvsgateway.dossier.oso;

import org.jspecify.annotations.Nullable;

/** What rules want to know of one element: the text of the places they name, by number, and its own text. */
final class Feiten {

    private final Vakken vakken;
    private final @Nullable Tekst[] bekend;
    private Tekst zelf = Tekst.LEEG;

    Feiten(Vakken vakken) {
        this.vakken = vakken;
        this.bekend = new Tekst[vakken.aantal()];
    }

    void meldZelf(Tekst tekst) {
        zelf = tekst;
    }

    void meld(int vak, Tekst tekst) {
        if (bekend[vak] == null) {
            bekend[vak] = tekst;
        }
    }

    boolean heeft(int vak) {
        return bekend[vak] != null;
    }

    boolean heeftEenVan(int... vakken) {
        for (var vak : vakken) {
            if (heeft(vak)) {
                return true;
            }
        }
        return false;
    }

    boolean heeft(String pad) {
        return heeft(vakken.nummer(pad));
    }

    Tekst tekst(int vak) {
        var tekst = bekend[vak];
        return tekst == null ? Tekst.LEEG : tekst;
    }

    Tekst tekst(String pad) {
        return tekst(vakken.nummer(pad));
    }

    Tekst zelf() {
        return zelf;
    }
}
