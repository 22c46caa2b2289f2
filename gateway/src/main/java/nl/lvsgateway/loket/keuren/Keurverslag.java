package nl.lvsgateway.loket.keuren;

import java.util.ArrayList;
import java.util.List;
import nl.lvsgateway.loket.fouten.Fout;
import nl.lvsgateway.loket.fouten.Geweigerd;
import nl.lvsgateway.loket.fouten.Waarschuwing;
import nl.lvsgateway.loket.fouten.Weigering;

/** What those who judge one hand-in wrote down, in the order in which they looked. */
public final class Keurverslag {

    private final List<Fout> fouten = new ArrayList<>();
    private final List<Waarschuwing> waarschuwingen = new ArrayList<>();

    public void meld(Fout fout) {
        fouten.add(fout);
    }

    public void meld(Weigering weigering, String veld, String uitleg) {
        meld(new Fout(weigering, veld, uitleg));
    }

    public void waarschuw(Waarschuwing waarschuwing) {
        waarschuwingen.add(waarschuwing);
    }

    public List<Fout> fouten() {
        return List.copyOf(fouten);
    }

    public List<Waarschuwing> waarschuwingen() {
        return List.copyOf(waarschuwingen);
    }

    /** All faults at once. */
    public void weigerBijFouten() {
        if (!fouten.isEmpty()) {
            throw new Geweigerd(fouten);
        }
    }
}
