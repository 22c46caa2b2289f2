package nl.lvsgateway.verzending.opslag;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.lvsgateway.verzending.Werksignaal;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * LISTEN on a connection of its own, outside the pool; NOTIFY at most once in a short while, outside the transaction that
 * brought the work: inside it, commits would wait for each other.
 */
final class PostgresSignaal implements Werksignaal, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresSignaal.class);
    private static final String KANAAL = "lvsgateway_verzending";
    private static final int HOOGSTENS_EENS_PER_MS = 20;
    private static final int LUISTER_MS = 1000;
    private static final int OPNIEUW_NA_MS = 1000;

    private final String ik = UUID.randomUUID().toString();
    private final JdbcConnectionDetails adres;
    private final JdbcClient db;
    private final AtomicBoolean gepland = new AtomicBoolean();
    private final ScheduledExecutorService melder = draad("werksignaal-melder");
    private final ScheduledExecutorService luisteraar = draad("werksignaal-luisteraar");
    private @Nullable Connection verbinding;

    PostgresSignaal(JdbcConnectionDetails adres, JdbcClient db) {
        this.adres = adres;
        this.db = db;
    }

    private static ScheduledExecutorService draad(String naam) {
        return Executors.newSingleThreadScheduledExecutor(werk -> {
            var draad = new Thread(werk, naam);
            draad.setDaemon(true);
            return draad;
        });
    }

    @Override
    public void meld() {
        if (!melder.isShutdown() && gepland.compareAndSet(false, true)) {
            melder.execute(this::stuur);
        }
    }

    private void stuur() {
        gepland.set(false);
        try {
            db.sql("SELECT pg_notify(:kanaal, :ik)")
                    .param("kanaal", KANAAL)
                    .param("ik", ik)
                    .query(rij -> {});
            TimeUnit.MILLISECONDS.sleep(HOOGSTENS_EENS_PER_MS);
        } catch (DataAccessException weg) {
            LOG.warn("Other nodes could not be told of work; they find it by themselves");
        } catch (InterruptedException gestopt) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void luister(Runnable bijWerk) {
        luisteraar.scheduleWithFixedDelay(() -> luisterEven(bijWerk), 0, 1, TimeUnit.MILLISECONDS);
    }

    /** After a connection that broke the work is looked for once, since a call may have been missed. */
    private void luisterEven(Runnable bijWerk) {
        try {
            var nieuw = verbinding == null;
            var meldingen = open().unwrap(PGConnection.class).getNotifications(nieuw ? 1 : LUISTER_MS);
            var vanAnder = false;
            for (var melding : meldingen) {
                vanAnder |= !melding.getParameter().equals(ik);
            }
            if (nieuw || vanAnder) {
                bijWerk.run();
            }
        } catch (SQLException gebroken) {
            LOG.warn("The connection for signals broke; it is opened again");
            sluit();
            rust();
        } catch (RuntimeException stoptNet) {
            LOG.debug("A signal came while the gateway stops");
        }
    }

    private Connection open() throws SQLException {
        var open = verbinding;
        if (open == null) {
            open = DriverManager.getConnection(adres.getJdbcUrl(), adres.getUsername(), adres.getPassword());
            verbinding = open;
            try (var luister = open.createStatement()) {
                luister.execute("LISTEN " + KANAAL);
            }
        }
        return open;
    }

    private void sluit() {
        var open = verbinding;
        verbinding = null;
        try {
            if (open != null) {
                open.close();
            }
        } catch (SQLException alWeg) {
            LOG.debug("The connection for signals was gone already");
        }
    }

    private static void rust() {
        try {
            TimeUnit.MILLISECONDS.sleep(OPNIEUW_NA_MS);
        } catch (InterruptedException gestopt) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        melder.shutdownNow();
        luisteraar.execute(this::sluit);
        luisteraar.shutdown();
    }
}
