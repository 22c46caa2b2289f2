package nl.lvsgateway.aanvraag;

import static nl.lvsgateway.aanvraag.Verzendstatus.OPGESLAGEN;
import static nl.lvsgateway.aanvraag.Verzendstatus.WORDT_VERZONDEN;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import nl.lvsgateway.aanvraag.Aanvraagversie.Soort;
import nl.lvsgateway.aanvraag.Gebeurtenis.Door;
import nl.lvsgateway.aanvraag.WijzigingGeweigerd.Reden;
import nl.lvsgateway.bijlage.Opruimlijst;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes, completes and deletes what is registered. A repeat is harmless, and nobody overwrites another. */
@Service
@Transactional
public class Aanvraagbeheer {

    private final Aanvraagboek aanvragen;
    private final Verwijderingen verwijderingen;
    private final Aanvraagversies versies;
    private final Aanvraagregister register;
    private final Versieregels regels;
    private final Opruimlijst opruimlijst;
    private final ApplicationEventPublisher omroep;
    private final Clock klok;

    Aanvraagbeheer(
            Aanvraagboek aanvragen,
            Verwijderingen verwijderingen,
            Aanvraagversies versies,
            Aanvraagregister register,
            Versieregels regels,
            Opruimlijst opruimlijst,
            ApplicationEventPublisher omroep,
            Clock klok) {
        this.aanvragen = aanvragen;
        this.verwijderingen = verwijderingen;
        this.versies = versies;
        this.register = register;
        this.regels = regels;
        this.opruimlijst = opruimlijst;
        this.omroep = omroep;
        this.klok = klok;
    }

    /**
     * A new version in place of the expected one. Who repeats a change that is in already, gets the aanvraag as it is.
     *
     * @throws WijzigingGeweigerd when somebody else was first, or when it may not be changed any more
     */
    public Registratie wijzig(Wijziging w) {
        var er = vast(w.sleutel());
        var afdruk = Vingerafdruk.van(w.gegevens(), w.bestanden());
        if (isHerhaling(er, w)) {
            return new Registratie(verzendAlsnog(er, w), false);
        }
        if (er.versie() != w.verwachteVersie()) {
            throw new WijzigingGeweigerd(Reden.VERSIE_VEROUDERD);
        }
        regels.magWijzigen(er, w.verzenden());
        if (Vingerafdruk.is(er.inhoud().vingerafdruk(), w.gegevens(), w.bestanden())) {
            return new Registratie(w.verzenden() ? register.vraagVerzending(er, Door.LVS) : er, false);
        }
        return new Registratie(
                nieuweVersie(er.gewijzigd(w.gegevens(), afdruk, nu()), Soort.VOLLEDIG, w.bestanden(), w.verzenden()),
                true);
    }

    private boolean isHerhaling(Aanvraag er, Wijziging w) {
        return er.versie() > w.verwachteVersie()
                && aanvragen
                        .versie(er.id(), w.verwachteVersie() + 1)
                        .filter(v -> v.soort() == Soort.VOLLEDIG)
                        .filter(v -> Vingerafdruk.is(v.vingerafdruk(), w.gegevens(), w.bestanden()))
                        .isPresent();
    }

    private Aanvraag verzendAlsnog(Aanvraag er, Wijziging w) {
        var nietsErna = er.versie() == w.verwachteVersie() + 1;
        return w.verzenden() && nietsErna && er.verzendstatus() == OPGESLAGEN
                ? register.vraagVerzending(er, Door.LVS)
                : er;
    }

    /**
     * Adds the bijlagen that are not there yet, and sends them unless the aanvraag itself was never sent. When all of
     * them are there it is a repeat.
     */
    public Registratie vulAan(Aanvulling a) {
        var er = vast(a.sleutel());
        var alles = aanvragen.bestanden(er.id(), er.versie());
        var nieuw = nieuw(a.bijlagen(), alles);
        if (nieuw.isEmpty() || isHerhaling(er, a)) {
            return new Registratie(er, false);
        }
        if (a.verwachteVersie() != null && er.versie() != a.verwachteVersie()) {
            throw new WijzigingGeweigerd(Reden.VERSIE_VEROUDERD);
        }
        regels.magAanvullen(er);
        opruimlijst.voegToe(overtollig(a.bijlagen(), nieuw), nu());
        var samen = new ArrayList<>(alles);
        samen.addAll(nieuw);
        var aangevuld = er.gewijzigd(er.gegevens(), Vingerafdruk.van(er.gegevens(), samen), nu());
        return new Registratie(
                nieuweVersie(aangevuld, Soort.AANVULLING, nieuw, er.verzendstatus() != OPGESLAGEN), true);
    }

    private static List<Bestand> nieuw(List<Bestand> bijlagen, List<Bestand> alles) {
        var bekend = new HashSet<>(alles.stream().map(Bestand::inhoud).toList());
        return bijlagen.stream().filter(b -> bekend.add(b.inhoud())).toList();
    }

    /** Came in once more while the rest was new. */
    private static List<String> overtollig(List<Bestand> bijlagen, List<Bestand> nieuw) {
        return bijlagen.stream()
                .filter(b -> !nieuw.contains(b))
                .map(Bestand::sleutel)
                .toList();
    }

    private boolean isHerhaling(Aanvraag er, Aanvulling a) {
        var verwacht = a.verwachteVersie();
        return verwacht != null
                && er.versie() > verwacht
                && aanvragen
                        .versie(er.id(), verwacht + 1)
                        .filter(v -> v.soort() == Soort.AANVULLING)
                        .map(v -> versies.eigenBestanden(er.id(), v.versie()))
                        .filter(eigen -> nieuw(a.bijlagen(), eigen).isEmpty())
                        .isPresent();
    }

    /** What waits to be sent stays in front: the outbox keeps the order. */
    private Aanvraag nieuweVersie(Aanvraag er, Soort soort, List<Bestand> bestanden, boolean verzenden) {
        var naar = verzenden ? WORDT_VERZONDEN : OPGESLAGEN;
        var na = er.naar(naar);
        aanvragen.bewaarVersie(na);
        versies.voegToe(
                na.id(),
                new Aanvraagversie(
                        na.versie(), soort, na.gegevens(), na.inhoud().vingerafdruk(), Door.LVS, na.gewijzigd(), null),
                bestanden);
        register.tekenOp(na.id(), Gebeurtenis.vanVersie(na.gewijzigd(), er.verzendstatus(), naar, na.versie()));
        if (verzenden) {
            omroep.publishEvent(new VerzendingGevraagd(na.id(), na.sleutel().school(), na.versie()));
        }
        return na;
    }

    /**
     * Takes away all that the school handed in; the trail stays. Who repeats it gets the same proof.
     *
     * @throws WijzigingGeweigerd when somebody else was first, or when it was sent and is not at its end
     */
    public Verwijdering verwijder(AanvraagSleutel sleutel, Verwacht verwacht) {
        return aanvragen
                .metSleutelVast(sleutel)
                .map(er -> verwijder(er, verwacht))
                .or(() -> verwijderingen.van(sleutel))
                .orElseThrow(() -> new WijzigingGeweigerd(Reden.AANVRAAG_ONBEKEND));
    }

    private Verwijdering verwijder(Aanvraag er, Verwacht verwacht) {
        verwacht.eis(er);
        regels.magWeg(er, aanvragen.geschiedenis(er.id()));
        var nu = nu();
        opruimlijst.voegToe(verwijderingen.verwijder(er.id(), nu), nu);
        return new Verwijdering(er.sleutel(), er.ontvangstnummer(), nu);
    }

    private Aanvraag vast(AanvraagSleutel sleutel) {
        return aanvragen.metSleutelVast(sleutel).orElseThrow(() -> new WijzigingGeweigerd(Reden.AANVRAAG_ONBEKEND));
    }

    private Instant nu() {
        return klok.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
