package nl.lvsgateway.koppeling;

import static nl.lvsgateway.koppeling.ToegangGeweigerd.Reden.KOPPELING_GEBLOKKEERD;
import static nl.lvsgateway.koppeling.ToegangGeweigerd.Reden.VERIFICATIECODE_ONJUIST;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Counts wrong codes per school and LVS and blocks who guesses, longer each time. One LVS does not block another. */
@Component
class Codewacht {

    private static final Logger LOG = LoggerFactory.getLogger(Codewacht.class);

    private final Codepogingen pogingen;
    private final Codeinstellingen beleid;
    private final ApplicationEventPublisher melder;
    private final TransactionTemplate eigenTransactie;
    private final Clock klok;

    Codewacht(
            Codepogingen pogingen,
            Codeinstellingen beleid,
            ApplicationEventPublisher melder,
            PlatformTransactionManager transacties,
            Clock klok) {
        this.pogingen = pogingen;
        this.beleid = beleid;
        this.melder = melder;
        this.klok = klok;
        // a wrong code counts, also when what it was typed for is rolled back
        this.eigenTransactie = new TransactionTemplate(transacties);
        eigenTransactie.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Throws while the school is blocked at this LVS, also for the right code: a block tells nothing. */
    void laatDoor(List<Kandidaat> kandidaten) {
        var tot = kandidaten.get(0).geblokkeerdTot();
        var nu = klok.instant();
        if (tot != null && tot.isAfter(nu)) {
            throw geblokkeerd(nu, tot);
        }
    }

    /** Counts, and says what to answer. */
    ToegangGeweigerd mislukt(Koppeling koppeling) {
        var nu = klok.instant();
        var stand = tel(koppeling.school(), koppeling.lvs(), nu);
        var tot = stand.geblokkeerdTot();
        if (tot == null) {
            return new ToegangGeweigerd(VERIFICATIECODE_ONJUIST);
        }
        LOG.warn(
                "ALERT school {} is blocked at LVS {} until {}: {} wrong codes in a row",
                koppeling.school(),
                koppeling.lvs(),
                tot,
                stand.opRij());
        melder.publishEvent(new KoppelingGeblokkeerd(koppeling.school(), koppeling.lvs(), stand.opRij(), tot));
        return geblokkeerd(nu, tot);
    }

    private Pogingen tel(Schoolnummer school, String lvs, Instant nu) {
        begin(school, lvs, nu);
        return Objects.requireNonNull(eigenTransactie.execute(transactie -> {
            var stand = pogingen.vast(school, lvs)
                    .orElseGet(() -> Pogingen.geen(school, lvs, nu))
                    .mislukt(nu, beleid);
            pogingen.bewaar(stand);
            return stand;
        }));
    }

    /** There must be a row before nodes can take turns at it. */
    private void begin(Schoolnummer school, String lvs, Instant nu) {
        try {
            eigenTransactie.executeWithoutResult(transactie -> {
                if (pogingen.vast(school, lvs).isEmpty()) {
                    pogingen.begin(Pogingen.geen(school, lvs, nu));
                }
            });
        } catch (DuplicateKeyException andereNode) {
            LOG.debug("Another node began counting for {} at {}", school, lvs);
        }
    }

    void gelukt(Kandidaat kandidaat) {
        if (kandidaat.misluktOpRij() == 0) {
            return;
        }
        var koppeling = kandidaat.koppeling();
        eigenTransactie.executeWithoutResult(transactie -> pogingen.vast(koppeling.school(), koppeling.lvs())
                .map(Pogingen::gelukt)
                .ifPresent(pogingen::bewaar));
    }

    private static ToegangGeweigerd geblokkeerd(Instant nu, Instant tot) {
        return ToegangGeweigerd.naWachten(KOPPELING_GEBLOKKEERD, Duration.between(nu, tot));
    }
}
