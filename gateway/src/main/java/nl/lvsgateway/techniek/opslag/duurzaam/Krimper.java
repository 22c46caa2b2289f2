package nl.lvsgateway.techniek.opslag.duurzaam;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import nl.lvsgateway.techniek.Ploegen;
import nl.lvsgateway.techniek.Storing;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the file of an embedded database small. Each commit writes a piece of the file, of which soon a page or two still
 * counts; H2 gathers such pages by itself only when it may keep commits to itself for a while (WRITE_DELAY above 0), and a
 * backlog of 3,000 aanvragen made a file of 681 MB. Done in a transaction, so that nobody else writes meanwhile.
 */
final class Krimper implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Krimper.class);
    private static final Duration TUSSENPOOS = Duration.ofSeconds(1);
    private static final Duration STOPTIJD = Duration.ofSeconds(20);

    /** A smaller file is not worth it. */
    private static final long GENOEG = 128L << 20;

    /** Percentage of the pieces that counts. */
    private static final int VULLING = 40;

    /** What is gathered in one turn; of pieces that hardly count, that is some hundred MB of file. */
    private static final int PER_BEURT = 2 << 20;

    private final DataSource bron;
    private final TransactionTemplate beurt;
    private final long genoeg;
    private final ScheduledExecutorService draad;

    Krimper(DataSource bron, PlatformTransactionManager beheer) {
        this(bron, beheer, GENOEG);
    }

    Krimper(DataSource bron, PlatformTransactionManager beheer, long genoeg) {
        this.bron = bron;
        this.genoeg = genoeg;
        this.beurt = new TransactionTemplate(beheer);
        this.draad = Executors.newSingleThreadScheduledExecutor(werk -> {
            var nieuw = new Thread(werk, "krimpen");
            nieuw.setDaemon(true);
            return nieuw;
        });
    }

    Krimper begin() {
        draad.scheduleWithFixedDelay(
                this::probeer, TUSSENPOOS.toMillis(), TUSSENPOOS.toMillis(), TimeUnit.MILLISECONDS);
        return this;
    }

    private void probeer() {
        try {
            krimp();
        } catch (RuntimeException mislukt) {
            LOG.warn("The file of the database was not made smaller: {}", Storing.van(mislukt));
        }
    }

    /** In one turn: every turn costs a sync, and nobody waits when there is nothing to gain. */
    void krimp() {
        var opslag = opslag();
        if (isRuim(opslag)) {
            beurt.executeWithoutResult(stand -> opslag.compact(VULLING, PER_BEURT));
        }
    }

    private boolean isRuim(MVStore opslag) {
        var bestand = opslag.getFileStore();
        return bestand.size() > genoeg && bestand.getChunksFillRate() < VULLING;
    }

    private MVStore opslag() {
        try (var verbinding = bron.getConnection()) {
            return opslag(verbinding);
        } catch (SQLException dicht) {
            throw new IllegalStateException("The database cannot be reached", dicht);
        }
    }

    static MVStore opslag(Connection verbinding) throws SQLException {
        var sessie = (SessionLocal) verbinding.unwrap(JdbcConnection.class).getSession();
        return sessie.getDatabase().getStore().getMvStore();
    }

    @Override
    public void close() {
        Ploegen.sluit(draad, STOPTIJD);
    }
}
