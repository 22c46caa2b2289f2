package nl.lvsgateway.status;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.lvsgateway.aanvraag.Aanvraag;
import nl.lvsgateway.aanvraag.Dossiernummer;
import nl.lvsgateway.aanvraag.Kindkansstanden;
import nl.lvsgateway.kindkans.Statusmelding;
import org.springframework.stereotype.Service;

/** Takes the statuses that Kindkans tells by itself. */
@Service
public class Meldpunt {

    private final Kindkansstanden standen;
    private final Statusboeking boeking;
    private final Navrager navraag;

    Meldpunt(Kindkansstanden standen, Statusboeking boeking, Navrager navraag) {
        this.standen = standen;
        this.boeking = boeking;
        this.navraag = navraag;
    }

    /** The dossiernummers that we do not know; all others are kept when this returns. */
    public List<Long> meld(List<Statusmelding> meldingen) {
        var onbekend =
                meldingen.stream().map(Statusmelding::dossiernummer).collect(Collectors.toCollection(TreeSet::new));
        var nummers = onbekend.stream()
                .map(Dossiernummer::van)
                .filter(Objects::nonNull)
                .toList();
        standen.kent(nummers).forEach(nummer -> onbekend.remove(nummer.waarde()));
        var aanvragen = standen.metDossiernummers(nummers);
        var twijfel = boeking.gemeld(aanvragen.stream().map(Aanvraag::id).toList(), meldingen);
        navraag.vraagNa(twijfel);
        return List.copyOf(onbekend);
    }
}
