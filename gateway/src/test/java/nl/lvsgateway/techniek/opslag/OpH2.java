package nl.lvsgateway.techniek.opslag;

import java.io.IOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** Runs a test of SQL on H2 in a file. */
@Retention(RetentionPolicy.RUNTIME)
@SpringJUnitConfig({Opslagcontext.class, OpH2.Bron.class})
public @interface OpH2 {

    class Bron {

        @Bean
        DataSource bron() throws IOException {
            return Testdatabank.h2();
        }
    }
}
