package nl.lvsgateway.verzending.opslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import nl.lvsgateway.GatewayApplicatie;
import nl.lvsgateway.kindkans.Kindkans;
import nl.lvsgateway.verzending.Verzendingen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ConfigurableApplicationContext;

/** The switch with which a trial plants a fault. */
class StoringsproefTest {

    @TempDir
    private Path map;

    @ParameterizedTest
    @CsvSource({"geen-navraag", "lease-genegeerd", "antwoord-voor-commit"})
    void the_gateway_starts_with_a_planted_fault(String fout) {
        try (var gateway = start(fout)) {
            assertThat(gateway.isRunning()).isTrue();
            assertThat(vervangen(gateway)).containsExactly(fout);
        }
    }

    private ConfigurableApplicationContext start(String fout) {
        return new SpringApplicationBuilder(GatewayApplicatie.class)
                .run(
                        "--server.port=0",
                        "--gateway.opslag.map=" + map,
                        "--gateway.opslag.reserve=1MB",
                        "--gateway.kindkans.adres=simulator",
                        "--gateway.storingsproef.toegestaan=true",
                        "--gateway.storingsproef.fout=" + fout);
    }

    private static List<String> vervangen(ConfigurableApplicationContext gateway) {
        return java.util.stream.Stream.of(
                        naam(gateway.getBean(Kindkans.class), "geen-navraag"),
                        naam(gateway.getBean(Verzendingen.class), "lease-genegeerd"),
                        naam(gateway.getBean(DataSource.class), "antwoord-voor-commit"))
                .filter(naam -> !naam.isEmpty())
                .toList();
    }

    /** Spring makes proxies too, but those say so. */
    private static String naam(Object bean, String fout) {
        var vervangen = java.lang.reflect.Proxy.isProxyClass(bean.getClass())
                && !org.springframework.aop.support.AopUtils.isAopProxy(bean);
        return vervangen ? fout : "";
    }

    @Test
    void is_not_there_unless_it_is_allowed() {
        var gateway = new ApplicationContextRunner().withUserConfiguration(Storingsproef.class);

        gateway.run(zonder -> assertThat(zonder).doesNotHaveBean(Storingsproef.class));
        gateway.withPropertyValues("gateway.storingsproef.fout=geen-navraag")
                .run(zonder -> assertThat(zonder).doesNotHaveBean(Storingsproef.class));
        gateway.withPropertyValues("gateway.storingsproef.toegestaan=true")
                .run(met -> assertThat(
                                met.getBean(Storingsproef.class).postProcessAfterInitialization("onveranderd", "bean"))
                        .isEqualTo("onveranderd"));
    }
}
