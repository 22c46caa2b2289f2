package nl.lvsgateway.beheer.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * The way from a page that asks for a login to that page: it stays here, and costs nothing before somebody is in. In a gateway of
 * its own: where a test makes its own token, the token is kept in another way from then on.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
@ContextConfiguration(initializers = Consoletest.EigenMap.class)
class AanmeldwegTest {

    private static final Pattern KOEKJE = Pattern.compile("(?im)^Set-Cookie: ([^=]+)=([^;\r]*)");
    private static final Pattern PENNING = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern NAAR = Pattern.compile("(?im)^Location: (.*)$");

    @LocalServerPort
    private int poort;

    private final Map<String, String> koekjes = new LinkedHashMap<>();

    /** As a browser does, but at the host that it is told. */
    private String vraag(String methode, String pad, String host, String inhoud) throws IOException {
        try (var lijn = new Socket("127.0.0.1", poort)) {
            lijn.setSoTimeout(20_000);
            var mee = koekjes.entrySet().stream()
                    .map(koekje -> koekje.getKey() + "=" + koekje.getValue())
                    .collect(Collectors.joining("; "));
            lijn.getOutputStream()
                    .write((methode + " " + pad + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n"
                                    + "Accept: text/html\r\n" + (mee.isEmpty() ? "" : "Cookie: " + mee + "\r\n")
                                    + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                                    + inhoud.length() + "\r\n\r\n" + inhoud)
                            .getBytes(ISO_8859_1));
            var antwoord = new String(lijn.getInputStream().readAllBytes(), ISO_8859_1);
            KOEKJE.matcher(antwoord).results().forEach(koekje -> koekjes.put(koekje.group(1), koekje.group(2)));
            return antwoord;
        }
    }

    /** @return to where the answer sends */
    private String meldAan(String host, String wachtwoord) throws IOException {
        var penning = PENNING.matcher(vraag("GET", "/aanmelden", host, ""));
        assertThat(penning.find()).isTrue();
        var antwoord = vraag(
                "POST", "/aanmelden", host, "username=support&password=" + wachtwoord + "&_csrf=" + penning.group(1));
        var naar = NAAR.matcher(antwoord);
        assertThat(naar.find()).as(antwoord).isTrue();
        return naar.group(1);
    }

    @Test
    void a_made_up_host_decides_nowhere_to_where_a_login_leads() throws Exception {
        vraag("GET", "/koppelingen?zoek=berk", "kwaad.voorbeeld.nl", "");

        assertThat(meldAan("kwaad.voorbeeld.nl", "demo")).isEqualTo("/koppelingen?zoek=berk");
    }

    @ParameterizedTest
    @CsvSource({
        "/koppelingen, /koppelingen",
        "https://kwaad.voorbeeld.nl/koppelingen, /",
        "//kwaad.voorbeeld.nl/x, /",
        "/\\kwaad.voorbeeld.nl/x, /kwaad.voorbeeld.nl/x",
        "kwaad, /"
    })
    void no_cookie_leads_away_from_here(String adres, String naar) throws Exception {
        koekjes.put("REDIRECT_URI", Base64.getEncoder().encodeToString(adres.getBytes(ISO_8859_1)));

        assertThat(meldAan("localhost", "demo")).isEqualTo(naar);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/aanmelden", "/koppelingen?x=y", "/live", "/bestaatniet", "/logboek", "/error"})
    void nothing_is_kept_for_who_is_not_logged_in(String adres) throws Exception {
        vraag("GET", adres, "localhost", "");
        vraag("HEAD", adres, "localhost", "");
        vraag("POST", adres, "localhost", "a=b");

        assertThat(koekjes).doesNotContainKey("JSESSIONID");
    }

    @Test
    void the_page_for_errors_is_no_page_to_ask_for() throws Exception {
        for (var methode : List.of("GET", "HEAD")) {
            assertThat(vraag(methode, "/error", "localhost", "")).startsWith("HTTP/1.1 404");
        }
    }

    @Test
    void nothing_is_kept_for_who_gives_a_wrong_password() throws Exception {
        assertThat(meldAan("localhost", "verkeerd")).isEqualTo("/aanmelden?error");

        assertThat(koekjes).doesNotContainKey("JSESSIONID");
    }

    @Test
    void who_is_in_has_a_session_that_nobody_could_have_chosen() throws Exception {
        koekjes.put("JSESSIONID", "ABCDEF0123456789ABCDEF0123456789");

        assertThat(meldAan("localhost", "demo")).isEqualTo("/");

        assertThat(koekjes.get("JSESSIONID")).matches("[0-9A-F]{32}").isNotEqualTo("ABCDEF0123456789ABCDEF0123456789");
    }
}
