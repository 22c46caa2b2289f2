package nl.lvsgateway.aanvraag;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step of the verzendstatus.
 *
 * @param dossiernummer what Kindkans gave; kept only when there was none yet
 * @param volgendePoging when the gateway tries again by itself
 */
public record Verzendstap(
        Verzendstatus naar,
        @Nullable Verzendreden reden,
        @Nullable String uitleg,
        @Nullable Instant volgendePoging,
        @Nullable Dossiernummer dossiernummer) {

    /** Without anything to say about it. */
    static Verzendstap naar(Verzendstatus volgende) {
        return new Verzendstap(volgende, null, null, null, null);
    }

    public static Verzendstap verzonden(Dossiernummer dossiernummer) {
        return new Verzendstap(Verzendstatus.VERZONDEN, null, null, null, dossiernummer);
    }

    public static Verzendstap straks(Verzendreden reden, @Nullable String uitleg, Instant volgendePoging) {
        return new Verzendstap(Verzendstatus.WORDT_VERZONDEN, reden, uitleg, volgendePoging, null);
    }

    public static Verzendstap mislukt(Verzendreden reden, @Nullable String uitleg) {
        return new Verzendstap(Verzendstatus.FOUT, reden, uitleg, null, null);
    }

    /** The number counts, but the aanvraag itself is where its latest verzending is. */
    Verzendstap terwijlEenLatereWacht() {
        return naar == Verzendstatus.WORDT_VERZONDEN
                ? this
                : new Verzendstap(Verzendstatus.WORDT_VERZONDEN, null, null, null, dossiernummer);
    }

    Aanvraag op(Aanvraag er, Instant nu) {
        if (!er.verzendstatus().magNaar(naar)) {
            throw new IllegalStateException("No arrow from " + er.verzendstatus() + " to " + naar);
        }
        var nummer = er.dossiernummer() == null ? dossiernummer : er.dossiernummer();
        var stand = new Verzendstand(naar, nummer, reden, uitleg, volgendePoging);
        return new Aanvraag(er.identiteit(), er.inhoud(), stand, er.navraag(), verandert(er) ? nu : er.gewijzigd());
    }

    /** A next attempt for the same reason changes nothing for who follows the aanvraag. */
    private boolean verandert(Aanvraag er) {
        return naar != er.verzendstatus()
                || reden != er.reden()
                || (dossiernummer != null && er.dossiernummer() == null);
    }
}
