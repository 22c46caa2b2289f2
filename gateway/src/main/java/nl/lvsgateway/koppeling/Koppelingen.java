package nl.lvsgateway.koppeling;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Schools, LVS systems and their koppelingen. */
public interface Koppelingen {

    Optional<Lvs> lvsMetSleutel(String sleutelHash);

    Optional<Lvs> lvs(String code);

    boolean kent(Schoolnummer school);

    List<Koppeling> van(Schoolnummer school, String lvs);

    /** Records when, and under which name, the koppeling was switched on. */
    void activeer(Koppeling koppeling);

    void zetCode(Schoolnummer school, String samenwerkingsverband, String codeHash, Instant op);

    /** Adds or renames. */
    void bewaar(Schoolnummer school, String naam);

    /** Adds, or replaces name, key and reading of numbers. */
    void bewaar(Lvs lvs, String sleutelHash);

    /** Makes a koppeling possible; it stays off until it is activated. */
    void bewaar(Schoolnummer school, String lvs, String samenwerkingsverband);
}
