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
import nl.lvsgateway.aanvraag.Kindkansstanden;
import nl.lvsgateway.aanvraag.Wijzigingen;
import nl.lvsgateway.aanvraag.Wijzigingen.Wijziging;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Answers from the store, after asking Kindkans for what is no longer fresh; never fails because Kindkans is away. */
@Service
public class Statusboek {

    private final Aanvragen aanvragen;
    private final Kindkansstanden standen;
    private final Wijzigingen wijzigingen;
    private final Verversing verversing;
    private final Statusinstellingen instellingen;
    private final Clock klok;

    Statusboek(
            Aanvragen aanvragen,
            Kindkansstanden standen,
            Wijzigingen wijzigingen,
            Verversing verversing,
            Statusinstellingen instellingen,
            Clock klok) {
        this.aanvragen = aanvragen;
        this.standen = standen;
        this.wijzigingen = wijzigingen;
        this.verversing = verversing;
        this.instellingen = instellingen;
        this.klok = klok;
    }

    /** Where these aanvragen stand; what the school does not have is named as unknown. */
    public Stand van(String school, String lvs, Collection<String> kenmerken) {
        var gevraagd = new LinkedHashSet<>(kenmerken);
        var versheid = verversing.ververs(aanvragen.metKenmerken(school, lvs, gevraagd));
        var nu = aanvragen.metKenmerken(school, lvs, gevraagd);
        var bekend = nu.stream().map(a -> a.sleutel().kenmerk()).collect(Collectors.toSet());
        var onbekend = new ArrayList<>(gevraagd);
        onbekend.removeAll(bekend);
        return new Stand(nu, onbekend, null, false, peildatum(nu), versheid);
    }

    /** Where all aanvragen for one leerling stand. */
    public Stand vanLeerling(String school, String lvs, String leerling) {
        var versheid = verversing.ververs(standen.vanLeerling(school, lvs, leerling));
        var nu = standen.vanLeerling(school, lvs, leerling);
        return new Stand(nu, List.of(), null, false, peildatum(nu), versheid);
    }

    /** What changed since the cursor. */
    public Stand sinds(String school, String lvs, @Nullable String tekst) {
        var cursor = Cursor.lees(tekst).orElseThrow(CursorOngeldig::new);
        var versheid = verversing.verversSchool(school, lvs);
        var ruim = instellingen.perAntwoord() + 1;
        if (cursor.plaats().nummer() > wijzigingen.nummer(school, lvs, ruim)) {
            throw new CursorOngeldig();
        }
        var gevonden = wijzigingen.na(school, lvs, cursor.plaats(), ruim);
        var meer = gevonden.size() == ruim;
        var bladzijde = meer ? gevonden.subList(0, ruim - 1) : gevonden;
        var verder = bladzijde.isEmpty()
                ? cursor
                : new Cursor(bladzijde.get(bladzijde.size() - 1).plaats());
        var gegeven = bladzijde.stream().map(Wijziging::aanvraag).toList();
        return new Stand(gegeven, List.of(), verder.toString(), meer, peildatum(gegeven), versheid);
    }

    /** Refreshes what was asked longest ago, for all schools together. */
    public void peil() {
        verversing.peil();
    }

    private Instant peildatum(List<Aanvraag> gegeven) {
        return gegeven.stream()
                .filter(a -> a.dossiernummer() != null)
                .map(a -> a.nagevraagdOp() == null ? a.gewijzigd() : a.nagevraagdOp())
                .min(Instant::compareTo)
                .orElseGet(klok::instant);
    }
}
