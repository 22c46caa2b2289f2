package nl.lvsgateway.kindkans.soap;

import java.time.Clock;
import nl.lvsgateway.kindkans.Kindkansinstellingen;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Deliveries and questions about statuses each have a breaker: a status that cannot be had holds up no delivery. */
@Configuration
class Veerkrachten {

    @Bean
    @Primary
    Veerkracht leveringen(Kindkansinstellingen instellingen, Waakhond waakhond, Clock klok) {
        return new Veerkracht(instellingen, waakhond, klok);
    }

    @Bean
    Veerkracht statusvragen(Kindkansinstellingen instellingen, Waakhond waakhond, Clock klok) {
        return new Veerkracht(instellingen, waakhond, klok);
    }
}
