package nl.lvsgateway.techniek.opslag.duurzaam;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import nl.lvsgateway.techniek.Opslagstoring;
import nl.lvsgateway.techniek.opslag.GeslotenDatabank;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.datasource.JdbcTransactionObjectSupport;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
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
    private final transient @Nullable Meeschrijver meeschrijver;

    DuurzameTransacties(
            DataSource bron,
            Vastlegging vastlegging,
            @Nullable Schrijfbeurt beurt,
            @Nullable Meeschrijver meeschrijver) {
        super(bron);
        this.vastlegging = vastlegging;
        this.beurt = beurt;
        this.meeschrijver = meeschrijver;
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
            if (niemand && meeschrijver != null) {
                meeschrijver.vergeetAlles();
            }
            super.doBegin(transactie, soort);
            zetRecht(transactie);
        } catch (RuntimeException | Error mislukt) {
            beurt.geef(transactie);
            throw mislukt;
        }
    }

    /** The connection is closed by Spring only when the beginning went well. */
    private void zetRecht(Object transactie) {
        if (meeschrijver == null) {
            return;
        }
        try {
            metSql(() -> {
                meeschrijver.zetRecht(verbinding(transactie));
                return true;
            });
        } catch (RuntimeException | Error mislukt) {
            doCleanupAfterCompletion(transactie);
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
            if (meeschrijver == null) {
                super.doCommit(stand);
            } else {
                legVast(stand, meeschrijver);
            }
        } finally {
            geefBeurt(stand.getTransaction());
        }
        if (!stand.isReadOnly()) {
            vastlegging.wacht();
        }
    }

    /** In the journal first, while the rows are still locked; without that there is no commit. */
    private void legVast(DefaultTransactionStatus stand, Meeschrijver mee) {
        try {
            var verbinding = verbinding(stand.getTransaction());
            var iets = metSql(() -> mee.schrijf(Journaaltrigger.sessie(verbinding), verbinding));
            super.doCommit(stand);
            if (iets) {
                mee.gelukt();
            }
        } catch (RuntimeException | Error mislukt) {
            draaiTerug(stand, mislukt);
            throw mislukt;
        }
    }

    /** While it is still its turn. */
    private void draaiTerug(DefaultTransactionStatus stand, Throwable mislukt) {
        try {
            doRollback(stand);
        } catch (RuntimeException ookDat) {
            mislukt.addSuppressed(ookDat);
        }
    }

    /** A database that closed itself cannot do that, and need not; why it did is what counts. */
    @Override
    protected void doRollback(DefaultTransactionStatus stand) {
        if (meeschrijver != null) {
            meeschrijver.vergeet(metSql(() -> Journaaltrigger.sessie(verbinding(stand.getTransaction()))));
        }
        try {
            super.doRollback(stand);
        } catch (TransactionException | DataAccessException | Opslagstoring mislukt) {
            var gesloten = mislukt instanceof Opslagstoring
                    || GeslotenDatabank.isGesloten(NestedExceptionUtils.getMostSpecificCause(mislukt));
            if (!gesloten) {
                throw mislukt;
            }
        }
    }

    /** Also of one that ended in some other way. */
    @Override
    protected void doCleanupAfterCompletion(Object transactie) {
        geefBeurt(transactie);
        super.doCleanupAfterCompletion(transactie);
    }

    /** A disk that is full or broken is told as that; H2 has closed itself by then. */
    @Override
    protected RuntimeException translateException(String taak, SQLException fout) {
        return NestedExceptionUtils.getMostSpecificCause(fout) instanceof IOException schijf
                ? Opslagstoring.van("The database cannot be written", schijf)
                : super.translateException(taak, fout);
    }

    private static <T> T metSql(Opdracht<T> opdracht) {
        try {
            return opdracht.doe();
        } catch (SQLException e) {
            throw new TransactionSystemException("What a transaction changed cannot be read", e);
        }
    }

    private static Connection verbinding(Object transactie) {
        return ((JdbcTransactionObjectSupport) transactie).getConnectionHolder().getConnection();
    }

    private interface Opdracht<T> {

        T doe() throws SQLException;
    }
}
