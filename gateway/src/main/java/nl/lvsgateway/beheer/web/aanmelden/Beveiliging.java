package nl.lvsgateway.beheer.web.aanmelden;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import nl.lvsgateway.beheer.TeVaakGeprobeerd;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.ExceptionMappingAuthenticationFailureHandler;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who may see what: the doors prove callers themselves, everything else asks for a login. */
@Configuration
class Beveiliging {

    private static final String INHOUD = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
            + " frame-ancestors 'none'; form-action 'self'";
    private static final String AANMELDEN = "/aanmelden";

    /** LVS systems and Kindkans: their proof is in the message, judged by the loket. */
    @Bean
    @Order(1)
    SecurityFilterChain deuren(HttpSecurity http) throws Exception {
        return http.securityMatcher("/api/**", "/soap/**", "/openapi.yaml", "/openapi.json", "/actuator/health/**")
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
                .httpBasic(basic -> basic.authenticationEntryPoint(Beveiliging::weigerProgramma))
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(sessie -> sessie.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    /** People: what the Toegangstabel does not name is closed. */
    @Bean
    @Order(3)
    SecurityFilterChain console(
            HttpSecurity http,
            Oidcinstellingen oidc,
            Oidcaanmelding oidcaanmelding,
            ObjectProvider<ClientRegistrationRepository> aanbieder,
            @Value("${server.servlet.session.cookie.secure:true}") boolean beveiligd)
            throws Exception {
        var bestemming = new Bestemming(oidc.aan(), beveiligd);
        http.authorizeHttpRequests(Beveiliging::volgensTabel)
                .csrf(penning -> penning.csrfTokenRepository(new Aanmeldpenning(beveiligd)))
                .requestCache(vraag -> vraag.requestCache(bestemming.onthouden()))
                .logout(afmelden -> afmelden.logoutUrl("/afmelden").logoutSuccessUrl(AANMELDEN + "?afgemeld"))
                .exceptionHandling(fouten -> fouten.accessDeniedHandler(new Geweigerdepagina())
                        .authenticationEntryPoint(new Aanmeldverwijzing(AANMELDEN)))
                .headers(Beveiliging::koppen);
        if (oidc.formulier()) {
            http.formLogin(aanmelden -> aanmelden
                    .loginPage(AANMELDEN)
                    .successHandler(bestemming.naAanmelden())
                    .failureHandler(mislukt()));
        }
        if (oidc.aan()) {
            http.oauth2Login(aanmelden -> aanmelden
                    .loginPage(AANMELDEN)
                    .clientRegistrationRepository(aanbieder.getObject())
                    .userInfoEndpoint(wie -> wie.oidcUserService(oidcaanmelding))
                    .failureHandler(zonderSessie(new SimpleUrlAuthenticationFailureHandler(AANMELDEN + "?geweigerd")))
                    .successHandler(bestemming.naAanmelden()));
        }
        return http.build();
    }

    private static AuthenticationFailureHandler mislukt() {
        var naar = zonderSessie(new ExceptionMappingAuthenticationFailureHandler());
        naar.setDefaultFailureUrl(AANMELDEN + "?error");
        naar.setExceptionMappings(Map.of(TeVaakGeprobeerd.class.getName(), AANMELDEN + "?wachten"));
        return naar;
    }

    /** The address says what happened; nothing is kept of who did not come in. */
    private static <H extends SimpleUrlAuthenticationFailureHandler> H zonderSessie(H mislukt) {
        mislukt.setAllowSessionCreation(false);
        return mislukt;
    }

    private static void weigerProgramma(
            HttpServletRequest vraag, HttpServletResponse antwoord, AuthenticationException nee) throws IOException {
        if (nee instanceof TeVaakGeprobeerd gewacht) {
            antwoord.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(gewacht.seconden()));
            antwoord.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        } else {
            antwoord.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"simulator\"");
            antwoord.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    private static void volgensTabel(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry vragen) {
        vragen.requestMatchers("/webjars/**", "/stijl/**", AANMELDEN, "/error").permitAll();
        for (var regel : Toegangstabel.REGELS) {
            vragen.requestMatchers(Toegangstabel.adres(regel)).hasAnyRole(regel.namen());
        }
        vragen.anyRequest().denyAll();
    }

    private static void koppen(HeadersConfigurer<HttpSecurity> koppen) {
        koppen.contentSecurityPolicy(beleid -> beleid.policyDirectives(INHOUD))
                .referrerPolicy(beleid -> beleid.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(beleid -> beleid.policy("camera=(), microphone=(), geolocation=()"));
    }

    /**
     * On every answer but the WSDL, which is given before anything else looks. A browser heeds it over https alone, and who does
     * the https for us may not tell us so. Only for what is reached over https it says so.
     */
    @Bean
    Customizer<HttpSecurity> alleenHttps(@Value("${server.servlet.session.cookie.secure:true}") boolean beveiligd) {
        return http -> http.headers(koppen -> koppen.httpStrictTransportSecurity(hsts ->
                hsts.requestMatcher(vraag -> beveiligd || vraag.isSecure()).includeSubDomains(false)));
    }

    @Bean
    PasswordEncoder wachtwoordhash() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }
}
