package nl.lvsgateway.koppeling;

import java.time.Instant;
import java.util.Optional;

/** The verificatiecodes as the schools set them on the Kindkans side, hashed. */
public interface Codes {

    /**
     * Sets the code; the one before it stays right until {@code vorigeTot}. {@code false} when there is no such
     * samenwerkingsverband.
     */
    boolean zet(Schoolnummer school, String samenwerkingsverband, String hash, Instant op, Instant vorigeTot);

    /** Hash of the newest code. */
    Optional<String> huidige(Schoolnummer school, String samenwerkingsverband);

    /** The code before the newest is not right any more; {@code false} when there was none. */
    boolean vergeetVorige(Schoolnummer school, String samenwerkingsverband);
}
