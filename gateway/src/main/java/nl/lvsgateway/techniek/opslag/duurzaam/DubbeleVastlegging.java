package nl.lvsgateway.techniek.opslag.duurzaam;

import java.util.concurrent.CompletableFuture;

/**
 * The journal and the rows both on disk, at the same time: each alone would do, and either can be rebuilt or read without
 * the other.
 */
record DubbeleVastlegging(GedeeldeSync journaal, GedeeldeSync rijen) implements Vastlegging, AutoCloseable {

    @Override
    public CompletableFuture<Void> begin() {
        return CompletableFuture.allOf(journaal.begin(), rijen.begin());
    }

    /** The journal itself closes with its keeper. */
    @Override
    public void close() {
        journaal.close();
        rijen.close();
    }
}
