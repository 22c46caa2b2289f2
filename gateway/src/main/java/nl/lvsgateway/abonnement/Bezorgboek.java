package nl.lvsgateway.abonnement;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.random.RandomGenerator;
import nl.lvsgateway.abonnement.Abonnementen.Tegenslag;
import nl.lvsgateway.abonnement.Postbode.Bezorguitslag;
import nl.lvsgateway.abonnement.Postbode.Bezorguitslag.Soort;
import nl.lvsgateway.uitgaand.Terugval;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Books an attempt on the melding and on its abonnement. An address that fails is left alone for a while as a whole, and one
 * that goes on failing is silenced: the LVS sees that, can switch it on again and asks for what it missed with its cursor.
 */
@Component
class Bezorgboek {

    private static final Logger LOG = LoggerFactory.getLogger(Bezorgboek.class);

    private final Abonnementen abonnementen;
    private final Meldingen meldingen;
    private final Abonnementinstellingen instellingen;
    private final TransactionTemplate transactie;
    private final Terugval terugval;
    private final Clock klok;

    Bezorgboek(
            Abonnementen abonnementen,
            Meldingen meldingen,
            Abonnementinstellingen instellingen,
            PlatformTransactionManager beheer,
            RandomGenerator toeval,
            Clock klok) {
        this.abonnementen = abonnementen;
        this.meldingen = meldingen;
        this.instellingen = instellingen;
        this.transactie = new TransactionTemplate(beheer);
        this.terugval = new Terugval(instellingen.eersteWachttijd(), instellingen.langsteWachttijd(), toeval);
        this.klok = klok;
    }

    void boek(Bezorgd bezorgd, String ik) {
        transactie.executeWithoutResult(stand -> boekNu(bezorgd, ik));
    }

    private void boekNu(Bezorgd bezorgd, String ik) {
        var melding = bezorgd.bezorging().melding();
        var uitslag = bezorgd.uitslag();
        var klaar = uitslag.soort() == Soort.BEZORGD
                || uitslag.soort() == Soort.GEWEIGERD && melding.poging() >= instellingen.pogingen();
        var nogVanOns = klaar ? meldingen.rondAf(melding, ik) : meldingen.legTerug(melding, ik);
        if (!nogVanOns) {
            LOG.debug("Melding {} was taken over; its outcome counts", melding.id());
            return;
        }
        if (uitslag.soort() == Soort.BEZORGD) {
            abonnementen.boekBezorgd(melding.abonnement(), nu());
        } else if (uitslag.soort() != Soort.NIET_BEGONNEN) {
            boekTegenslag(bezorgd, klaar);
        }
    }

    private void boekTegenslag(Bezorgd bezorgd, boolean opgegeven) {
        var uitslag = bezorgd.uitslag();
        var er = abonnementen.metId(bezorgd.bezorging().melding().abonnement()).orElseThrow();
        var fout = String.valueOf(uitslag.fout());
        LOG.info("Abonnement {} of {}: {}{}", er.id(), er.lvs(), fout, opgegeven ? ", event dropped" : "");
        if (uitslag.soort() == Soort.OPGEZEGD || isDood(er)) {
            LOG.warn("Abonnement {} of {} is silenced: {}", er.id(), er.lvs(), fout);
            abonnementen.legStil(er.id(), fout, nu());
        } else {
            abonnementen.boekFout(er.id(), new Tegenslag(fout, nu(), opgegeven ? null : volgende(er, uitslag)));
        }
    }

    private boolean isDood(Abonnement er) {
        var sinds = er.foutSinds();
        return er.fouten() + 1 >= instellingen.stilNaFouten()
                || sinds != null && nu().isAfter(sinds.plus(instellingen.stilNa()));
    }

    /** What the other side asks is followed as far as our own longest wait. */
    private Instant volgende(Abonnement er, Bezorguitslag uitslag) {
        var gevraagd = uitslag.wachten();
        var langste = terugval.langste();
        var hooguit = gevraagd == null || gevraagd.compareTo(langste) < 0 ? gevraagd : langste;
        return nu().plus(terugval.na(er.fouten(), hooguit));
    }

    private Instant nu() {
        return klok.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
