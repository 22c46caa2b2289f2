package nl.lvsgateway.beheer;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How sending went, minute by minute. */
public interface Minutenboek {

    /** Measures and keeps the minute that began here; {@code false} when another node did so already. */
    boolean schrijf(Instant minuut, boolean bereikbaar);

    /** Oldest first; minutes in which nobody measured are not there. */
    List<Minuut> sinds(Instant vanaf);

    void vergeetVoor(Instant moment);

    Rij rij();

    /**
     * @param midden half of what arrived in this minute took no longer, from the asking to the acknowledgement
     * @param traag 95 of 100 took no longer
     * @param oudste how long the oldest of the waiting ones waited then
     */
    record Minuut(
            Instant minuut,
            int verzonden,
            int mislukt,
            @Nullable Duration midden,
            @Nullable Duration traag,
            int wachtend,
            @Nullable Duration oudste,
            boolean bereikbaar) {}

    /** What waits now: how many, and since when the oldest. */
    record Rij(int wachtend, Optional<Instant> oudste) {}
}
