package nl.lvsgateway.beheer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.lvsgateway.loket.Loket;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the console sends along and what it keeps to itself, over the wire. */
@Consoletest
@ExtendWith(OutputCaptureExtension.class)
class AfschermingTest {

    private static final String KENMERK = "afscherming-1";
    private static final Pattern LOS_SCRIPT =
            Pattern.compile("<script(?![^>]*\\ssrc=)[^>]*>|<style|\\sstyle=\"|\\son[a-z]+=\"");

    @LocalServerPort
    private int poort;

    @Autowired
    private Loket loket;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TransactionTemplate transactie;

    private Bezoeker bezoeker;

    @BeforeEach
    void opent() {
        bezoeker = new Bezoeker(poort);
    }

    @Test
    void every_page_forbids_what_it_does_not_use() throws Exception {
        bezoeker.meldAan("support", "demo");

        for (var pagina : paginas().toList()) {
            var koppen = bezoeker.open(pagina).headers();
            assertThat(koppen.firstValue("Content-Security-Policy").orElse(""))
                    .as(pagina)
                    .contains("default-src 'self'", "object-src 'none'", "frame-ancestors 'none'", "base-uri 'none'")
                    .doesNotContain("unsafe", "*");
            assertThat(koppen.firstValue("X-Content-Type-Options")).as(pagina).contains("nosniff");
            assertThat(koppen.firstValue("X-Frame-Options")).as(pagina).contains("DENY");
            assertThat(koppen.firstValue("Referrer-Policy")).as(pagina).contains("same-origin");
            assertThat(koppen.firstValue("Cache-Control").orElse("")).as(pagina).contains("no-store");
        }
    }

    @Test
    void no_page_holds_script_or_style_that_the_policy_would_stop() throws Exception {
        bezoeker.meldAan("support", "demo");

        for (var pagina : paginas().toList()) {
            var antwoord = bezoeker.open(pagina);
            assertThat(antwoord.statusCode()).as(pagina).isEqualTo(200);
            assertThat(LOS_SCRIPT
                            .matcher(antwoord.body())
                            .results()
                            .map(los -> los.group())
                            .toList())
                    .as(pagina)
                    .isEmpty();
        }
    }

    @Test
    void its_cookie_is_for_this_site_and_for_no_script() throws Exception {
        var koekjes = bezoeker.open("/aanmelden").headers().allValues("Set-Cookie");

        assertThat(koekjes)
                .isNotEmpty()
                .allSatisfy(koekje -> assertThat(koekje).contains("HttpOnly", "SameSite=Strict"));
    }

    @Test
    void outside_the_demo_its_cookie_travels_over_https_only() throws Exception {
        Properties instellingen = PropertiesLoaderUtils.loadProperties(new ClassPathResource("application.properties"));

        assertThat(instellingen).contains(Map.entry("server.servlet.session.cookie.secure", "true"));
    }

    @Test
    void a_login_gets_a_session_of_its_own() throws Exception {
        var voor = sessie(bezoeker.open("/aanmelden"));

        assertThat(sessie(bezoeker.meldAan("support", "demo"))).isPresent().isNotEqualTo(voor);
    }

    private static Optional<String> sessie(HttpResponse<String> antwoord) {
        return antwoord.headers().allValues("Set-Cookie").stream()
                .map(koekje -> koekje.split(";")[0])
                .filter(koekje -> koekje.startsWith("JSESSIONID="))
                .findFirst();
    }

    @Test
    void no_page_and_no_log_line_shows_what_a_school_typed_or_sent(CapturedOutput log) throws Exception {
        new Proefvoorraad(loket, db, transactie).dienIn(KENMERK);
        var geheim = List.of(
                "Korte omschrijving van " + KENMERK,
                "Een verzonnen vraag.",
                "Contact van " + KENMERK,
                "leerling-" + KENMERK,
                "toelichting.txt",
                "regenboog-2507",
                "demo-sleutel-parnassys",
                "Vlinderstra");

        for (var wie : List.of("support", "school", "auditor")) {
            var eigen = new Bezoeker(poort);
            eigen.meldAan(wie, "demo");
            for (var pagina :
                    Stream.concat(paginas(), Stream.of("/aanvragen.csv")).toList()) {
                assertThat(eigen.open(pagina).body())
                        .as("%s at %s", wie, pagina)
                        .doesNotContain(geheim);
            }
        }
        assertThat(log.getAll()).doesNotContain(geheim);
    }

    private Stream<String> paginas() {
        var nummers = db.sql("SELECT ontvangstnummer FROM aanvraag WHERE school = '00YY00' ORDER BY id LIMIT 5")
                .query(String.class)
                .list();
        return Stream.concat(
                Stream.of(
                        "/",
                        "/?zoek=" + KENMERK,
                        "/fouten",
                        "/koppelingen",
                        "/koppelingen/00YY00",
                        "/kindkans",
                        "/abonnementen",
                        "/oso-versies",
                        "/lijsten",
                        "/lijsten/PO2507",
                        "/lijsten/PO2507/aanvraagtype?code=TLV",
                        "/logboek",
                        "/simulator",
                        "/aanmelden"),
                nummers.stream().map(nummer -> "/aanvragen/" + nummer));
    }
}
