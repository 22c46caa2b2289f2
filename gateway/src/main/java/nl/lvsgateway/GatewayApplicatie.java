package nl.lvsgateway;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** Starts the gateway. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class GatewayApplicatie {

    public static void main(String[] args) {
        SpringApplication.run(GatewayApplicatie.class, args);
    }

    @Bean
    Clock klok() {
        return Clock.systemUTC();
    }
}
