package nl.lvsgateway.aanvraag.opslag;

/**
 * The table aanvraag as every question names it, in whichever room: what was deleted keeps its row as a trail and is no aanvraag
 * any more. A build guard sees to it that no other class puts the table after FROM or JOIN, so nobody can forget.
 *
 * <p>Pieces of text and no view: on H2 a lock taken through a view locks nothing, and a page of a list reads all rows.
 */
public final class Aanvraagtabel {

    /** Aanvragen {@code a}; further conditions follow with AND. */
    public static final String LEVEND = " FROM aanvraag a WHERE a.verwijderd IS NULL ";

    /** The same beside another table; what they are joined on follows. */
    public static final String MET_LEVENDE = " JOIN aanvraag a ON a.verwijderd IS NULL AND ";

    /** Only trails; further conditions follow with AND. */
    public static final String VERWIJDERD = " FROM aanvraag a WHERE a.verwijderd IS NOT NULL ";

    /** For who must not mistake deleted for never seen: being deleted is a change, and its number is known. */
    public static final String OOK_VERWIJDERD = " FROM aanvraag a WHERE TRUE ";

    private Aanvraagtabel() {}
}
