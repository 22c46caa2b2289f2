package nl.lvsgateway.techniek.opslag;

/** Makes what was committed last through a power cut. */
interface Vastlegging {

    /** Returns when everything that this thread committed is on the disk itself; throws when that is not certain. */
    void wacht();
}
