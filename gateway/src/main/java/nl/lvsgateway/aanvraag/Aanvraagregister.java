package nl.lvsgateway.aanvraag;

import static nl.lvsgateway.aanvraag.Verzendstatus.VERZONDEN;
import static nl.lvsgateway.aanvraag.Verzendstatus.WORDT_VERZONDEN;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.lvsgateway.aanvraag.Gebeurtenis.Door;
import nl.lvsgateway.techniek.opslag.Geschonden;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Registers what schools ask; a repeat of the same is harmless. */
@Service
public class Aanvraagregister {

    private final Aanvraagboek aanvragen;
    private final ApplicationEventPublisher omroep;
    private final TransactionOperations transactie;
    private final Clock klok;

    Aanvraagregister(
            Aanvraagboek aanvragen, ApplicationEventPublisher omroep, PlatformTransactionManager beheer, Clock klok) {
        this.aanvragen = aanvragen;
        this.omroep = omroep;
        this.transactie = new TransactionTemplate(beheer);
        this.klok = klok;
    }

    /**
     * Keeps a new aanvraag, in one transaction with the verzending when that was asked. When this returns it is on disk.
     *
     * @throws KenmerkInGebruik when the kenmerk belongs to other content
     */
    public Registratie registreer(NieuweAanvraag nieuw) {
        var afdruk = Vingerafdruk.van(nieuw);
        try {
            return bekend(nieuw).orElseGet(() -> voegToe(nieuw, afdruk));
        } catch (DuplicateKeyException sneller) {
            if (!Geschonden.is(sneller, "aanvraag", "school", "lvs", "kenmerk")) {
                throw sneller;
            }
            return bekend(nieuw).orElseThrow(() -> new KenmerkInGebruik(true));
        }
    }

    private Optional<Registratie> bekend(NieuweAanvraag nieuw) {
        return aanvragen.metSleutel(nieuw.sleutel()).map(er -> {
            if (!isHerhaling(er, nieuw)) {
                throw new KenmerkInGebruik(false);
            }
            return new Registratie(nieuw.verzenden() && alleenBewaard(er) ? verzendAlsnog(er) : er, false);
        });
    }

    /** Also when it was changed since: the first answer may have been lost. */
    private boolean isHerhaling(Aanvraag er, NieuweAanvraag nieuw) {
        var eerste = er.versie() == 1
                ? Optional.of(er.inhoud().vingerafdruk())
                : aanvragen.versie(er.id(), 1).map(Aanvraagversie::vingerafdruk);
        return eerste.filter(v -> Vingerafdruk.is(v, nieuw.gegevens(), nieuw.bestanden()))
                .isPresent();
    }

    /** Saved before and now handed in to be sent: the same content, so only the sending is new. */
    private Aanvraag verzendAlsnog(Aanvraag er) {
        return transactie.execute(stand -> aanvragen
                .metIdVast(er.id())
                .map(vast -> alleenBewaard(vast) ? vraagVerzending(vast, Door.LVS, null) : vast)
                .orElseThrow(() -> new KenmerkInGebruik(true)));
    }

    private static boolean alleenBewaard(Aanvraag er) {
        return er.verzendstatus() == Verzendstatus.OPGESLAGEN && er.versie() == 1;
    }

    private Registratie voegToe(NieuweAanvraag nieuw, String afdruk) {
        var aanvraag = transactie.execute(stand -> {
            var nu = nu();
            var er = aanvragen.voegToe(nieuw, afdruk, nu);
            tekenOp(er.id(), Gebeurtenis.vanVersie(nu, null, er.verzendstatus(), er.versie()));
            if (nieuw.verzenden()) {
                omroep.publishEvent(new VerzendingGevraagd(er.id(), er.sleutel().school(), er.versie()));
            }
            return er;
        });
        return new Registratie(aanvraag, true);
    }

    public Optional<Aanvraag> vind(AanvraagSleutel sleutel) {
        return aanvragen.metSleutel(sleutel);
    }

    /**
     * Sends what is saved, or sends it again. What is being sent already is left alone.
     *
     * @throws WijzigingGeweigerd when somebody else was first
     */
    @Transactional
    public Optional<Aanvraag> vraagVerzending(AanvraagSleutel sleutel, Door door, Verwacht verwacht) {
        return aanvragen.metSleutelVast(sleutel).map(er -> {
            verwacht.eis(er);
            return vraagVerzending(er, door, null);
        });
    }

    /** The same, with what whoever asked it had to say. */
    @Transactional
    public Optional<Aanvraag> vraagVerzending(long id, Door door, String toelichting) {
        return aanvragen.metIdVast(id).map(er -> vraagVerzending(er, door, toelichting));
    }

    /** For who holds the row already. */
    Aanvraag vraagVerzending(Aanvraag er, Door door) {
        return vraagVerzending(er, door, null);
    }

    private Aanvraag vraagVerzending(Aanvraag er, Door door, @Nullable String toelichting) {
        if (er.verzendstatus() == WORDT_VERZONDEN) {
            return er;
        }
        var nu = nu();
        var onderweg = Verzendstap.naar(WORDT_VERZONDEN).op(er, nu);
        aanvragen.bewaarVerzending(onderweg);
        tekenOp(
                er.id(),
                new Gebeurtenis(nu, er.verzendstatus(), WORDT_VERZONDEN, door, null, null, toelichting, er.versie()));
        omroep.publishEvent(new VerzendingGevraagd(er.id(), er.sleutel().school(), er.versie()));
        return onderweg;
    }

    /**
     * Books what became of an attempt; the dossiernummer, once there, never changes. On what was deleted meanwhile there is
     * nothing to book.
     */
    @Transactional
    public void boek(long id, int versie, int poging, Verzendstap stap) {
        aanvragen.metIdVast(id).ifPresent(voorheen -> {
            var nu = nu();
            zet(voorheen, versie, stap, nu);
            if (stap.naar() == VERZONDEN) {
                aanvragen.zetVerzonden(id, versie, nu);
            }
            tekenOp(id, Gebeurtenis.vanPoging(nu, voorheen.verzendstatus(), stap, poging, versie));
        });
    }

    /** Books that there was no attempt at all: it waits, and that is no event. */
    @Transactional
    public void boekWachten(long id, int versie, Verzendstap stap) {
        aanvragen.metIdVast(id).ifPresent(voorheen -> zet(voorheen, versie, stap, nu()));
    }

    /** Writes its history on, and tells it to all who listen; the aanvraag itself is kept as it will be by then. */
    void tekenOp(long aanvraag, Gebeurtenis gebeurtenis) {
        aanvragen.schrijf(aanvraag, gebeurtenis);
        omroep.publishEvent(new Opgetekend(aanvraag, gebeurtenis));
    }

    private void zet(Aanvraag voorheen, int versie, Verzendstap stap, Instant nu) {
        var laatste = versie >= voorheen.versie();
        aanvragen.bewaarVerzending((laatste ? stap : stap.terwijlEenLatereWacht()).op(voorheen, nu));
    }

    private Instant nu() {
        return klok.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
