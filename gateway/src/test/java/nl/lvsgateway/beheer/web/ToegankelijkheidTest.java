package nl.lvsgateway.beheer.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import nl.lvsgateway.loket.Loket;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** WCAG 2.2 A and AA on every page and state, as far as a program can judge, light and dark, at a desk and on a phone. */
@Consoletest
@EnabledIf(
        value = "nl.lvsgateway.beheer.web.Browser#aanwezig",
        disabledReason = "There is no Chromium on this machine: install Debian's package chromium")
class ToegankelijkheidTest {

    private static final List<String> NORMEN = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final List<String> PAGINAS = List.of(
            "/",
            "/?zoek=bestaatniet",
            "/?verzendstatus=FOUT",
            "/fouten",
            "/fouten?reden=KINDKANS_WEIGERT",
            "/koppelingen",
            "/koppelingen?zoek=bestaatniet",
            "/koppelingen/00YY02",
            "/koppelingen/00YY00",
            "/kindkans",
            "/lijsten",
            "/lijsten/PO2507",
            "/logboek",
            "/logboek?wie=niemand",
            "/simulator",
            "/bestaatniet");

    private static Browser browser;

    @Autowired
    private JdbcClient db;

    @Autowired
    private Loket loket;

    @BeforeAll
    static void start(@LocalServerPort int poort) {
        browser = new Browser(poort);
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void every_page_and_state_is_without_violations(ColorScheme kleuren) throws Exception {
        new Proefvoorraad(loket, db).mislukt(2, "axe-" + kleuren);
        var bevindingen = new ArrayList<String>();
        var gekeurd = 0;
        for (var breed : List.of(1280, 390)) {
            var pagina = browser.pagina(breed, kleuren, true);
            pagina.navigate("/aanmelden?error");
            keur(pagina, "/aanmelden?error", bevindingen);
            Browser.meldAan(pagina, "support");
            for (var pad : paden()) {
                pagina.navigate(pad);
                pagina.evaluate("document.querySelectorAll('main details').forEach(d => d.open = true)");
                keur(pagina, pad + " " + breed, bevindingen);
                gekeurd++;
            }
        }

        System.out.printf("axe %s: %d states, %d violations%n", kleuren, gekeurd, bevindingen.size());
        assertThat(bevindingen).isEmpty();
    }

    @Test
    void nothing_falls_off_a_phone_or_off_a_page_of_twice_the_size() {
        for (var breed : List.of(390, 640, 320)) {
            var pagina = browser.pagina(breed, ColorScheme.LIGHT, true);
            Browser.meldAan(pagina, "support");
            for (var pad : paden()) {
                pagina.navigate(pad);
                var teBreed = pagina.evaluate("document.documentElement.scrollWidth - window.innerWidth");
                assertThat((Integer) teBreed).as("%s at %d", pad, breed).isLessThanOrEqualTo(0);
            }
        }
    }

    private List<String> paden() {
        var paden = new ArrayList<>(PAGINAS);
        db.sql("SELECT MIN(ontvangstnummer) FROM aanvraag GROUP BY verzendstatus")
                .query(String.class)
                .list()
                .forEach(nummer -> paden.add("/aanvragen/" + nummer));
        return paden;
    }

    private static void keur(Page pagina, String wat, List<String> bevindingen) {
        new AxeBuilder(pagina)
                .withTags(NORMEN)
                .analyze()
                .getViolations()
                .forEach(regel -> bevindingen.add(wat + ": " + regel.getId() + " "
                        + regel.getNodes().stream()
                                .limit(3)
                                .map(plek -> plek.getHtml())
                                .toList()));
    }
}
