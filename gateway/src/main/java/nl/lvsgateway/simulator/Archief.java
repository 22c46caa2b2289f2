package nl.lvsgateway.simulator;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the simulated Kindkans knows: one number an aanvraag, and a repeat makes nothing new. */
@Service
@AlsSimulatorAanStaat
public class Archief {

    private static final int MEESTE = 500;

    private final Zaken zaken;
    private final Ontvangsten ontvangsten;
    private final Statuslijst statuslijst;
    private final ApplicationEventPublisher omroep;
    private final Clock klok;

    Archief(
            Zaken zaken,
            Ontvangsten ontvangsten,
            Statuslijst statuslijst,
            ApplicationEventPublisher omroep,
            Clock klok) {
        this.omroep = omroep;
        this.zaken = zaken;
        this.ontvangsten = ontvangsten;
        this.statuslijst = statuslijst;
        this.klok = klok;
    }

    /** Takes a message in and gives the number of its aanvraag. */
    @Transactional
    public long neem(Zending zending) {
        if (!ontvangsten.telHerhaling(zending.berichtId())) {
            zaken.met(zending.referentie()).ifPresentOrElse(zaak -> vulAan(zaak, zending), () -> open(zending));
            ontvangsten.bewaar(zending, nu());
        }
        return nummerVan(zending.berichtId()).orElseThrow();
    }

    @Transactional(readOnly = true)
    public Optional<Long> nummerVan(String berichtId) {
        return ontvangsten.zoek(null, berichtId, 1).stream()
                .map(Ontvangst::dossiernummer)
                .findFirst();
    }

    @Transactional(readOnly = true)
    public List<Zaak> zaken(List<Long> dossiernummers) {
        return dossiernummers.isEmpty() ? List.of() : zaken.met(dossiernummers);
    }

    @Transactional(readOnly = true)
    public List<Zaak> laatste() {
        return zaken.laatste(MEESTE);
    }

    @Transactional(readOnly = true)
    public List<Ontvangst> ontvangsten(@Nullable String referentie, @Nullable String berichtId) {
        return ontvangsten.zoek(referentie, berichtId, MEESTE);
    }

    /** Empty when the number is unknown. */
    @Transactional
    public Optional<Zaak> volgendeStatus(long dossiernummer) {
        return zaken.met(List.of(dossiernummer)).stream().map(this::verder).findFirst();
    }

    private void open(Zending zending) {
        if (zending.alleenNieuweBijlagen()) {
            throw new ZaakOnbekend();
        }
        var eerste = statuslijst.eerste(zending.aanvraagtype());
        zaken.open(new Zaak(
                0,
                zending.referentie(),
                zending.school(),
                zending.aanvraagtype(),
                eerste.status(),
                eerste.toelichting(),
                nu()));
    }

    private void vulAan(Zaak zaak, Zending zending) {
        if (!zending.bijlagen().isEmpty() && statuslijst.isIncompleet(zaak.aanvraagtype(), zaak.status())) {
            zet(zaak.naar(statuslijst.aangevuld(zaak.aanvraagtype(), zaak.status()), nu()));
        }
    }

    private Zaak verder(Zaak zaak) {
        var volgende = statuslijst.volgende(zaak.aanvraagtype(), zaak.status());
        if (volgende.status().equals(zaak.status())) {
            return zaak;
        }
        return zet(zaak.naar(volgende, nu()));
    }

    private Zaak zet(Zaak nieuw) {
        zaken.zetStatus(nieuw);
        omroep.publishEvent(new Zaakmelding(nieuw));
        return nieuw;
    }

    private Instant nu() {
        return klok.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
