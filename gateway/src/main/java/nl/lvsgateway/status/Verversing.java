package nl.lvsgateway.status;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.lvsgateway.aanvraag.Aanvraag;
import nl.lvsgateway.aanvraag.Aanvragen;
import nl.lvsgateway.aanvraag.Kindkansstand;
import nl.lvsgateway.kindkans.Kindkans;
import nl.lvsgateway.kindkans.Onbereikbaar;
import nl.lvsgateway.kindkans.Onzeker;
import nl.lvsgateway.kindkans.Statusmelding;
import nl.lvsgateway.kindkans.Weigert;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks Kindkans, in batches, for the statuses that are no longer fresh. */
@Component
class Verversing {

    private static final Logger LOG = LoggerFactory.getLogger(Verversing.class);

    private final Aanvragen aanvragen;
    private final Kindkans kindkans;
    private final Statusinstellingen instellingen;
    private final TransactionTemplate transactie;
    private final Clock klok;

    Verversing(
            Aanvragen aanvragen,
            Kindkans kindkans,
            Statusinstellingen instellingen,
            PlatformTransactionManager beheer,
            Clock klok) {
        this.aanvragen = aanvragen;
        this.kindkans = kindkans;
        this.instellingen = instellingen;
        this.transactie = new TransactionTemplate(beheer);
        this.klok = klok;
    }

    /** Those of a school that were asked longest ago, one batch of them. */
    boolean verversSchool(String school, String lvs) {
        return ververs(aanvragen.teVerversen(school, lvs, grens(), instellingen.perVraag()));
    }

    /** Those of all schools that nobody asked for in a while, one batch of them. */
    void peil() {
        var grens = klok.instant().minus(instellingen.peilen());
        var oud = aanvragen.langNietGevraagd(grens, instellingen.perVraag());
        if (!oud.isEmpty() && vraag(oud)) {
            LOG.debug("Asked for {} statuses", oud.size());
        }
    }

    /** {@code false} when Kindkans could not be asked for all of them. */
    boolean ververs(List<Aanvraag> gevraagd) {
        var grens = grens();
        var oud = gevraagd.stream()
                .filter(a -> a.dossiernummer() != null)
                .filter(a -> a.nagevraagdOp() == null || a.nagevraagdOp().isBefore(grens))
                .toList();
        for (var begin = 0; begin < oud.size(); begin += instellingen.perVraag()) {
            if (!vraag(oud.subList(begin, Math.min(oud.size(), begin + instellingen.perVraag())))) {
                return false;
            }
        }
        return true;
    }

    private Instant grens() {
        return klok.instant().minus(instellingen.vers());
    }

    private boolean vraag(List<Aanvraag> groep) {
        try {
            var nummers = groep.stream()
                    .map(Aanvraag::dossiernummer)
                    .map(Objects::requireNonNull)
                    .toList();
            boek(groep, kindkans.statussen(nummers));
            return true;
        } catch (Onbereikbaar | Onzeker | Weigert weg) {
            LOG.info("Kindkans gave no statuses: {}", weg.getClass().getSimpleName());
            return false;
        }
    }

    private void boek(List<Aanvraag> groep, List<Statusmelding> meldingen) {
        Map<Long, Statusmelding> perNummer = new HashMap<>();
        meldingen.forEach(m -> perNummer.merge(m.dossiernummer(), m, Verversing::nieuwste));
        transactie.executeWithoutResult(stand -> {
            var nu = klok.instant().truncatedTo(ChronoUnit.MICROS);
            for (var aanvraag : groep) {
                boek(aanvraag.id(), perNummer.get(aanvraag.dossiernummer()), nu);
            }
        });
    }

    private void boek(long id, @Nullable Statusmelding melding, Instant nu) {
        var er = aanvragen.metIdVast(id).orElseThrow();
        var gemeld = melding == null
                ? null
                : new Kindkansstand(
                        melding.aanvraagstatus(),
                        melding.statusinformatie(),
                        melding.tijdstip().truncatedTo(ChronoUnit.MICROS));
        aanvragen.bewaarKindkansstand(er.nagevraagd(gemeld, nu));
    }

    private static Statusmelding nieuwste(Statusmelding een, Statusmelding ander) {
        return ander.tijdstip().isAfter(een.tijdstip()) ? ander : een;
    }
}
