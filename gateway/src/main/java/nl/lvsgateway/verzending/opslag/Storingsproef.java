package nl.lvsgateway.verzending.opslag;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import nl.lvsgateway.kindkans.Kindkans;
import nl.lvsgateway.kindkans.Navraag;
import nl.lvsgateway.uitgaand.Eigenaar;
import nl.lvsgateway.verzending.Verzendingen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Breaks a promise on purpose, so that a trial can prove that it would notice. Only there when the trial itself asks for it
 * with two settings; never in use.
 */
@Component
@ConditionalOnProperty(name = "gateway.storingsproef.toegestaan", havingValue = "true")
class Storingsproef implements BeanPostProcessor {

    private static final Logger LOG = LoggerFactory.getLogger(Storingsproef.class);
    private static final int TE_LAAT_MS = 300;

    private final String fout;
    private final ScheduledExecutorService later = Executors.newScheduledThreadPool(2, werk -> {
        var draad = new Thread(werk, "storingsproef");
        draad.setDaemon(true);
        return draad;
    });

    Storingsproef(Environment omgeving) {
        this.fout = omgeving.getProperty("gateway.storingsproef.fout", "");
        LOG.error("THIS GATEWAY BREAKS ITS PROMISES ON PURPOSE: gateway.storingsproef.fout={}", fout);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String naam) {
        if (fout.equals("geen-navraag") && bean instanceof Kindkans kindkans) {
            return vervang(
                    Kindkans.class,
                    (methode, waarden) -> methode.getName().equals("vraag")
                            ? new Navraag(false, null)
                            : roep(kindkans, methode, waarden));
        }
        if (fout.equals("lease-genegeerd") && bean instanceof Verzendingen verzendingen) {
            return vervang(Verzendingen.class, (methode, waarden) -> zonderLease(verzendingen, methode, waarden));
        }
        if (fout.equals("antwoord-voor-commit") && bean instanceof DataSource bron) {
            return vervang(DataSource.class, (methode, waarden) -> {
                var antwoord = roep(bron, methode, waarden);
                return antwoord instanceof Connection verbinding && aanDeDeur() ? teLaat(verbinding) : antwoord;
            });
        }
        return bean;
    }

    /** What another node has in hand is taken all the same, and every booking counts. */
    private static Object zonderLease(Verzendingen verzendingen, Method methode, Object[] waarden) throws Throwable {
        if (methode.getName().equals("neem")) {
            verzendingen.neemOverVanAnderen(((Eigenaar) waarden[0]).naam());
        }
        return roep(verzendingen, methode, waarden);
    }

    private static boolean aanDeDeur() {
        return Thread.currentThread().getName().startsWith("http-");
    }

    /** Says at once that it committed, and does so a little later, if it is still there by then. */
    private Connection teLaat(Connection verbinding) {
        var toegezegd = new boolean[1];
        return vervang(Connection.class, (methode, waarden) -> {
            switch (methode.getName()) {
                case "commit" -> {
                    toegezegd[0] = true;
                    return null;
                }
                case "setAutoCommit" -> {
                    return toegezegd[0] ? null : roep(verbinding, methode, waarden);
                }
                case "close" -> {
                    if (!toegezegd[0]) {
                        return roep(verbinding, methode, waarden);
                    }
                    later.schedule(() -> rondAf(verbinding), TE_LAAT_MS, TimeUnit.MILLISECONDS);
                    return null;
                }
                default -> {
                    return roep(verbinding, methode, waarden);
                }
            }
        });
    }

    private static Void rondAf(Connection verbinding) throws SQLException {
        try (verbinding) {
            verbinding.commit();
            verbinding.setAutoCommit(true);
        }
        return null;
    }

    private static <T> T vervang(Class<T> soort, Vervanging vervanging) {
        var namaak = Proxy.newProxyInstance(
                soort.getClassLoader(),
                new Class<?>[] {soort},
                (zelf, methode, waarden) -> vervanging.doe(methode, waarden));
        return soort.cast(namaak);
    }

    private static Object roep(Object echt, Method methode, Object[] waarden) throws Throwable {
        try {
            return methode.invoke(echt, waarden);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @FunctionalInterface
    private interface Vervanging {

        Object doe(Method methode, Object[] waarden) throws Throwable;
    }
}
