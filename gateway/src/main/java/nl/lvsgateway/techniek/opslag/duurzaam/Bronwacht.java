package nl.lvsgateway.techniek.opslag.duurzaam;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Objects;
import java.util.Properties;
import javax.sql.DataSource;
import nl.lvsgateway.techniek.Opslagstoring;
import nl.lvsgateway.techniek.Storing;
import nl.lvsgateway.techniek.opslag.duurzaam.Journaalkeuring.Bevinding;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.DestructionAwareBeanPostProcessor;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Stands beside the pool: has the database file looked at before anybody asks for a connection, and closes it when everybody
 * who could has gone.
 */
final class Bronwacht implements DestructionAwareBeanPostProcessor {

    private static final Logger LOG = LoggerFactory.getLogger(Bronwacht.class);
    private static final String H2 = "jdbc:h2:file:";

    private final ObjectProvider<Journaalmap> map;
    private final ObjectProvider<Clock> klok;
    private Bevinding bevinding = Bevinding.ONZEKER;
    private @Nullable Databankslot slot;
    private @Nullable DataSource zonderPool;
    private @Nullable Journaalbeheer beheer;

    Bronwacht(ObjectProvider<Journaalmap> map, ObjectProvider<Clock> klok) {
        this.map = map;
        this.klok = klok;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String naam) {
        if (bean instanceof HikariDataSource pool) {
            keur(pool);
        }
        return bean;
    }

    private void keur(HikariDataSource pool) {
        var url = pool.getJdbcUrl();
        var bestand = Path.of(url.substring(H2.length()).replaceFirst(";.*", "") + ".mv.db");
        var aanmelding = new Properties();
        aanmelding.setProperty("user", Objects.requireNonNullElse(pool.getUsername(), ""));
        aanmelding.setProperty("password", Objects.requireNonNullElse(pool.getPassword(), ""));
        zonderPool = new DriverManagerDataSource(url, aanmelding);
        try {
            slot = new Databankslot(map.getObject(), bestand);
            bevinding = new Journaalkeuring(map.getObject(), slot, Journaalkeuring.dezeOpstart(), klok.getObject())
                    .keur(url, aanmelding);
        } catch (IOException e) {
            throw Opslagstoring.van("The database file cannot be looked at", e);
        }
    }

    Bevinding bevinding() {
        return bevinding;
    }

    /** The rows are back and the journal is open. */
    void begonnen(Journaalbeheer nu) {
        beheer = nu;
    }

    Journaalbeheer beheer() {
        return Objects.requireNonNull(beheer, "The migration did not run");
    }

    @Override
    public boolean requiresDestruction(Object bean) {
        return bean instanceof HikariDataSource;
    }

    /**
     * The pool first, since it would open the database again. Of a start that failed halfway nobody knows what it left.
     */
    @Override
    public void postProcessBeforeDestruction(Object bean, String naam) {
        if (!(bean instanceof HikariDataSource pool)) {
            return;
        }
        pool.close();
        if (slot != null && zonderPool != null && beheer != null && beheer.isDicht()) {
            try {
                slot.sluit(zonderPool);
            } catch (SQLException | IOException mislukt) {
                LOG.warn(
                        "The database did not close as it should; the next start looks into it: {}",
                        Storing.van(mislukt));
            }
        }
    }
}
