package nl.lvsgateway.bijlage;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** What lies in the kluis, plank by plank: nobody has to look at all of it at once. */
public interface Kluisinventaris {

    int PLANKEN = 256;

    /**
     * Hands over the sleutels of all on this plank that was written before this moment, in groups. What others add or remove
     * meanwhile is no error.
     *
     * @return how many lie there, younger ones included
     */
    int loopDoor(int plank, Instant voor, Consumer<List<String>> groep) throws IOException;

    /**
     * Says that this process lives, and removes what dead ones left half-written; to be called every minute. Never throws
     * because of the disk: it is done again.
     */
    void onderhoud();
}
