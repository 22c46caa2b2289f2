package nl.lvsgateway.loket.indienen;

import java.util.Comparator;
import java.util.List;
import nl.lvsgateway.aanvraag.AanvraagSleutel;
import nl.lvsgateway.aanvraag.Bestand;
import nl.lvsgateway.loket.Aanvraagvelden;
import nl.lvsgateway.loket.keuren.Keurverslag;

/** All of it came in: the files lie in the kluis, not sealed yet, and the fields are complete. Never prints. */
public record Ingenomen(Toegelaten van, Aanvraagvelden velden, List<Genomen> genomen, Keurverslag verslag) {

    public AanvraagSleutel sleutel() {
        return van.sleutel(velden.kenmerk());
    }

    /**
     * The files as they will be registered, each with the place that it fills. The dossier comes first whenever it came in: who
     * sends the same in another order repeats it.
     */
    public List<Bestand> bestanden() {
        return genomen.stream()
                .sorted(Comparator.comparing(g -> !g.isDossier()))
                .map(Genomen::bestand)
                .toList();
    }

    @Override
    public String toString() {
        return "Ingenomen[***]";
    }
}
