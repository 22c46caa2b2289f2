package nl.lvsgateway.beheer.web;

import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;

/** Who may see what: the doors prove callers themselves, everything else asks for a login. */
@Configuration
class Beveiliging {

    private static final String INHOUD = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
            + " frame-ancestors 'none'; form-action 'self'";

    /** LVS systems and Kindkans: their proof is in the message, judged by the loket. */
    @Bean
    @Order(1)
    SecurityFilterChain deuren(HttpSecurity http) throws Exception {
        return http.securityMatcher("/api/**", "/soap/**", "/openapi.yaml", "/actuator/health/**")
                .authorizeHttpRequests(vragen -> vragen.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(sessie -> sessie.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    /** Programs that steer the simulator. */
    @Bean
    @Order(2)
    SecurityFilterChain simulator(HttpSecurity http) throws Exception {
        return http.securityMatcher("/simulator/api/**")
                .authorizeHttpRequests(vragen -> vragen.anyRequest().hasRole("SUPPORT"))
                .httpBasic(Customizer.withDefaults())
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(sessie -> sessie.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain console(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(vragen -> vragen.requestMatchers("/webjars/**", "/stijl/**", "/aanmelden")
                        .permitAll()
                        .anyRequest()
                        .hasRole("SUPPORT"))
                .formLogin(aanmelden -> aanmelden.loginPage("/aanmelden").defaultSuccessUrl("/"))
                .logout(afmelden -> afmelden.logoutUrl("/afmelden").logoutSuccessUrl("/aanmelden"))
                .headers(koppen -> koppen.contentSecurityPolicy(beleid -> beleid.policyDirectives(INHOUD)))
                .build();
    }

    @Bean
    PasswordEncoder wachtwoordhash() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    UserDetailsService gebruikers(Beheerinstellingen instellingen, PasswordEncoder hash) {
        var wachtwoord = instellingen.wachtwoord();
        return new InMemoryUserDetailsManager(User.withUsername(instellingen.gebruiker())
                .password(hash.encode(wachtwoord == null ? eersteWachtwoord(instellingen) : wachtwoord))
                .roles("SUPPORT")
                .build());
    }

    /** To the terminal and not to the log: a log is kept. */
    private static String eersteWachtwoord(Beheerinstellingen instellingen) {
        var toeval = new byte[15];
        new SecureRandom().nextBytes(toeval);
        var wachtwoord = Base64.getUrlEncoder().encodeToString(toeval);
        System.out.printf(
                "Console: gebruiker %s, wachtwoord %s (eigen wachtwoord: gateway.beheer.wachtwoord)%n",
                instellingen.gebruiker(), wachtwoord);
        return wachtwoord;
    }
}
