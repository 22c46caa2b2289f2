package nl.lvsgateway.status;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import nl.lvsgateway.aanvraag.Aanvraag;
import nl.lvsgateway.aanvraag.Aanvragen;
import nl.lvsgateway.aanvraag.Aanvragen.Wijzigingsvraag;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Answers from the store, after asking Kindkans for what is no longer fresh; never fails because Kindkans is away. */
@Service
public class Statusboek {

    private final Aanvragen aanvragen;
    private final Verversing verversing;
    private final Statusinstellingen instellingen;
    private final Clock klok;

    Statusboek(Aanvragen aanvragen, Verversing verversing, Statusinstellingen instellingen, Clock klok) {
        this.aanvragen = aanvragen;
        this.verversing = verversing;
        this.instellingen = instellingen;
        this.klok = klok;
    }

    /** Where these aanvragen stand; what the school does not have is named as unknown. */
    public Stand van(String school, String lvs, Collection<String> kenmerken) {
        var gevraagd = new LinkedHashSet<>(kenmerken);
        var bereikbaar = verversing.ververs(aanvragen.metKenmerken(school, lvs, gevraagd));
        var nu = aanvragen.metKenmerken(school, lvs, gevraagd);
        var bekend = nu.stream().map(a -> a.sleutel().kenmerk()).collect(Collectors.toSet());
        var onbekend = new ArrayList<>(gevraagd);
        onbekend.removeAll(bekend);
        return new Stand(nu, onbekend, null, false, peildatum(nu), !bereikbaar);
    }

    /** What changed since the cursor. */
    public Stand sinds(String school, String lvs, @Nullable String tekst) {
        var cursor = Cursor.lees(tekst).orElseThrow(CursorOngeldig::new);
        var bereikbaar = verversing.verversSchool(school, lvs);
        var nu = klok.instant();
        var gevonden = aanvragen.gewijzigdVanaf(
                new Wijzigingsvraag(school, lvs, cursor.vanaf(), cursor.na(), instellingen.perAntwoord() + 1));
        var meer = gevonden.size() > instellingen.perAntwoord();
        var bladzijde = meer ? gevonden.subList(0, instellingen.perAntwoord()) : gevonden;
        var verder = verder(bladzijde, cursor);
        var volgende = meer ? verder : verder.voorzichtig(nu);
        return new Stand(bladzijde, List.of(), volgende.toString(), meer, peildatum(bladzijde), !bereikbaar);
    }

    /** Refreshes what was asked longest ago, for all schools together. */
    public void peil() {
        verversing.peil();
    }

    private static Cursor verder(List<Aanvraag> bladzijde, Cursor vorige) {
        if (bladzijde.isEmpty()) {
            return vorige;
        }
        var laatste = bladzijde.get(bladzijde.size() - 1);
        return new Cursor(laatste.gewijzigd(), laatste.id());
    }

    private Instant peildatum(List<Aanvraag> gegeven) {
        return gegeven.stream()
                .filter(a -> a.dossiernummer() != null)
                .map(a -> a.nagevraagdOp() == null ? a.gewijzigd() : a.nagevraagdOp())
                .min(Instant::compareTo)
                .orElseGet(klok::instant);
    }
}
