package nl.lvsgateway.abonnement;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.lvsgateway.aanvraag.Aanvraag;
import nl.lvsgateway.aanvraag.Aanvragen;
import nl.lvsgateway.aanvraag.Opgetekend;
import nl.lvsgateway.abonnement.Abonnement.Toestand;
import nl.lvsgateway.abonnement.Melding.Soort;
import nl.lvsgateway.samenwerkingsverband.Statuscatalogus;
import nl.lvsgateway.status.AanvraagstatusGewijzigd;
import nl.lvsgateway.status.Klassewijzer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears every change and, when somebody subscribed, puts a melding in the outbox: in the transaction of the change itself. */
@Component
class Melder {

    private final Aanvragen aanvragen;
    private final Abonnementen abonnementen;
    private final Meldingen meldingen;
    private final Statuscatalogus catalogus;
    private final ApplicationEventPublisher omroep;
    private final Clock klok;

    Melder(
            Aanvragen aanvragen,
            Abonnementen abonnementen,
            Meldingen meldingen,
            Statuscatalogus catalogus,
            ApplicationEventPublisher omroep,
            Clock klok) {
        this.aanvragen = aanvragen;
        this.abonnementen = abonnementen;
        this.meldingen = meldingen;
        this.catalogus = catalogus;
        this.omroep = omroep;
        this.klok = klok;
    }

    /** A new aanvraag is no change, and neither is a next attempt. */
    @EventListener
    void verzendstatus(Opgetekend opgetekend) {
        var gebeurtenis = opgetekend.gebeurtenis();
        if (gebeurtenis.van() != null && gebeurtenis.van() != gebeurtenis.naar()) {
            aanvragen.metId(opgetekend.aanvraag()).ifPresent(aanvraag -> zetKlaar(aanvraag, Soort.VERZENDSTATUS));
        }
    }

    @EventListener
    void aanvraagstatus(AanvraagstatusGewijzigd gewijzigd) {
        zetKlaar(gewijzigd.nu(), Soort.AANVRAAGSTATUS);
    }

    private void zetKlaar(Aanvraag aanvraag, Soort soort) {
        abonnementen
                .voor(aanvraag.sleutel().lvs(), aanvraag.sleutel().school())
                .filter(abonnement -> abonnement.toestand() == Toestand.ACTIEF)
                .ifPresent(abonnement -> zetKlaar(aanvraag, soort, abonnement.id()));
    }

    private void zetKlaar(Aanvraag aanvraag, Soort soort, long abonnement) {
        var klasse = new Klassewijzer(catalogus).klasse(aanvraag);
        var id = UUID.randomUUID().toString();
        var nu = klok.instant().truncatedTo(ChronoUnit.MICROS);
        meldingen.zetKlaar(Melding.van(aanvraag, abonnement, soort, klasse, id, nu));
        omroep.publishEvent(new MeldingGezet(abonnement));
    }
}
