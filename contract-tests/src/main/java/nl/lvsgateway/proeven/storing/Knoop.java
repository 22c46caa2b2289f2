package nl.lvsgateway.proeven.storing;

import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import nl.lvsgateway.proeven.lvs.LvsSpeler;
import nl.lvsgateway.proeven.proces.GatewayProces;
import nl.lvsgateway.proeven.proces.Geduld;

/** One gateway of the test field, with the ways to hurt it. One hurt at a time. */
final class Knoop implements AutoCloseable {

    /** The schools are in the database by now. */
    private static final String ZONDER_DEMO = "--gateway.demo.aan=false";

    private static final String SCHIJF_VOL = "No space left on device";

    private static final int MEESTE_STARTS = 5;
    private static final Duration TUSSEN_STARTS = Duration.ofSeconds(1);

    private final GatewayProces proces;
    private final ReentrantLock slot = new ReentrantLock();

    Knoop(GatewayProces proces) {
        this.proces = proces;
    }

    LvsSpeler lvs() {
        return proces.lvs();
    }

    GatewayProces proces() {
        return proces;
    }

    /** At once, without waiting for anything. */
    void dood() {
        proces.killMin9();
    }

    /** Kills it, and brings it back; now and then it dies again while it is getting up. */
    void doodEnHerrijs(Runnable doding, Duration ookInDeStart) {
        slot.lock();
        try {
            doding.run();
            proces.wachtOpEinde();
            if (!ookInDeStart.isZero()) {
                proces.begin(ZONDER_DEMO);
                Geduld.rust(ookInDeStart);
                proces.killMin9();
            }
            herrijs();
        } finally {
            slot.unlock();
        }
    }

    /** As a supervisor does: a start on a disk that is full just then is tried again; no other failure is. */
    private void herrijs() {
        for (int keer = 1; true; keer++) {
            try {
                proces.herstart(ZONDER_DEMO);
                return;
            } catch (AssertionError mislukt) {
                if (keer == MEESTE_STARTS || !proces.logtekst().contains(SCHIJF_VOL)) {
                    throw mislukt;
                }
                Geduld.rust(TUSSEN_STARTS);
            }
        }
    }

    /** Stands still, without knowing it, longer than its lease lasts. */
    void bevries(Duration duur) {
        slot.lock();
        try {
            proces.sein("STOP");
            Geduld.rust(duur);
            proces.sein("CONT");
        } finally {
            slot.unlock();
        }
    }

    @Override
    public void close() {
        proces.close();
    }
}
