package nl.lvsgateway.proeven;

import com.adobe.testing.s3mock.S3MockApplication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import nl.lvsgateway.proeven.proces.Werkmap;
import org.apache.catalina.connector.Connector;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** An engine that speaks S3, on this machine only; it keeps its files when it is away for a while. */
final class Emmer implements AutoCloseable {

    static final String NAAM = "lvs-proef";

    private final Path map = Werkmap.nieuw();
    private final int poort = vrijePoort();
    private S3MockApplication s3 = begin();

    private S3MockApplication begin() {
        return S3MockApplication.start(new HashMap<>(Map.of(
                "server.port",
                "0",
                "server.address",
                "127.0.0.1",
                "http.port",
                "" + poort,
                "spring.main.sources",
                AlleenHier.class.getName(),
                "com.adobe.testing.s3mock.store.initial-buckets",
                NAAM,
                "com.adobe.testing.s3mock.store.root",
                map.toString(),
                "com.adobe.testing.s3mock.store.retain-files-on-exit",
                "true",
                "com.adobe.testing.s3mock.max-payload-size",
                "64MB")));
    }

    URI adres() {
        return URI.create("http://127.0.0.1:" + poort);
    }

    void gaWeg() {
        s3.stop();
    }

    void komTerug() {
        s3 = begin();
    }

    /** How many objects it holds. */
    long aantal() {
        try (var paden = Files.walk(map)) {
            return paden.filter(pad -> pad.getFileName().toString().contains("binaryData"))
                    .count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        s3.stop();
        Werkmap.verwijder(map);
    }

    private static int vrijePoort() {
        try (var vrij = new ServerSocket(0)) {
            return vrij.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its plain port is open to the whole network unless told otherwise. */
    @Configuration(proxyBeanMethods = false)
    static class AlleenHier {

        @Bean
        static BeanPostProcessor alleenDezeMachine() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String naam) {
                    if (bean instanceof Connector connector) {
                        connector.setProperty("address", "127.0.0.1");
                    }
                    return bean;
                }
            };
        }
    }
}
