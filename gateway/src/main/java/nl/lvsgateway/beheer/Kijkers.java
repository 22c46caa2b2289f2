package nl.lvsgateway.beheer;

/** Those who have a page open that renews itself. */
public interface Kijkers {

    /** Looks whether something changed, and tells who may know. */
    void kijk();
}
