package nl.lvsgateway.koppeling;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Wrong codes per school and LVS, shared by all nodes. */
public interface Codepogingen {

    /** Nobody else changes it until this transaction ends; empty when there was never a wrong code. */
    Optional<Pogingen> vast(Schoolnummer school, String lvs);

    /** @throws org.springframework.dao.DuplicateKeyException when it is there already */
    void begin(Pogingen geen);

    void bewaar(Pogingen pogingen);

    /** {@code false} when there was nothing to forget. */
    boolean vergeet(Schoolnummer school, String lvs);

    /** Those that are blocked at this moment, longest first. */
    List<Pogingen> geblokkeerd(Instant nu);
}
