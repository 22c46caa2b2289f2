package nl.lvsgateway.verzending;

import static nl.lvsgateway.aanvraag.Verzendreden.AANKOMST_ONZEKER;
import static nl.lvsgateway.aanvraag.Verzendreden.GEEN_DOSSIERNUMMER;
import static nl.lvsgateway.aanvraag.Verzendreden.INTERNE_FOUT;
import static nl.lvsgateway.aanvraag.Verzendreden.KINDKANS_DRUK;
import static nl.lvsgateway.aanvraag.Verzendreden.KINDKANS_ONBEREIKBAAR;
import static nl.lvsgateway.aanvraag.Verzendreden.KINDKANS_WEIGERT;
import static nl.lvsgateway.aanvraag.Verzendreden.NUMMER_AL_IN_GEBRUIK;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.random.RandomGenerator;
import nl.lvsgateway.aanvraag.Aanvraagregister;
import nl.lvsgateway.aanvraag.Verzendreden;
import nl.lvsgateway.aanvraag.Verzendstap;
import nl.lvsgateway.kindkans.Bereikbaarheid;
import nl.lvsgateway.kindkans.Onbereikbaar;
import nl.lvsgateway.kindkans.Onzeker;
import nl.lvsgateway.kindkans.Weigert;
import nl.lvsgateway.techniek.Storing;
import nl.lvsgateway.techniek.opslag.Geschonden;
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
    private static final Duration KORT_GELEDEN = Duration.ofMinutes(1);

    private final Verzendingen verzendingen;
    private final Aanvraagregister register;
    private final Bereikbaarheid bereikbaarheid;
    private final Herhaalbeleid beleid;
    private final TransactionTemplate transactie;
    private final Clock klok;

    Verzendboek(
            Verzendingen verzendingen,
            Aanvraagregister register,
            Bereikbaarheid bereikbaarheid,
            Verzendinstellingen instellingen,
            PlatformTransactionManager beheer,
            Clock klok) {
        this.verzendingen = verzendingen;
        this.register = register;
        this.bereikbaarheid = bereikbaarheid;
        this.beleid = new Herhaalbeleid(instellingen, RandomGenerator.getDefault());
        this.transactie = new TransactionTemplate(beheer);
        this.klok = klok;
    }

    void boek(Uitslag uitslag, String ik) {
        if (uitslag instanceof Geleverd geleverd) {
            geleverd(geleverd, ik);
        } else {
            nietGeleverd(uitslag.verzending(), Objects.requireNonNull(uitslag.fout()), ik);
        }
    }

    private void geleverd(Geleverd geleverd, String ik) {
        var nummer = geleverd.dossiernummer();
        if (nummer == null) {
            straksOfFout(
                    geleverd.verzending(), ik, new Oorzaak(GEEN_DOSSIERNUMMER, null, null, true, Telling.VERGEEFS));
            return;
        }
        try {
            rondAf(geleverd.verzending(), ik, Verzendstap.verzonden(nummer));
        } catch (DuplicateKeyException anderHeeftHem) {
            if (!Geschonden.is(anderHeeftHem, "aanvraag", "dossiernummer")) {
                throw anderHeeftHem;
            }
            rondAf(geleverd.verzending(), ik, Verzendstap.mislukt(NUMMER_AL_IN_GEBRUIK, null));
        }
    }

    private void nietGeleverd(Verzending verzending, Throwable fout, String ik) {
        if (fout instanceof Weigert weigert) {
            rondAf(verzending, ik, Verzendstap.mislukt(KINDKANS_WEIGERT, weigert.code()));
        } else {
            straksOfFout(verzending, ik, oorzaak(verzending, fout));
        }
    }

    private Oorzaak oorzaak(Verzending verzending, Throwable fout) {
        if (fout instanceof Onbereikbaar weg) {
            var telling = weg.nietGeprobeerd() ? Telling.GEEN_POGING : bijStoring();
            var reden = weg.isDruk() ? KINDKANS_DRUK : KINDKANS_ONBEREIKBAAR;
            return new Oorzaak(reden, weg.reden(), weg.wachten(), verzending.eerstNavragen(), telling);
        }
        if (fout instanceof Onzeker twijfel) {
            return new Oorzaak(AANKOMST_ONZEKER, twijfel.reden(), null, true, bijStoring());
        }
        LOG.error("Verzending {} failed on our side: {}", verzending.id(), Storing.van(fout));
        return new Oorzaak(INTERNE_FOUT, null, null, true, Telling.VERGEEFS);
    }

    /** Only when Kindkans answers others is it this bericht that fails. */
    private Telling bijStoring() {
        var bereikt = bereikbaarheid.stand().laatstBereikt();
        var anderenWel = bereikt != null && bereikt.isAfter(klok.instant().minus(KORT_GELEDEN));
        return anderenWel ? Telling.VERGEEFS : Telling.POGING;
    }

    private void straksOfFout(Verzending verzending, String ik, Oorzaak oorzaak) {
        var nu = klok.instant();
        var uitgeput = oorzaak.telling() == Telling.VERGEEFS && beleid.uitgeput(verzending, nu);
        if (uitgeput || beleid.wachtteTeLang(verzending, nu)) {
            rondAf(verzending, ik, Verzendstap.mislukt(oorzaak.reden(), oorzaak.uitleg()));
        } else {
            stelUit(verzending, ik, oorzaak);
        }
    }

    private void stelUit(Verzending verzending, String ik, Oorzaak oorzaak) {
        var vergeefs = oorzaak.telling() == Telling.VERGEEFS;
        var geprobeerd = oorzaak.telling() != Telling.GEEN_POGING;
        var volgende = geprobeerd
                ? beleid.volgende(verzending, klok.instant(), vergeefs, oorzaak.wachten())
                : beleid.zonderPoging(klok.instant(), oorzaak.wachten());
        var stap = Verzendstap.straks(oorzaak.reden(), oorzaak.uitleg(), volgende);
        transactie.executeWithoutResult(stand -> {
            var uitstel = new Uitstel(volgende, oorzaak.eerstNavragen(), geprobeerd, vergeefs);
            if (!verzendingen.stelUit(verzending, ik, uitstel)) {
                meldOvergenomen(verzending);
            } else if (geprobeerd) {
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

    /** What a failed attempt counts for. */
    private enum Telling {
        /** Nothing went out. */
        GEEN_POGING,
        /** It went out while Kindkans took nothing of anybody. */
        POGING,
        /** It failed while Kindkans took what others sent, or by our own doing: that cannot go on for ever. */
        VERGEEFS
    }

    /**
     * @param wachten what Kindkans asked, or how long we hold back ourselves
     * @param eerstNavragen whether the bericht may have arrived, now or before
     */
    private record Oorzaak(
            Verzendreden reden,
            @Nullable String uitleg,
            @Nullable Duration wachten,
            boolean eerstNavragen,
            Telling telling) {}
}
