package nl.lvsgateway.verzending;

import java.time.Clock;
import java.util.UUID;
import nl.lvsgateway.aanvraag.VerzendingGevraagd;
import nl.lvsgateway.kindkans.Kindkans;
import nl.lvsgateway.verzending.Verzendingen.Eigenaar;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** The steps of delivering: take in hand, deliver with no transaction open, book what came of it. */
@Service
public class Verzender {

    private static final Logger LOG = LoggerFactory.getLogger(Verzender.class);

    /** Name of this process in the leases. */
    private final String ik = UUID.randomUUID().toString();

    private final Verzendingen verzendingen;
    private final Berichtmaker berichtmaker;
    private final Kindkans kindkans;
    private final Verzendboek boek;
    private final Verzendinstellingen instellingen;
    private final Clock klok;

    Verzender(
            Verzendingen verzendingen,
            Berichtmaker berichtmaker,
            Kindkans kindkans,
            Verzendboek boek,
            Verzendinstellingen instellingen,
            Clock klok) {
        this.verzendingen = verzendingen;
        this.berichtmaker = berichtmaker;
        this.kindkans = kindkans;
        this.boek = boek;
        this.instellingen = instellingen;
        this.klok = klok;
    }

    /** In the transaction of the change itself: the row is the outbox. */
    @EventListener
    void zetKlaar(VerzendingGevraagd gevraagd) {
        verzendingen.zetKlaar(gevraagd, UUID.randomUUID().toString(), klok.instant());
    }

    /** The verzending whose turn it is, or {@code null} when there is nothing to do. */
    public @Nullable Verzending neemInHand() {
        return verzendingen.neem(eigenaar()).orElse(null);
    }

    /** Delivers; asks first when an earlier attempt may have arrived. */
    public Geleverd lever(Verzending verzending) {
        try {
            return verzending.eerstNavragen() ? vraagOfLever(verzending) : leverNu(verzending);
        } catch (RuntimeException e) {
            throw new NietGeleverd(verzending, e);
        }
    }

    private Geleverd vraagOfLever(Verzending verzending) {
        var navraag = kindkans.vraag(verzending.berichtId());
        return navraag.bekend() ? new Geleverd(verzending, navraag.dossiernummer()) : leverNu(verzending);
    }

    private Geleverd leverNu(Verzending verzending) {
        var aflevering = kindkans.lever(berichtmaker.maak(verzending));
        return new Geleverd(verzending, aflevering.dossiernummer());
    }

    public Geleverd boekGeleverd(Geleverd geleverd) {
        boek.geleverd(geleverd, ik);
        return geleverd;
    }

    public NietGeleverd boekNietGeleverd(NietGeleverd fout) {
        boek.nietGeleverd(fout, ik);
        return fout;
    }

    /** Sign of life: what this process has in hand stays its own. */
    public void verleng() {
        verzendingen.verleng(eigenaar());
    }

    /** Postponed work whose time has come, and work of nodes that fell silent, gets a turn. */
    public void geefBeurt() {
        var nu = klok.instant();
        meld(verzendingen.neemOver(nu), "had an owner that fell silent");
        meld(verzendingen.geefBeurt(nu), "waited for this moment");
    }

    /** For a process that is the only one on its database: what others have in hand is of a process that is gone. */
    public void neemAllesOver() {
        meld(verzendingen.neemOverVanAnderen(ik), "had an owner that is gone");
    }

    private static void meld(int aantal, String reden) {
        if (aantal > 0) {
            LOG.debug("{} verzendingen get a turn: they {}", aantal, reden);
        }
    }

    private Eigenaar eigenaar() {
        return new Eigenaar(ik, klok.instant().plus(instellingen.lease()));
    }
}
