package nl.lvsgateway.status;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import nl.lvsgateway.aanvraag.Aanvraag;
import nl.lvsgateway.samenwerkingsverband.Statuscatalogus;
import nl.lvsgateway.samenwerkingsverband.Statusklasse;
import nl.lvsgateway.techniek.NaCommit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * Notices statuses that the catalogue does not have: they go on as they are, and support is told once. After the commit:
 * counting a label must never cost anybody a status.
 */
@Component
class Onbekendheid {

    private static final Logger LOG = LoggerFactory.getLogger(Onbekendheid.class);

    private final Statuscatalogus catalogus;
    private final OnbekendeStatussen onbekend;
    private final Clock klok;

    Onbekendheid(Statuscatalogus catalogus, OnbekendeStatussen onbekend, Clock klok) {
        this.catalogus = catalogus;
        this.onbekend = onbekend;
        this.klok = klok;
    }

    @NaCommit
    void let(AanvraagstatusGewijzigd gewijzigd) {
        var aanvraag = gewijzigd.nu();
        var stand = aanvraag.kindkansstand();
        var swv = aanvraag.gegevens().samenwerkingsverband();
        var type = aanvraag.gegevens().aanvraagtype();
        // The label stays out of the log: it is a free text of others.
        if (stand != null
                && catalogus.klasse(swv, type, stand.status()) == Statusklasse.ONBEKEND
                && tel(aanvraag, stand.status())) {
            LOG.warn("{} uses a status for {} that the catalogue does not have: give it a class", swv, type);
        }
    }

    private boolean tel(Aanvraag aanvraag, String label) {
        var g = aanvraag.gegevens();
        var nu = klok.instant().truncatedTo(ChronoUnit.MICROS);
        try {
            return onbekend.tel(g.samenwerkingsverband(), g.aanvraagtype(), label, nu);
        } catch (DuplicateKeyException anderZagHemEerst) {
            return false;
        }
    }
}
