package nl.lvsgateway.status;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import nl.lvsgateway.aanvraag.Aanvraag;
import nl.lvsgateway.aanvraag.Dossiernummer;
import nl.lvsgateway.aanvraag.Kindkansstanden;
import nl.lvsgateway.kindkans.Kindkans;
import nl.lvsgateway.kindkans.Onbereikbaar;
import nl.lvsgateway.kindkans.Onzeker;
import nl.lvsgateway.kindkans.Weigert;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks Kindkans, in batches, for the statuses that are no longer fresh. */
@Component
class Verversing {

    private static final Logger LOG = LoggerFactory.getLogger(Verversing.class);

    private final Kindkansstanden standen;
    private final Kindkans kindkans;
    private final Statusboeking boeking;
    private final Ververser ververser;
    private final Statusinstellingen instellingen;
    private final Clock klok;

    Verversing(
            Kindkansstanden standen,
            Kindkans kindkans,
            Statusboeking boeking,
            Ververser ververser,
            Statusinstellingen instellingen,
            Clock klok) {
        this.standen = standen;
        this.kindkans = kindkans;
        this.boeking = boeking;
        this.ververser = ververser;
        this.instellingen = instellingen;
        this.klok = klok;
    }

    /** All of a school that is not fresh; those that were asked longest ago first. */
    Versheid verversSchool(String school, String lvs) {
        var grens = grens();
        var eerste = standen.teVerversen(school, lvs, grens, instellingen.perVraag());
        return eerste.isEmpty()
                ? Versheid.VERS
                : ververser.wachtOp(List.of(school, lvs), () -> verversSchool(school, lvs, grens));
    }

    /** Ends, since what was asked is younger than the limit; an answer gives none of it a second turn. */
    private boolean verversSchool(String school, String lvs, Instant grens) {
        while (true) {
            var groep = standen.teVerversen(school, lvs, grens, instellingen.perVraag());
            if (groep.isEmpty()) {
                return true;
            }
            if (!vraag(groep)) {
                return false;
            }
        }
    }

    /** Those of these that are not fresh. */
    Versheid ververs(List<Aanvraag> gevraagd) {
        var grens = grens();
        var oud = gevraagd.stream()
                .filter(a -> a.dossiernummer() != null)
                .filter(a -> a.nagevraagdOp() == null || a.nagevraagdOp().isBefore(grens))
                .toList();
        return oud.isEmpty() ? Versheid.VERS : ververser.wachtOp(new Object(), () -> vraagAlle(oud));
    }

    private boolean vraagAlle(List<Aanvraag> oud) {
        for (var begin = 0; begin < oud.size(); begin += instellingen.perVraag()) {
            if (!vraag(oud.subList(begin, Math.min(oud.size(), begin + instellingen.perVraag())))) {
                return false;
            }
        }
        return true;
    }

    /** Those of all schools that nobody asked for in a while. */
    void peil() {
        var grens = klok.instant().minus(instellingen.peilen()).truncatedTo(ChronoUnit.MICROS);
        for (var ronde = 0; ronde < instellingen.perPeiling(); ronde++) {
            var oud = standen.langNietGevraagd(grens, instellingen.perVraag());
            if (oud.isEmpty() || !vraag(oud)) {
                return;
            }
            LOG.debug("Asked for {} statuses", oud.size());
        }
    }

    /** {@code false} when Kindkans could not be asked. */
    boolean vraag(List<Aanvraag> groep) {
        try {
            var nummers = groep.stream()
                    .map(a -> Dossiernummer.getal(a.dossiernummer()))
                    .map(Objects::requireNonNull)
                    .toList();
            var meldingen = kindkans.statussen(nummers);
            boeking.gevraagd(groep.stream().map(Aanvraag::id).toList(), meldingen);
            return true;
        } catch (Onbereikbaar weg) {
            LOG.info("Kindkans gave no statuses: it is away");
            return false;
        } catch (Onzeker | Weigert onbruikbaar) {
            LOG.warn("Kindkans gave no statuses that can be read: {}", onbruikbaar.getMessage());
            return false;
        }
    }

    private Instant grens() {
        return klok.instant().minus(instellingen.vers()).truncatedTo(ChronoUnit.MICROS);
    }
}
