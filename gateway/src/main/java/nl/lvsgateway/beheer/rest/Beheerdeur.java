package nl.lvsgateway.beheer.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import nl.lvsgateway.techniek.rest.Probleem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import tools.jackson.databind.json.JsonMapper;

/** Who may use the admin API: support, with name and password in every call. No session, so no CSRF. */
@Configuration
class Beheerdeur {

    private final JsonMapper json;

    Beheerdeur(JsonMapper json) {
        this.json = json;
    }

    @Bean
    @Order(0)
    SecurityFilterChain beheerApi(HttpSecurity http) throws Exception {
        return http.securityMatcher("/beheer/api/**", "/openapi-beheer.yaml")
                .authorizeHttpRequests(vragen -> vragen.requestMatchers("/openapi-beheer.yaml")
                        .permitAll()
                        .anyRequest()
                        .hasRole("SUPPORT"))
                .httpBasic(basic -> basic.authenticationEntryPoint((vraag, antwoord, fout) -> weiger(vraag, antwoord)))
                .exceptionHandling(fouten ->
                        fouten.accessDeniedHandler((vraag, antwoord, fout) -> schrijf(antwoord, HttpStatus.FORBIDDEN)))
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(sessie -> sessie.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    private void weiger(HttpServletRequest vraag, HttpServletResponse antwoord) throws IOException {
        antwoord.setHeader("WWW-Authenticate", "Basic realm=\"beheer\", charset=\"UTF-8\"");
        schrijf(antwoord, HttpStatus.UNAUTHORIZED);
    }

    private void schrijf(HttpServletResponse antwoord, HttpStatus status) throws IOException {
        var fout = status == HttpStatus.FORBIDDEN
                ? new Probleem.Fout("NIET_TOEGESTAAN", "U mag dit niet doen.", null, "support", "nee")
                : new Probleem.Fout("NIET_AANGEMELD", "Meld u aan met naam en wachtwoord.", null, "support", "nee");
        antwoord.setStatus(status.value());
        antwoord.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        antwoord.setCharacterEncoding("UTF-8");
        json.writeValue(
                antwoord.getOutputStream(),
                Probleem.antwoord(status, List.of(fout)).getBody());
    }
}
