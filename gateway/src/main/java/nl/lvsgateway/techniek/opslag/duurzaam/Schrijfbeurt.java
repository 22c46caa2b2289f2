package nl.lvsgateway.techniek.opslag.duurzaam;

import java.time.Duration;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Lets one transaction at a time change an embedded database. When several do, H2 (2.4.240) may put back a row as it was
 * before another one committed: a writer that loses a race for a page leaves a wrong image in its undo log, and a rollback
 * restores that. Writing goes through one file anyway, so nothing is lost by taking turns; reading goes on meanwhile.
 */
final class Schrijfbeurt {

    private static final Duration GEDULD = Duration.ofSeconds(30);

    private final Duration geduld;
    private final ReentrantLock slot = new ReentrantLock(true);
    /** Touched only by whose turn it is. */
    private final Set<Object> transacties = Collections.newSetFromMap(new IdentityHashMap<>());

    Schrijfbeurt() {
        this(GEDULD);
    }

    Schrijfbeurt(Duration geduld) {
        this.geduld = geduld;
    }

    /**
     * Waits for its turn; one within another on the same thread has it already. True when nobody had it.
     *
     * @throws CannotCreateTransactionException when it takes too long: nothing was begun
     */
    boolean neem(Object transactie) {
        if (!kreeg()) {
            throw new CannotCreateTransactionException("The database was not free to write within " + geduld);
        }
        transacties.add(transactie);
        return slot.getHoldCount() == 1;
    }

    private boolean kreeg() {
        try {
            return slot.tryLock(geduld.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotCreateTransactionException("Interrupted while waiting for a turn to write", e);
        }
    }

    /** The next one may; does nothing for a transaction that has no turn (any more). */
    void geef(Object transactie) {
        if (isMijn() && transacties.remove(transactie)) {
            slot.unlock();
        }
    }

    /** Does this while nobody is changing anything. */
    <T> T tijdens(Supplier<T> werk) {
        var ik = new Object();
        neem(ik);
        try {
            return werk.get();
        } finally {
            geef(ik);
        }
    }

    /** Whether this thread may write. */
    boolean isMijn() {
        return slot.isHeldByCurrentThread();
    }
}
