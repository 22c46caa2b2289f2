package nl.lvsgateway.uitgaand;

/** One row of an outbox, taken in hand. A record: two attempts at one row are not equal. */
public interface Werkstuk {

    long id();

    /** Number of this attempt, from 1; whoever takes the row after us has a higher one. */
    int poging();
}
