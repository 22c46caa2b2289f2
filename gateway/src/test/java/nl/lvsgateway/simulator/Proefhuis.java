package nl.lvsgateway.simulator;

import java.time.Clock;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/**
 * A house with only the simulator in the frame of the console, the client that calls it, and the SOAP bus between them; every
 * door is open. No stereotype:
 * a test of the whole gateway must not find it.
 */
@EnableAutoConfiguration
@EnableConfigurationProperties(nl.lvsgateway.kindkans.Kindkansinstellingen.class)
@ComponentScan(
        basePackages = {"nl.lvsgateway.simulator", "nl.lvsgateway.kindkans", "nl.lvsgateway.techniek.soap"},
        excludeFilters = @Filter(type = FilterType.REGEX, pattern = ".*(Test|IT).*"))
@ComponentScan(
        basePackages = "nl.lvsgateway.beheer.web",
        useDefaultFilters = false,
        includeFilters = @Filter(type = FilterType.REGEX, pattern = ".*\\.(Raam|Tijd)"))
class Proefhuis {

    @Bean
    Clock klok() {
        return Clock.systemUTC();
    }

    @Bean
    SecurityFilterChain allesOpen(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(vraag -> vraag.anyRequest().permitAll())
                .csrf(csrf -> csrf.ignoringRequestMatchers("/soap/**", "/simulator/api/**"))
                .build();
    }
}
