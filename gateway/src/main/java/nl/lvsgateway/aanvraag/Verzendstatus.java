package nl.lvsgateway.aanvraag;

import java.util.Map;
import java.util.Set;

/** Where the latest verzending of an aanvraag stands; a closed list, in the words of the school's screen. */
public enum Verzendstatus {
    OPGESLAGEN("Opgeslagen"),
    WORDT_VERZONDEN("Wordt verzonden"),
    VERZONDEN("Verzonden"),
    FOUT("Fout");

    private static final Map<Verzendstatus, Set<Verzendstatus>> MAG_NAAR = Map.of(
            OPGESLAGEN, Set.of(WORDT_VERZONDEN),
            WORDT_VERZONDEN, Set.of(WORDT_VERZONDEN, VERZONDEN, FOUT), // to itself: a next attempt
            FOUT, Set.of(WORDT_VERZONDEN, OPGESLAGEN), // sent again, or changed and saved
            VERZONDEN, Set.of(WORDT_VERZONDEN, OPGESLAGEN));

    private final String tekst;

    Verzendstatus(String tekst) {
        this.tekst = tekst;
    }

    /** The word on the school's screen. */
    public String tekst() {
        return tekst;
    }

    public boolean magNaar(Verzendstatus volgende) {
        return MAG_NAAR.getOrDefault(this, Set.of()).contains(volgende);
    }
}
