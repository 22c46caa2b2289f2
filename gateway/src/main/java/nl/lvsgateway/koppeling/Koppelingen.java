package nl.lvsgateway.koppeling;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Schools, LVS systems and their koppelingen. */
public interface Koppelingen {

    Optional<Lvs> lvs(String code);

    List<Lvs> lvsen();

    boolean kent(Schoolnummer school);

    /** What one LVS has at a school, by samenwerkingsverband. */
    List<Koppeling> van(Schoolnummer school, String lvs);

    /** What all LVS systems have at a school. */
    List<Koppeling> van(Schoolnummer school);

    /**
     * What an LVS may mean at a school, with the codes that are right at this moment. Read anew at every call, so that a
     * change counts at once on every node.
     */
    List<Kandidaat> kandidaten(Schoolnummer school, String lvs, Instant nu);

    /** Records name and moments of a koppeling that was switched on or withdrawn. */
    void zetStand(Koppeling koppeling);

    /** Adds or renames. */
    void bewaar(Schoolnummer school, String naam);

    /** Adds, or replaces name and reading of numbers. */
    void bewaar(Lvs lvs);

    /** As {@link #bewaar(Lvs)}, and gives the LVS this key when it does not have it yet. */
    void bewaar(Lvs lvs, String sleutelHash);

    /** Makes a koppeling possible; it stays off until it is activated. */
    void bewaar(Schoolnummer school, String lvs, String samenwerkingsverband);

    /** Remembers when koppelingen were last used; an older moment than the known one changes nothing. */
    void gezien(Map<Plaats, Instant> momenten);

    /** Which koppeling. */
    record Plaats(Schoolnummer school, String lvs, String samenwerkingsverband) {}
}
