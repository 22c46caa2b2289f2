package nl.lvsgateway.kindkans;

import java.util.List;

/**
 * Kindkans as we call it. Every call ends in an answer or in one of three exceptions: {@link Onbereikbaar} (never taken, try
 * again), {@link Onzeker} (maybe taken, ask first) or {@link Weigert} (a final no).
 */
public interface Kindkans {

    /** Hands over one message; the same berichtId again is a repeat and makes nothing new. */
    Aflevering lever(Bericht bericht);

    /** What became of a message. */
    Navraag vraag(String berichtId);

    /** The latest status of each number that Kindkans knows; unknown numbers are left out. */
    List<Statusmelding> statussen(List<Long> dossiernummers);
}
