package nl.lvsgateway.verzending;

import static nl.lvsgateway.aanvraag.Verzendreden.AANKOMST_ONZEKER;
import static nl.lvsgateway.aanvraag.Verzendreden.GEEN_DOSSIERNUMMER;
import static nl.lvsgateway.aanvraag.Verzendreden.INTERNE_FOUT;
import static nl.lvsgateway.aanvraag.Verzendreden.KINDKANS_ONBEREIKBAAR;
import static nl.lvsgateway.aanvraag.Verzendreden.KINDKANS_WEIGERT;
import static nl.lvsgateway.aanvraag.Verzendreden.NUMMER_AL_IN_GEBRUIK;

import java.time.Clock;
import java.util.random.RandomGenerator;
import nl.lvsgateway.aanvraag.Aanvraagregister;
import nl.lvsgateway.aanvraag.Verzendreden;
import nl.lvsgateway.aanvraag.Verzendstap;
import nl.lvsgateway.kindkans.Onbereikbaar;
import nl.lvsgateway.kindkans.Onzeker;
import nl.lvsgateway.kindkans.Weigert;
import nl.lvsgateway.techniek.Storing;
import nl.lvsgateway.verzending.Verzendingen.Uitstel;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Books the outcome of an attempt on the verzending and on the aanvraag, in one transaction. */
@Component
class Verzendboek {

    private static final Logger LOG = LoggerFactory.getLogger(Verzendboek.class);

    private final Verzendingen verzendingen;
    private final Aanvraagregister register;
    private final Herhaalbeleid beleid;
    private final TransactionTemplate transactie;
    private final Clock klok;

    Verzendboek(
            Verzendingen verzendingen,
            Aanvraagregister register,
            Verzendinstellingen instellingen,
            PlatformTransactionManager beheer,
            Clock klok) {
        this.verzendingen = verzendingen;
        this.register = register;
        this.beleid = new Herhaalbeleid(instellingen, RandomGenerator.getDefault());
        this.transactie = new TransactionTemplate(beheer);
        this.klok = klok;
    }

    void geleverd(Geleverd geleverd, String ik) {
        var nummer = geleverd.dossiernummer();
        if (nummer == null) {
            straksOfFout(geleverd.verzending(), ik, new Oorzaak(GEEN_DOSSIERNUMMER, null, null, true, true));
            return;
        }
        try {
            rondAf(geleverd.verzending(), ik, Verzendstap.verzonden(nummer));
        } catch (DuplicateKeyException anderHeeftHem) {
            rondAf(geleverd.verzending(), ik, Verzendstap.mislukt(NUMMER_AL_IN_GEBRUIK, null));
        }
    }

    void nietGeleverd(NietGeleverd fout, String ik) {
        var verzending = fout.verzending();
        if (fout.getCause() instanceof Weigert weigert) {
            rondAf(verzending, ik, Verzendstap.mislukt(KINDKANS_WEIGERT, weigert.code()));
            return;
        }
        straksOfFout(verzending, ik, oorzaak(fout));
    }

    private static Oorzaak oorzaak(NietGeleverd fout) {
        var onzeker = fout.verzending().eerstNavragen();
        if (fout.getCause() instanceof Onbereikbaar weg) {
            return new Oorzaak(KINDKANS_ONBEREIKBAAR, weg.reden(), weg, onzeker, !weg.nietGeprobeerd());
        }
        if (fout.getCause() instanceof Onzeker twijfel) {
            return new Oorzaak(AANKOMST_ONZEKER, twijfel.reden(), null, true, true);
        }
        LOG.error("Verzending {} failed on our side: {}", fout.verzending().id(), Storing.van(fout));
        return new Oorzaak(INTERNE_FOUT, null, null, true, true);
    }

    private void straksOfFout(Verzending verzending, String ik, Oorzaak oorzaak) {
        var nu = klok.instant();
        if (beleid.uitgeput(verzending, nu, oorzaak.telt())) {
            rondAf(verzending, ik, Verzendstap.mislukt(oorzaak.reden(), oorzaak.uitleg()));
        } else {
            stelUit(verzending, ik, oorzaak);
        }
    }

    private void stelUit(Verzending verzending, String ik, Oorzaak oorzaak) {
        var weg = oorzaak.weg();
        var volgende = beleid.volgende(verzending, klok.instant(), weg == null ? null : weg.wachten());
        var stap = Verzendstap.straks(oorzaak.reden(), oorzaak.uitleg(), volgende);
        transactie.executeWithoutResult(stand -> {
            var uitstel = new Uitstel(volgende, oorzaak.eerstNavragen(), oorzaak.telt());
            if (!verzendingen.stelUit(verzending, ik, uitstel)) {
                meldOvergenomen(verzending);
            } else if (oorzaak.telt()) {
                register.boek(verzending.aanvraag(), verzending.versie(), verzending.poging(), stap);
            } else {
                register.boekWachten(verzending.aanvraag(), verzending.versie(), stap);
            }
        });
    }

    private void rondAf(Verzending verzending, String ik, Verzendstap stap) {
        transactie.executeWithoutResult(stand -> {
            var gelukt = stap.dossiernummer() != null;
            if (verzendingen.rondAf(verzending, ik, gelukt, klok.instant())) {
                register.boek(verzending.aanvraag(), verzending.versie(), verzending.poging(), stap);
                LOG.info(
                        "Bericht {}: {} {}",
                        verzending.berichtId(),
                        stap.naar(),
                        gelukt ? stap.dossiernummer() : stap.reden());
            } else {
                meldOvergenomen(verzending);
            }
        });
    }

    private static void meldOvergenomen(Verzending verzending) {
        LOG.info("Verzending {} was taken over by another node; its outcome counts", verzending.id());
    }

    /**
     * @param weg when Kindkans was not reached: how long it asks to wait
     * @param eerstNavragen whether the bericht may have arrived, now or before
     * @param telt whether it counts as an attempt
     */
    private record Oorzaak(
            Verzendreden reden,
            @Nullable String uitleg,
            @Nullable Onbereikbaar weg,
            boolean eerstNavragen,
            boolean telt) {}
}
