package nl.lvsgateway.beheer.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.util.FileSystemUtils;

/** Runs a test against the whole gateway with its demo, on a port of its own; all such tests share one. */
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@ActiveProfiles("demo")
@ContextConfiguration(initializers = Consoletest.EigenMap.class)
@interface Consoletest {

    class EigenMap implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext gateway) {
            try {
                var map = Files.createTempDirectory("lvs-console-");
                TestPropertyValues.of("gateway.opslag.map=" + map).applyTo(gateway);
                ruimOp(gateway, map);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** What is registered first is destroyed last: the database is closed by then. */
        private static void ruimOp(ConfigurableApplicationContext gateway, Path map) {
            if (gateway.getBeanFactory() instanceof DefaultListableBeanFactory bonen) {
                bonen.registerDisposableBean("eigenMap", () -> FileSystemUtils.deleteRecursively(map));
            }
        }
    }
}
