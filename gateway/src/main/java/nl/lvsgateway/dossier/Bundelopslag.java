package nl.lvsgateway.dossier;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Bundles that all nodes share. */
public interface Bundelopslag {

    /** By name: the sha-256 of its zip. */
    Map<String, String> vingerafdrukken();

    Optional<byte[]> lees(String naam);

    /** Adds it, or puts it in the place of the one of that name. */
    void zet(String naam, String sha256, byte[] zip, Instant nu);

    /** {@code false} when there was none. */
    boolean verwijder(String naam);
}
