package nl.lvsgateway.aanvraag;

import java.util.List;

/**
 * The changes of the aanvragen of one school and LVS, in the order in which they are handed out. Only who asks gives
 * numbers, and only to what is committed: nothing is lost or told twice, in whatever order changes commit.
 */
public interface Wijzigingen {

    /** Gives a number to at most so many changes that have none yet; the last number given so far. */
    long nummer(String school, String lvs, int hoogstens);

    /** Those after the place, in order. */
    List<Wijziging> na(String school, String lvs, Plaats plaats, int hoogstens);

    /**
     * Where one aanvraag stands in the changes.
     *
     * @param nummer many changes may share one
     * @param id within that number: the aanvraag
     */
    record Plaats(long nummer, long id) {

        public static final Plaats BEGIN = new Plaats(0, 0);
    }

    /** An aanvraag as it is now, and the place of its latest change. */
    record Wijziging(Aanvraag aanvraag, Plaats plaats) {}
}
