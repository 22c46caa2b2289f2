package nl.lvsgateway.proeven.gril.plant;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/**
 * Lets the doors of the gateway that it is put into take what they should not, or keep something else than came in, so that a
 * trial can prove that it would notice. Which fault it is stands in a file, so that one gateway can have them all, one after the
 * other. It knows the gateway by the names of its parts alone.
 */
@Component
final class Grilplant implements BeanPostProcessor {

    private static final Logger LOG = LoggerFactory.getLogger(Grilplant.class);
    private static final String INDIENEN = "nl.lvsgateway.loket.indienen.Indienen";
    private static final String LOKET = "nl.lvsgateway.loket.Loket";
    private static final String KLUIS = "nl.lvsgateway.bijlage.Bijlagekluis";

    private final Path bestand;

    Grilplant(Environment omgeving) {
        this.bestand = Path.of(omgeving.getRequiredProperty("proeven.gril.plant"));
    }

    private boolean is(String fout) {
        try {
            return Files.readString(bestand).strip().equals(fout);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String naam) {
        var soort = bean.getClass().getName();
        if (soort.equals(INDIENEN)) {
            return om(bean, this::indienen);
        }
        if (soort.equals(LOKET)) {
            return om(bean, this::loket);
        }
        var isKluis = List.of(ClassUtils.getAllInterfaces(bean)).stream()
                .anyMatch(een -> een.getName().equals(KLUIS));
        return isKluis ? kluis(bean) : bean;
    }

    private static Object om(Object bean, MethodInterceptor erom) {
        LOG.error(
                "THIS GATEWAY BREAKS A PROMISE ON PURPOSE: {}", bean.getClass().getSimpleName());
        var fabriek = new ProxyFactory(bean);
        fabriek.setProxyTargetClass(true);
        fabriek.addAdvice(erom);
        return fabriek.getProxy();
    }

    private Object indienen(MethodInvocation aanroep) throws Throwable {
        var stap = aanroep.getMethod().getName();
        if (stap.equals("keurVelden") && is("veld-zonder-grens")) {
            return Velden.langsDeKeuring(aanroep, tekst -> tekst.length() > 200 ? "x" : tekst);
        }
        if (stap.equals("keurVelden") && is("teken-doorgelaten")) {
            return Velden.langsDeKeuring(aanroep, tekst -> tekst.replaceAll("[^\\x09\\x0A\\x0D\\x20-\\uFFFD]", "x"));
        }
        var uit = aanroep.proceed();
        if (stap.equals("keurVelden") && is("verzenden-onwaar")) {
            return isOngewoneJa(uit) ? Records.met(uit, "verzenden", false) : uit;
        }
        if (stap.equals("neemStukken") && is("plek-weggevallen")) {
            return Records.met(uit, "genomen", zonderTweedePlek(Records.lijst(uit, "genomen")));
        }
        if (stap.equals("neemStukken") && is("buren-verwisseld")) {
            return Records.met(uit, "genomen", verwisseld(Records.lijst(uit, "genomen")));
        }
        return uit;
    }

    private static boolean isOngewoneJa(Object beoordeeld) {
        var velden = Records.deel(Records.deel(beoordeeld, "inname"), "velden");
        return !"true".equals(Records.deel(velden, "verzenden"));
    }

    /** Of two files of one name the second loses its place. */
    private static List<Object> zonderTweedePlek(List<?> genomen) {
        Set<Object> namen = new HashSet<>();
        var uit = new ArrayList<>();
        for (var een : genomen) {
            uit.add(namen.add(Records.deel(een, "naam")) ? een : Records.met(een, "plek", null));
        }
        return uit;
    }

    /** The last two have each other's name. */
    private static List<Object> verwisseld(List<?> genomen) {
        var uit = new ArrayList<Object>(genomen);
        var laatste = uit.size() - 1;
        if (laatste >= 2) {
            var naam = Records.deel(uit.get(laatste), "naam");
            uit.set(laatste, Records.met(uit.get(laatste), "naam", Records.deel(uit.get(laatste - 1), "naam")));
            uit.set(laatste - 1, Records.met(uit.get(laatste - 1), "naam", naam));
        }
        return uit;
    }

    /** What {@link Acceptfilter} took away is refused when it is too late. */
    private Object loket(MethodInvocation aanroep) throws Throwable {
        var uit = aanroep.proceed();
        if (aanroep.getMethod().getName().equals("dienIn") && Acceptfilter.isOnmogelijk() && is("406-na-bewaren")) {
            throw Acceptfilter.nietAanvaardbaar();
        }
        return uit;
    }

    private Object kluis(Object kluis) {
        LOG.error(
                "THIS GATEWAY BREAKS A PROMISE ON PURPOSE: {}", kluis.getClass().getSimpleName());
        return namaak(kluis, (methode, waarden) -> {
            var uit = roep(kluis, methode, waarden);
            return methode.getName().equals("open") && is("deel-afgekapt") ? berging(uit) : uit;
        });
    }

    private static Object berging(Object berging) {
        return namaak(berging, (methode, waarden) -> {
            if (methode.getName().equals("neem")) {
                waarden[0] = new Afkapstroom((InputStream) waarden[0]);
            }
            return roep(berging, methode, waarden);
        });
    }

    private interface Omleiding {
        Object doe(Method methode, Object[] waarden) throws Throwable;
    }

    private static Object namaak(Object echt, Omleiding omleiding) {
        return Proxy.newProxyInstance(
                Grilplant.class.getClassLoader(),
                ClassUtils.getAllInterfaces(echt),
                (zelf, methode, waarden) -> omleiding.doe(methode, waarden));
    }

    private static Object roep(Object echt, Method methode, Object[] waarden) throws Throwable {
        try {
            methode.setAccessible(true);
            return methode.invoke(echt, waarden);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
