package nl.lvsgateway.techniek.opslag;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.Properties;
import nl.lvsgateway.techniek.opslag.Journaalkeuring.Bevinding;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Has the database file looked at as soon as its pool exists, before anybody asks that for a connection. */
final class Bronkeuring implements BeanPostProcessor {

    private static final String H2 = "jdbc:h2:file:";

    private final ObjectProvider<Journaalmap> map;
    private final ObjectProvider<Clock> klok;
    private Bevinding bevinding = Bevinding.ONZEKER;

    Bronkeuring(ObjectProvider<Journaalmap> map, ObjectProvider<Clock> klok) {
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
        var pad = url.substring(H2.length()).replaceFirst(";.*", "");
        var aanmelding = new Properties();
        aanmelding.setProperty("user", Objects.requireNonNullElse(pool.getUsername(), ""));
        aanmelding.setProperty("password", Objects.requireNonNullElse(pool.getPassword(), ""));
        try {
            bevinding = new Journaalkeuring(
                            map.getObject(), Path.of(pad + ".mv.db"), Journaalkeuring.dezeOpstart(), klok.getObject())
                    .keur(url, aanmelding);
        } catch (IOException e) {
            throw new UncheckedIOException("The database file cannot be looked at", e);
        }
    }

    Bevinding bevinding() {
        return bevinding;
    }
}
