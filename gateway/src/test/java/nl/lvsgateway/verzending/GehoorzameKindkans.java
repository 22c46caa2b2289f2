package nl.lvsgateway.verzending;

import java.util.ArrayList;
import java.util.List;
import nl.lvsgateway.kindkans.Aflevering;
import nl.lvsgateway.kindkans.Bericht;
import nl.lvsgateway.kindkans.Navraag;

/** A Kindkans that does as it was told last. */
final class GehoorzameKindkans implements NemendeKindkans {

    private final List<String> geleverd = new ArrayList<>();
    private final List<String> gevraagd = new ArrayList<>();
    private RuntimeException fout;
    private Aflevering aflevering;
    private Navraag navraag;

    void levert(Aflevering aflevering) {
        this.aflevering = aflevering;
        this.fout = null;
    }

    void faalt(RuntimeException fout) {
        this.fout = fout;
    }

    void antwoordt(Navraag navraag) {
        this.navraag = navraag;
        this.fout = null;
    }

    List<String> geleverd() {
        return geleverd;
    }

    List<String> gevraagd() {
        return gevraagd;
    }

    @Override
    public Aflevering lever(Bericht bericht) {
        geleverd.add(bericht.berichtId());
        if (fout != null) {
            throw fout;
        }
        return aflevering;
    }

    @Override
    public Navraag vraag(String berichtId) {
        gevraagd.add(berichtId);
        if (fout != null && navraag == null) {
            throw fout;
        }
        return navraag;
    }
}
