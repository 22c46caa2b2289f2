package nl.lvsgateway.verzending;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.lvsgateway.aanvraag.Dossiernummer;
import nl.lvsgateway.aanvraag.VerzendingGevraagd;
import nl.lvsgateway.kindkans.Bereikbaarheid;
import nl.lvsgateway.kindkans.Kindkans;
import nl.lvsgateway.kindkans.Onbereikbaar;
import nl.lvsgateway.kindkans.Verbindingsstand.Toestand;
import nl.lvsgateway.techniek.opslag.Databankklok;
import nl.lvsgateway.uitgaand.Bezit;
import nl.lvsgateway.verzending.Verzendingen.Greep;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** The steps of delivering: take in hand, deliver with no transaction open, book what came of it. */
@Service
public class Verzender {

    private static final Logger LOG = LoggerFactory.getLogger(Verzender.class);

    private final Verzendingen verzendingen;
    private final Berichtmaker berichtmaker;
    private final Kindkans kindkans;
    private final Verzendboek boek;
    private final Bereikbaarheid bereikbaarheid;
    private final Databankklok klok;
    private final Bezit<Verzending> bezit;
    private volatile boolean gestopt;

    Verzender(
            Verzendingen verzendingen,
            Berichtmaker berichtmaker,
            Kindkans kindkans,
            Verzendboek boek,
            Bereikbaarheid bereikbaarheid,
            Verzendinstellingen instellingen,
            Databankklok klok) {
        this.verzendingen = verzendingen;
        this.berichtmaker = berichtmaker;
        this.kindkans = kindkans;
        this.boek = boek;
        this.bereikbaarheid = bereikbaarheid;
        this.klok = klok;
        this.bezit = new Bezit<>(verzendingen, klok, instellingen.lease());
    }

    /** In the transaction of the change itself: the row is the outbox. */
    @EventListener
    void zetKlaar(VerzendingGevraagd gevraagd) {
        verzendingen.zetKlaar(gevraagd, UUID.randomUUID().toString(), klok.nu());
    }

    Bezit<Verzending> bezit() {
        return bezit;
    }

    /** The verzendingen whose turn it is. */
    List<Verzending> neemInHand(Greep greep) {
        return bezit.neem(eigenaar -> verzendingen.neem(eigenaar, greep));
    }

    /** Delivers; asks first when an earlier attempt may have arrived, or when Kindkans must show that it is back. */
    public Uitslag lever(Verzending verzending) {
        try {
            magNog(verzending);
            var eerstVragen =
                    verzending.eerstNavragen() || bereikbaarheid.stand().toestand() == Toestand.PROEF;
            return eerstVragen ? vraagOfLever(verzending) : leverNu(verzending);
        } catch (RuntimeException | Error e) {
            return new NietGeleverd(verzending, e);
        }
    }

    /**
     * Nothing begins in a process that stops. And one that was frozen may wake up long after another took its work over: it
     * must not send that blindly.
     */
    private void magNog(Verzending verzending) {
        if (gestopt) {
            throw Onbereikbaar.nietGeprobeerd("De gateway stopt.", Duration.ZERO);
        }
        if (!bezit.isVanOns(verzending)) {
            throw Onbereikbaar.nietGeprobeerd("De gateway stond te lang stil.", Duration.ZERO);
        }
    }

    private Geleverd vraagOfLever(Verzending verzending) {
        var navraag = kindkans.vraag(verzending.berichtId());
        return navraag.bekend()
                ? new Geleverd(verzending, Dossiernummer.van(navraag.dossiernummer()))
                : leverNu(verzending);
    }

    private Geleverd leverNu(Verzending verzending) {
        var bericht = berichtmaker.maak(verzending, () -> bezit.isVanOns(verzending));
        magNog(verzending);
        var aflevering = kindkans.lever(bericht);
        return new Geleverd(verzending, Dossiernummer.van(aflevering.dossiernummer()));
    }

    /** In hand until it is booked; when that fails it goes, when its lease ends, to whoever comes first. */
    public void boek(Uitslag uitslag) {
        try {
            boek.boek(uitslag, bezit.ik());
        } finally {
            bezit.laatLos(uitslag.verzending());
        }
    }

    /** Postponed work whose time has come, and work of nodes that fell silent, gets a turn. */
    public void geefBeurt() {
        meld(bezit.neemVerlopenOver(), "had an owner that fell silent");
        meld(verzendingen.geefBeurt(klok.nu()), "waited for this moment");
    }

    /** For a process that is the only one on its database: what others have in hand is of a process that is gone. */
    public void neemAllesOver() {
        meld(bezit.neemAllesOver(), "had an owner that is gone");
    }

    /** From now on nothing begins: what is in hand and did not go yet waits for whoever comes next. */
    void stop() {
        gestopt = true;
    }

    /** What is still in hand when this process stops goes to whoever comes first. */
    void geefTerug() {
        var aantal = bezit.geefTerug();
        if (aantal > 0) {
            LOG.info("{} verzendingen were handed back: the gateway stops", aantal);
        }
    }

    private static void meld(int aantal, String reden) {
        if (aantal > 0) {
            LOG.debug("{} verzendingen get a turn: they {}", aantal, reden);
        }
    }
}
