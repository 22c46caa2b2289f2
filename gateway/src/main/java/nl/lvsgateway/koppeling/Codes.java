package nl.lvsgateway.koppeling;

import java.time.Instant;

/** The verificatiecodes as the schools set them on the Kindkans side, hashed. */
public interface Codes {

    /** Sets the code; the one before it stays right until {@code vorigeTot}. */
    void zet(Schoolnummer school, String samenwerkingsverband, String hash, Instant op, Instant vorigeTot);

    /** Whether a code was ever set. */
    boolean heeft(Schoolnummer school, String samenwerkingsverband);
}
