package nl.lvsgateway.techniek.opslag;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** Runs a test of SQL on a real PostgreSQL. */
@Retention(RetentionPolicy.RUNTIME)
@SpringJUnitConfig({Opslagcontext.class, OpPostgres.Bron.class})
public @interface OpPostgres {

    class Bron {

        @Bean
        DataSource bron() {
            return Testdatabank.postgres();
        }
    }
}
