package nl.lvsgateway.proeven.storing.plant;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/**
 * Breaks one promise of the gateway that it is put into, so that a trial can prove that it would notice. It knows the
 * gateway by the names of its parts alone; a name that is no more ends the start, or else the trial would prove nothing.
 */
@Component
final class Plant implements BeanPostProcessor {

    private static final Logger LOG = LoggerFactory.getLogger(Plant.class);
    private static final String KINDKANS = "nl.lvsgateway.kindkans.Kindkans";
    private static final String VERZENDINGEN = "nl.lvsgateway.verzending.Verzendingen";
    private static final int TE_LAAT_MS = 300;

    private final String fout;
    private final ScheduledExecutorService later = Executors.newScheduledThreadPool(2, werk -> {
        var draad = new Thread(werk, "plant");
        draad.setDaemon(true);
        return draad;
    });

    Plant(Environment omgeving) {
        this.fout = omgeving.getRequiredProperty("proeven.plant");
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String naam) {
        return switch (fout) {
            case "geen-navraag" -> is(bean, KINDKANS) ? zonderNavraag(bean) : bean;
            case "lease-genegeerd" -> is(bean, VERZENDINGEN) ? zonderLease(bean) : bean;
            case "antwoord-voor-commit" -> bean instanceof DataSource bron ? metLateCommit(bron) : bean;
            default -> throw new IllegalStateException("No such fault: " + fout);
        };
    }

    private static boolean is(Object bean, String soort) {
        return Arrays.stream(soorten(bean)).anyMatch(een -> een.getName().equals(soort));
    }

    /** Whatever is asked after is unknown to Kindkans. */
    private static Object zonderNavraag(Object kindkans) {
        var vraag = methode(kindkans, "vraag");
        return vervang(
                kindkans,
                (zelf, methode, waarden) -> methode.getName().equals(vraag.getName())
                        ? leeg(vraag.getReturnType())
                        : roep(kindkans, methode, waarden));
    }

    /** What another node has in hand is taken all the same, and every booking counts. */
    private static Object zonderLease(Object verzendingen) {
        var neem = methode(verzendingen, "neem");
        var neemOver = methode(verzendingen, "neemOverVanAnderen");
        return vervang(verzendingen, (zelf, methode, waarden) -> {
            if (methode.getName().equals(neem.getName())) {
                var eigenaar = waarden[0];
                roep(verzendingen, neemOver, methode(eigenaar, "naam").invoke(eigenaar));
            }
            return roep(verzendingen, methode, waarden);
        });
    }

    private Object metLateCommit(DataSource bron) {
        return vervang(bron, (zelf, methode, waarden) -> {
            var antwoord = roep(bron, methode, waarden);
            return antwoord instanceof Connection verbinding && aanDeDeur() ? teLaat(verbinding) : antwoord;
        });
    }

    private static boolean aanDeDeur() {
        return Thread.currentThread().getName().startsWith("http-");
    }

    /** Says at once that it committed, and does so a little later, if it is still there by then. */
    private Connection teLaat(Connection verbinding) {
        var toegezegd = new boolean[1];
        return (Connection) namaak(new Class<?>[] {Connection.class}, (zelf, methode, waarden) -> {
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

    private static Method methode(Object van, String naam) {
        var gevonden = Arrays.stream(van.getClass().getMethods())
                .filter(een -> een.getName().equals(naam) && !een.isBridge())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The gateway has no '" + naam + "' any more"));
        gevonden.setAccessible(true);
        return gevonden;
    }

    /** A record in which nothing is true and nothing is known. */
    private static Object leeg(Class<?> soort) throws ReflectiveOperationException {
        var delen = Arrays.stream(soort.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        var niets = Arrays.stream(delen)
                .map(deel -> Array.get(Array.newInstance(deel, 1), 0))
                .toArray();
        return soort.getDeclaredConstructor(delen).newInstance(niets);
    }

    private static Object vervang(Object bean, InvocationHandler vervanging) {
        LOG.error(
                "THIS GATEWAY BREAKS A PROMISE ON PURPOSE: {} is not what it seems",
                bean.getClass().getSimpleName());
        return namaak(soorten(bean), vervanging);
    }

    private static Object namaak(Class<?>[] soorten, InvocationHandler vervanging) {
        return Proxy.newProxyInstance(Plant.class.getClassLoader(), soorten, vervanging);
    }

    private static Class<?>[] soorten(Object bean) {
        return ClassUtils.getAllInterfaces(bean);
    }

    private static Object roep(Object echt, Method methode, Object... waarden) throws Throwable {
        try {
            return methode.invoke(echt, waarden);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
