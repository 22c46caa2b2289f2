package nl.lvsgateway.techniek.opslag;

import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

/** A commit returns only when it is on disk; after that the gateway may answer. */
final class DuurzameTransacties extends JdbcTransactionManager {

    private static final long serialVersionUID = 1L;

    private final transient Vastlegging vastlegging;

    DuurzameTransacties(DataSource bron, Vastlegging vastlegging) {
        super(bron);
        this.vastlegging = vastlegging;
    }

    @Override
    protected void doCommit(DefaultTransactionStatus stand) {
        super.doCommit(stand);
        if (!stand.isReadOnly()) {
            vastlegging.wacht();
        }
    }
}
