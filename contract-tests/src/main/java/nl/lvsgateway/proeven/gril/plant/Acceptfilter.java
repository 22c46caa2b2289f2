package nl.lvsgateway.proeven.gril.plant;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Hides from the gateway that somebody asks for a form in which it does not answer, until all work was done. */
@Component
final class Acceptfilter implements BeanFactoryPostProcessor {

    private static final ThreadLocal<Boolean> ONMOGELIJK = ThreadLocal.withInitial(() -> false);

    static boolean isOnmogelijk() {
        return ONMOGELIJK.get();
    }

    static Throwable nietAanvaardbaar() throws ReflectiveOperationException {
        var status = Class.forName("org.springframework.http.HttpStatusCode");
        var maker = Class.forName("org.springframework.web.server.ResponseStatusException")
                .getConstructor(status);
        return (Throwable) ((Constructor<?>) maker)
                .newInstance(status.getMethod("valueOf", int.class).invoke(null, 406));
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory fabriek) {
        var bestand = fabriek.getBean(Environment.class).getRequiredProperty("proeven.gril.plant");
        try {
            var filter = Class.forName("jakarta.servlet.Filter");
            fabriek.registerSingleton("grilaccept", namaak(filter, (methode, waarden) -> {
                if (methode.getName().equals("doFilter")) {
                    doFilter(bestand, waarden);
                }
                return null;
            }));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void doFilter(String bestand, Object[] waarden) throws Throwable {
        var vraag = waarden[0];
        var getHeader = Class.forName("jakarta.servlet.http.HttpServletRequest").getMethod("getHeader", String.class);
        var accept = String.valueOf(getHeader.invoke(vraag, "Accept"));
        var actief = java.nio.file.Files.readString(java.nio.file.Path.of(bestand))
                .strip()
                .equals("406-na-bewaren");
        ONMOGELIJK.set(actief && accept.matches("text/html|application/xml|image/png"));
        if (ONMOGELIJK.get()) {
            var echt = vraag;
            vraag = namaak(
                    Class.forName("jakarta.servlet.http.HttpServletRequest"),
                    (methode, args) -> isAccept(args) ? leeg(methode) : roep(echt, methode, args));
        }
        try {
            roep(
                    waarden[2],
                    Class.forName("jakarta.servlet.FilterChain")
                            .getMethod(
                                    "doFilter",
                                    Class.forName("jakarta.servlet.ServletRequest"),
                                    Class.forName("jakarta.servlet.ServletResponse")),
                    vraag,
                    waarden[1]);
        } finally {
            ONMOGELIJK.remove();
        }
    }

    private static boolean isAccept(Object... waarden) {
        return waarden != null && waarden.length == 1 && "accept".equalsIgnoreCase(String.valueOf(waarden[0]));
    }

    private static Object leeg(Method methode) {
        return methode.getReturnType() == String.class ? null : java.util.Collections.emptyEnumeration();
    }

    private interface Doen {
        Object doe(Method methode, Object[] waarden) throws Throwable;
    }

    private static Object namaak(Class<?> soort, Doen doen) {
        return Proxy.newProxyInstance(
                Acceptfilter.class.getClassLoader(),
                new Class<?>[] {soort},
                (zelf, methode, waarden) -> switch (methode.getName()) {
                    case "hashCode" -> System.identityHashCode(zelf);
                    case "equals" -> zelf == waarden[0];
                    case "toString" -> "acceptfilter";
                    default -> doen.doe(methode, waarden);
                });
    }

    private static Object roep(Object echt, Method methode, Object... waarden) throws Throwable {
        try {
            return methode.invoke(echt, waarden);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
