package nl.lvsgateway.verzending;

/** Tells other nodes at once that there is work; who misses it finds the work by looking now and then. */
public interface Werksignaal {

    /** There is work; returns at once. */
    void meld();

    /** Runs this whenever another node has work. */
    void luister(Runnable bijWerk);
}
