package nl.lvsgateway.status;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import nl.lvsgateway.aanvraag.Aanvraag;
import nl.lvsgateway.aanvraag.Aanvragen;
import nl.lvsgateway.aanvraag.Kindkansstanden;
import nl.lvsgateway.aanvraag.Wijzigingen;
import nl.lvsgateway.aanvraag.Wijzigingen.Wijziging;
import nl.lvsgateway.status.Gevraagd.MetKenmerken;
import nl.lvsgateway.status.Gevraagd.Sinds;
import nl.lvsgateway.status.Gevraagd.VanLeerling;
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

    /** Asks Kindkans for what is stale of it. */
    public Versheid vraagNa(Gevraagd gevraagd) {
        return gevraagd.volgens(
                deze -> verversing.ververs(van(deze)),
                een -> verversing.ververs(van(een)),
                sinds -> verversing.verversSchool(sinds.school(), sinds.lvs()));
    }

    /**
     * Where they stand now.
     *
     * @throws CursorOngeldig when this school never had that cursor
     */
    public Stand zoekOp(Gevraagd gevraagd, Versheid versheid) {
        return gevraagd.volgens(
                deze -> alle(van(deze), deze.kenmerken(), versheid),
                een -> alle(van(een), List.of(), versheid),
                sinds -> bladzijde(sinds, versheid));
    }

    private List<Aanvraag> van(MetKenmerken deze) {
        return aanvragen.metKenmerken(deze.school(), deze.lvs(), new LinkedHashSet<>(deze.kenmerken()));
    }

    private List<Aanvraag> van(VanLeerling een) {
        return standen.vanLeerling(een.school(), een.lvs(), een.leerling());
    }

    private Stand alle(List<Aanvraag> nu, Collection<String> genoemd, Versheid versheid) {
        var onbekend = new LinkedHashSet<>(genoemd);
        nu.forEach(aanvraag -> onbekend.remove(aanvraag.sleutel().kenmerk()));
        return new Stand(nu, List.copyOf(onbekend), null, false, peildatum(nu), versheid);
    }

    private Stand bladzijde(Sinds sinds, Versheid versheid) {
        var school = sinds.school();
        var lvs = sinds.lvs();
        var cursor = sinds.cursor();
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
