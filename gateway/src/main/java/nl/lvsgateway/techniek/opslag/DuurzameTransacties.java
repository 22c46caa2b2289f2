package nl.lvsgateway.techniek.opslag;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.JdbcTransactionObjectSupport;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.DefaultTransactionStatus;

/**
 * A commit returns only when it is on disk; after that the gateway may answer. Where only one may write, the next one
 * begins as soon as this one committed, and the disk takes them together.
 */
final class DuurzameTransacties extends JdbcTransactionManager {

    private static final long serialVersionUID = 1L;

    private final transient Vastlegging vastlegging;
    private final transient @Nullable Schrijfbeurt beurt;
    private final transient @Nullable Journaal journaal;

    DuurzameTransacties(
            DataSource bron, Vastlegging vastlegging, @Nullable Schrijfbeurt beurt, @Nullable Journaal journaal) {
        super(bron);
        this.vastlegging = vastlegging;
        this.beurt = beurt;
        this.journaal = journaal;
    }

    /** The turn first: who waits for it holds no connection that the one before may need. */
    @Override
    protected void doBegin(Object transactie, TransactionDefinition soort) {
        if (beurt == null || soort.isReadOnly()) {
            super.doBegin(transactie, soort);
            return;
        }
        var niemand = beurt.neem(transactie);
        try {
            if (niemand && journaal != null) {
                journaal.vergeetAlles();
            }
            super.doBegin(transactie, soort);
        } catch (RuntimeException | Error mislukt) {
            beurt.geef(transactie);
            throw mislukt;
        }
    }

    private void geefBeurt(Object transactie) {
        if (beurt != null) {
            beurt.geef(transactie);
        }
    }

    @Override
    protected void doCommit(DefaultTransactionStatus stand) {
        try {
            if (journaal == null) {
                super.doCommit(stand);
            } else {
                legVast(stand, journaal);
            }
        } finally {
            geefBeurt(stand.getTransaction());
        }
        if (!stand.isReadOnly()) {
            vastlegging.wacht();
        }
    }

    /** In the journal first, while the rows are still locked; without that there is no commit. */
    private void legVast(DefaultTransactionStatus stand, Journaal boek) {
        var blok = 0L;
        try {
            blok = schrijf(stand, boek);
            super.doCommit(stand);
        } catch (RuntimeException mislukt) {
            boek.herroep(blok);
            draaiTerug(stand, mislukt);
            throw mislukt;
        }
    }

    /** A database that closed itself cannot do that either, and need not; why it did is what counts. */
    private void draaiTerug(DefaultTransactionStatus stand, RuntimeException mislukt) {
        try {
            super.doRollback(stand);
        } catch (RuntimeException ookDat) {
            mislukt.addSuppressed(ookDat);
        }
    }

    @Override
    protected void doRollback(DefaultTransactionStatus stand) {
        if (journaal != null) {
            journaal.vergeet(sessie(stand));
        }
        super.doRollback(stand);
    }

    /** Also of one that ended in some other way. */
    @Override
    protected void doCleanupAfterCompletion(Object transactie) {
        geefBeurt(transactie);
        super.doCleanupAfterCompletion(transactie);
    }

    private static long schrijf(DefaultTransactionStatus stand, Journaal boek) {
        var verbinding = verbinding(stand);
        try {
            return boek.schrijf(Journaaltrigger.sessie(verbinding), verbinding);
        } catch (SQLException e) {
            throw new TransactionSystemException("What a transaction changed cannot be read", e);
        }
    }

    private static int sessie(DefaultTransactionStatus stand) {
        try {
            return Journaaltrigger.sessie(verbinding(stand));
        } catch (SQLException e) {
            throw new TransactionSystemException("The connection of a transaction is gone", e);
        }
    }

    private static Connection verbinding(DefaultTransactionStatus stand) {
        return ((JdbcTransactionObjectSupport) stand.getTransaction())
                .getConnectionHolder()
                .getConnection();
    }
}
