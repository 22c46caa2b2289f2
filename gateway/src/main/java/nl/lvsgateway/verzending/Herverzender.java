package nl.lvsgateway.verzending;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.lvsgateway.aanvraag.Aanvraagregister;
import nl.lvsgateway.aanvraag.Gebeurtenis.Door;
import nl.lvsgateway.aanvraag.Ontvangstnummer;
import nl.lvsgateway.aanvraag.Verzendreden;
import nl.lvsgateway.techniek.Storing;
import nl.lvsgateway.verzending.Herverzending.Bereik;
import nl.lvsgateway.verzending.Herverzending.Opdrachtgever;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Replay by support. A replay is kept and then worked off in small steps, by whichever node comes to it first; an aanvraag
 * that somebody else replayed meanwhile is left alone.
 */
@Service
public class Herverzender {

    private static final Logger LOG = LoggerFactory.getLogger(Herverzender.class);
    private static final int PER_STAP = 50;

    private final Herverzendingen herverzendingen;
    private final Aanvraagregister register;
    private final ApplicationEventPublisher omroep;
    private final TransactionTemplate transactie;
    private final Clock klok;

    Herverzender(
            Herverzendingen herverzendingen,
            Aanvraagregister register,
            ApplicationEventPublisher omroep,
            PlatformTransactionManager beheer,
            Clock klok) {
        this.herverzendingen = herverzendingen;
        this.register = register;
        this.omroep = omroep;
        this.transactie = new TransactionTemplate(beheer);
        this.klok = klok;
    }

    /** Replays these, one or many; what is being sent or was never sent is left alone. */
    public Herverzending begin(Opdrachtgever opdrachtgever, Collection<Ontvangstnummer> nummers) {
        return transactie.execute(stand -> {
            var id = herverzendingen.begin(opdrachtgever, Bereik.ALLES, nu());
            herverzendingen.kies(id, nummers);
            return begonnen(id);
        });
    }

    /** Replays all that stand at Fout for one reason now. */
    public Herverzending begin(Opdrachtgever opdrachtgever, Verzendreden reden, Bereik bereik) {
        return transactie.execute(stand -> {
            var id = herverzendingen.begin(opdrachtgever, bereik, nu());
            herverzendingen.kies(id, reden);
            return begonnen(id);
        });
    }

    private Herverzending begonnen(long id) {
        omroep.publishEvent(new HerverzendingGevraagd(id));
        var begonnen = herverzendingen.met(id).orElseThrow();
        LOG.info("Herverzending {} of {} aanvragen is asked", id, begonnen.totaal());
        return begonnen;
    }

    /** How far it is. */
    public Optional<Herverzending> met(long id) {
        return herverzendingen.met(id);
    }

    /** The latest first. */
    public List<Herverzending> laatste(int aantal) {
        return herverzendingen.laatste(aantal);
    }

    /** Works off some of the oldest replay; {@code false} when there is nothing to do. */
    public boolean werk() {
        try {
            return stap(PER_STAP, true);
        } catch (RuntimeException groepMislukt) {
            return een(groepMislukt);
        }
    }

    /** One aanvraag that cannot be replayed holds up no other. */
    private boolean een(RuntimeException groepMislukt) {
        try {
            return stap(1, true);
        } catch (RuntimeException mislukt) {
            LOG.error("A herverzending skips an aanvraag: {}", Storing.van(mislukt));
            mislukt.addSuppressed(groepMislukt);
            return stap(1, false);
        }
    }

    private boolean stap(int hoogstens, boolean verzenden) {
        return Boolean.TRUE.equals(transactie.execute(stand -> herverzendingen
                .neem()
                .map(lopend -> {
                    var teDoen = herverzendingen.teDoen(lopend.id(), hoogstens);
                    var gedaan = verzenden ? verzend(lopend, teDoen) : 0;
                    herverzendingen.boek(lopend.id(), teDoen, gedaan, nu());
                    return true;
                })
                .orElse(false)));
    }

    /** Judged under the locks of the aanvragen, so that of two replays at once the second one sees the first. */
    private int verzend(Herverzending herverzending, List<Long> teDoen) {
        var toelichting = new Opdrachtgever(herverzending.wie(), herverzending.notitie()).toelichting();
        var ongewijzigd = herverzendingen.ongewijzigd(herverzending.id(), teDoen);
        var verzonden = ongewijzigd.stream()
                .flatMap(aanvraag -> register.vraagVerzending(aanvraag, Door.SUPPORT, toelichting).stream())
                .toList();
        omroep.publishEvent(new NogmaalsVerzonden(herverzending, verzonden));
        return verzonden.size();
    }

    private Instant nu() {
        return klok.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
