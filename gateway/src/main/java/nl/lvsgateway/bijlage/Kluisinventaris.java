package nl.lvsgateway.bijlage;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** What lies in the kluis, half-written files included. */
public interface Kluisinventaris {

    /** Hands over the sleutels of all that was written before this moment, in groups. */
    void loopDoor(Instant voor, Consumer<List<String>> groep) throws IOException;
}
