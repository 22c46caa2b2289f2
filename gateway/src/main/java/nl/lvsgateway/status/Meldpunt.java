package nl.lvsgateway.status;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.lvsgateway.aanvraag.Aanvraag;
import nl.lvsgateway.aanvraag.Kindkansstanden;
import nl.lvsgateway.kindkans.Statusmelding;
import org.springframework.stereotype.Service;

/** Takes the statuses that Kindkans tells by itself. */
@Service
public class Meldpunt {

    private final Kindkansstanden standen;
    private final Statusboeking boeking;
    private final Navraag navraag;

    Meldpunt(Kindkansstanden standen, Statusboeking boeking, Navraag navraag) {
        this.standen = standen;
        this.boeking = boeking;
        this.navraag = navraag;
    }

    /** The dossiernummers that we do not know; all others are kept when this returns. */
    public List<Long> meld(List<Statusmelding> meldingen) {
        var nummers = meldingen.stream().map(Statusmelding::dossiernummer).collect(Collectors.toSet());
        var bekend = standen.metDossiernummers(nummers);
        var twijfel = boeking.gemeld(bekend.stream().map(Aanvraag::id).toList(), meldingen);
        navraag.vraagNa(twijfel);
        return onbekend(nummers, bekend);
    }

    private static List<Long> onbekend(Set<Long> nummers, List<Aanvraag> bekend) {
        var over = new java.util.TreeSet<>(nummers);
        bekend.forEach(a -> over.remove(a.dossiernummer()));
        return List.copyOf(over);
    }
}
