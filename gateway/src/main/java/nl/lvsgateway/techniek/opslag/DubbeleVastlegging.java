package nl.lvsgateway.techniek.opslag;

import java.io.IOException;

/** The journal and the rows both on disk: each alone would do, and either can be rebuilt or read without the other. */
record DubbeleVastlegging(GedeeldeSync journaal, GedeeldeSync rijen) implements Vastlegging, AutoCloseable {

    @Override
    public void wacht() {
        journaal.wacht();
        rijen.wacht();
    }

    /** The journal closes with its own keeper. */
    @Override
    public void close() throws IOException {
        rijen.close();
    }
}
