package nl.lvsgateway.koppeling;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Schools, LVS systems and their koppelingen. */
public interface Koppelingen {

    Optional<Lvs> lvs(String code);

    List<Lvs> lvsen();

    boolean kent(Schoolnummer school);

    /** Nobody else changes what belongs to the school until this transaction ends; {@code false} when it is not known. */
    boolean vast(Schoolnummer school);

    /** Likewise, with the koppeling as it is now. */
    default Optional<Koppeling> vast(Plaats waar) {
        return vast(waar.school()) ? met(waar) : Optional.empty();
    }

    default Optional<Koppeling> met(Plaats waar) {
        return van(waar.school(), waar.lvs()).stream()
                .filter(k -> k.samenwerkingsverband().equals(waar.samenwerkingsverband()))
                .findFirst();
    }

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

    /**
     * Makes a koppeling possible; it stays off until it is activated. {@code false} when there is no such
     * samenwerkingsverband.
     */
    boolean bewaar(Schoolnummer school, String lvs, String samenwerkingsverband);

    /** Remembers when koppelingen were last used, in the order of their keys; an older moment than the known one changes nothing. */
    void gezien(Map<Plaats, Instant> momenten);

    /** Which koppeling. */
    record Plaats(Schoolnummer school, String lvs, String samenwerkingsverband) implements Comparable<Plaats> {

        private static final Comparator<Plaats> VOLGORDE = Comparator.comparing(
                        (Plaats p) -> p.school().waarde())
                .thenComparing(Plaats::lvs)
                .thenComparing(Plaats::samenwerkingsverband);

        @Override
        public int compareTo(Plaats ander) {
            return VOLGORDE.compare(this, ander);
        }
    }
}
