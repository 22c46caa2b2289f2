package nl.lvsgateway.beheer.rest;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import nl.lvsgateway.beheer.TeVaakGeprobeerd;
import nl.lvsgateway.techniek.rest.Probleem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
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
                .httpBasic(basic -> basic.authenticationEntryPoint((vraag, antwoord, fout) -> weiger(antwoord, fout)))
                .exceptionHandling(fouten -> fouten.accessDeniedHandler((vraag, antwoord, nee) -> schrijf(
                        antwoord, HttpStatus.FORBIDDEN, fout("NIET_TOEGESTAAN", "U mag dit niet doen.", "nee"))))
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(sessie -> sessie.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    private void weiger(HttpServletResponse antwoord, AuthenticationException nee) throws IOException {
        if (nee instanceof TeVaakGeprobeerd gewacht) {
            var wacht = Long.toString(gewacht.seconden());
            antwoord.setHeader(HttpHeaders.RETRY_AFTER, wacht);
            var uitleg = "Er is te vaak een verkeerd wachtwoord gestuurd. Wacht en probeer het dan opnieuw.";
            schrijf(antwoord, HttpStatus.TOO_MANY_REQUESTS, fout("TE_VAAK_GEPROBEERD", uitleg, wacht));
        } else {
            antwoord.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"beheer\", charset=\"UTF-8\"");
            schrijf(
                    antwoord,
                    HttpStatus.UNAUTHORIZED,
                    fout("NIET_AANGEMELD", "Meld u aan met naam en wachtwoord.", "nee"));
        }
    }

    private static Probleem.Fout fout(String code, String uitleg, String opnieuw) {
        return new Probleem.Fout(code, uitleg, null, "support", opnieuw);
    }

    private void schrijf(HttpServletResponse antwoord, HttpStatus status, Probleem.Fout fout) throws IOException {
        antwoord.setStatus(status.value());
        antwoord.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        antwoord.setCharacterEncoding("UTF-8");
        json.writeValue(
                antwoord.getOutputStream(),
                Probleem.antwoord(status, List.of(fout)).getBody());
    }
}
