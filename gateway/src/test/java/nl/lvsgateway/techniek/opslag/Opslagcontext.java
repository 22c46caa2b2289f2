package nl.lvsgateway.techniek.opslag;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import nl.lvsgateway.techniek.opslag.duurzaam.DuurzameOpslag;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** The SQL of all rooms on one database, and nothing else of the gateway. */
@TestConfiguration
@EnableTransactionManagement
@Import({OpslagConfig.class, DuurzameOpslag.class})
@ComponentScan(
        basePackages = "nl.lvsgateway",
        useDefaultFilters = false,
        includeFilters = @ComponentScan.Filter(Repository.class),
        excludeFilters =
                @ComponentScan.Filter(
                        type = org.springframework.context.annotation.FilterType.REGEX,
                        pattern = ".*\\.simulator\\..*"))
class Opslagcontext {

    static final Instant NU = Instant.parse("2026-11-23T10:00:00Z");

    @Bean
    Clock klok() {
        return Clock.fixed(NU, ZoneOffset.UTC);
    }

    @Bean
    JdbcClient db(@Qualifier("bron") DataSource bron) {
        Flyway.configure().dataSource(bron).locations("db/migration").load().migrate();
        return JdbcClient.create(bron);
    }
}
