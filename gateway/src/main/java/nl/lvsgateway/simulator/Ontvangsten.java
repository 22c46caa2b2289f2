package nl.lvsgateway.simulator;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps which messages came in. */
public interface Ontvangsten {

    /** Counts a repeat; false when this berichtId is new. */
    boolean telHerhaling(String berichtId);

    void bewaar(Zending zending, Instant nu);

    /** The latest first; null is no filter. */
    List<Ontvangst> zoek(@Nullable String referentie, @Nullable String berichtId, int hoeveel);
}
