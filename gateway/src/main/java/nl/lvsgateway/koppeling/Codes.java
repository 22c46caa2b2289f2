package nl.lvsgateway.koppeling;

import java.time.Instant;
import java.util.Optional;

/** The verificatiecodes as the schools set them on the Kindkans side, hashed. */
public interface Codes {

    /**
     * Sets the code; the one before it stays right until {@code vorigeTot}.
     *
     * @throws org.springframework.dao.DataIntegrityViolationException when there is no such samenwerkingsverband
     */
    void zet(Schoolnummer school, String samenwerkingsverband, String hash, Instant op, Instant vorigeTot);

    /** Hash of the newest code. */
    Optional<String> huidige(Schoolnummer school, String samenwerkingsverband);

    /** The code before the newest is not right any more. */
    void vergeetVorige(Schoolnummer school, String samenwerkingsverband);
}
