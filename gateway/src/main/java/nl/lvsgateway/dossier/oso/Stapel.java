package nl.lvsgateway.dossier.oso;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The elements that are open while reading, from the document down, each with its number among its namesakes. */
final class Stapel {

    /** An open element; reused for the next one at the same depth. */
    static final class Open {
        private Plek plek;
        private int positie;
        private int[] tellers = new int[8];
        private int geteld;
        private @Nullable Feiten feiten;

        private Open(Plek plek) {
            this.plek = plek;
        }

        Plek plek() {
            return plek;
        }

        Feiten feiten() {
            if (feiten == null) {
                feiten = new Feiten(plek.vakken());
            }
            return feiten;
        }

        private int tel(int nummer) {
            if (nummer >= tellers.length) {
                tellers = Arrays.copyOf(tellers, Math.max(nummer + 1, tellers.length * 2));
            }
            geteld = Math.max(geteld, nummer + 1);
            return ++tellers[nummer];
        }

        private void opnieuw(Plek nieuw, int nummer) {
            plek = nieuw;
            positie = nummer;
            feiten = null;
            Arrays.fill(tellers, 0, geteld, 0);
            geteld = 0;
        }
    }

    private final List<Open> open = new ArrayList<>();
    private int diepte;
    private int nieuw;

    Stapel(Plek document) {
        open.add(new Open(document));
    }

    Open bovenste() {
        return open.get(diepte);
    }

    Open document() {
        return open.get(0);
    }

    /** The open element so many levels above the deepest one. */
    Open boven(int omhoog) {
        return open.get(diepte - omhoog);
    }

    int diepte() {
        return diepte;
    }

    /** Places that were not known before this dossier came there. */
    int nieuw() {
        return nieuw;
    }

    Open open(String naam) {
        var plek = bovenste().plek.bekendKind(naam);
        if (plek == null) {
            plek = bovenste().plek.kind(naam);
            nieuw++;
        }
        var positie = bovenste().tel(plek.nummer());
        diepte++;
        if (diepte == open.size()) {
            open.add(new Open(plek));
        }
        bovenste().opnieuw(plek, positie);
        return bovenste();
    }

    void sluit() {
        diepte--;
    }

    /** Path with positions, as the standard's messages write it. */
    String plaats() {
        var pad = new StringBuilder();
        for (int i = 1; i <= diepte; i++) {
            var stap = open.get(i);
            pad.append('/')
                    .append(stap.plek.naam())
                    .append('[')
                    .append(stap.positie)
                    .append(']');
        }
        return pad.isEmpty() ? "/" : pad.toString();
    }

    /** The same for a child that is not open (yet), because the schema may refuse it. */
    String plaatsVan(String naam) {
        var bekend = bovenste().plek.bekendKind(naam);
        var geteld = bekend == null || bekend.nummer() >= bovenste().tellers.length
                ? 0
                : bovenste().tellers[bekend.nummer()];
        return (diepte == 0 ? "" : plaats()) + "/" + naam + "[" + (geteld + 1) + "]";
    }
}
