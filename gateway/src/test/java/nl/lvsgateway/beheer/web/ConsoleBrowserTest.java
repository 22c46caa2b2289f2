package nl.lvsgateway.beheer.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.lvsgateway.loket.Loket;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people do in the console, in a real browser. */
@Consoletest
@EnabledIf(
        value = "nl.lvsgateway.beheer.web.Browser#aanwezig",
        disabledReason = "There is no Chromium on this machine: install Debian's package chromium")
class ConsoleBrowserTest {

    private static final double LANG = 120_000;

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

    @AfterEach
    void no_script_failed_and_the_content_policy_stopped_nothing() {
        assertThat(browser.fouten()).isEmpty();
    }

    @Test
    void says_so_when_the_password_is_wrong_and_lets_in_and_out() {
        var pagina = browser.pagina();
        pagina.navigate("/fouten");
        pagina.fill("#username", "support");
        pagina.fill("#password", "verkeerd");
        pagina.click("button[type=submit]");
        assertThat(pagina.getByRole(AriaRole.ALERT)).containsText("klopt niet");

        Browser.meldAan(pagina, "support");
        pagina.click("text=Afmelden");

        assertThat(pagina.locator(".melding")).containsText("U bent afgemeld");
        pagina.navigate("/fouten");
        assertThat(pagina).hasURL(Pattern.compile(".*/aanmelden"));
    }

    @Test
    void finds_an_aanvraag_by_each_of_its_names() {
        var pagina = browser.aangemeld("support");
        var dossier =
                waarde("SELECT CAST(MIN(dossiernummer) AS VARCHAR(20)) FROM aanvraag WHERE dossiernummer IS NOT NULL");
        var nummer = waarde("SELECT ontvangstnummer FROM aanvraag WHERE dossiernummer = " + dossier);

        for (var zoek : List.of(dossier, nummer, nummer.toLowerCase(Locale.ROOT))) {
            pagina.navigate("/");
            pagina.fill("#zoek", zoek);
            pagina.press("#zoek", "Enter");
            assertThat(pagina.locator("#lijst tbody tr")).hasCount(1);
            assertThat(pagina.locator("#lijst tbody")).containsText(nummer);
        }
        pagina.navigate("/?zoek=demo-6");
        assertThat(pagina.locator("#lijst tbody")).containsText("De Verhuiswagen");
        pagina.navigate("/?zoek=verhuis");
        assertThat(pagina.locator("#lijst tbody")).containsText("00YY08");
        pagina.navigate("/?zoek=00ZZ");
        assertThat(pagina.locator("#lijst tbody")).containsText("Het Kompas");
        pagina.navigate("/?zoek=bestaatniet");
        assertThat(pagina.locator("#lijst")).containsText("Geen aanvraag gevonden");
    }

    @Test
    void keeps_the_filters_in_the_address_and_hands_out_the_list() throws Exception {
        var pagina = browser.aangemeld("support");
        pagina.selectOption("#verzendstatus", "OPGESLAGEN");
        pagina.waitForURL("**verzendstatus=OPGESLAGEN**");

        var csv = pagina.waitForDownload(() -> pagina.click("text=Download als CSV"));

        var regels = Files.readAllLines(csv.path());
        assertThat(regels.get(0)).contains("Aanvraagnummer", "Verzendstatus");
        assertThat(regels).hasSizeGreaterThan(1);
        assertThat(regels.subList(1, regels.size())).allMatch(regel -> regel.contains("\"Opgeslagen\""));
    }

    @Test
    void shows_what_the_school_typed_only_when_asked_and_writes_down_who_looked() {
        var nummer = waarde("SELECT ontvangstnummer FROM aanvraag WHERE kenmerk = 'demo-1'");
        var pagina = browser.aangemeld("school");
        pagina.navigate("/aanvragen/" + nummer);
        assertThat(pagina.content()).doesNotContain("Contactpersoon van de voorbeeldschool", "toelichting.txt");

        pagina.click("text=Toon inhoud");

        assertThat(pagina.locator("#ingevuld")).containsText("Contactpersoon van de voorbeeldschool");
        var auditor = browser.aangemeld("auditor");
        auditor.navigate("/logboek?wie=school&onderwerp=" + nummer);
        assertThat(auditor.locator("tbody")).containsText("Inhoud getoond");
        assertThat(auditor.locator("tbody")).containsText("Aanvraag bekeken");
        auditor.click("text=Controleer of het Logboek heel is");
        assertThat(auditor.locator(".melding")).containsText("Het Logboek is heel");
    }

    @Test
    void sends_one_again_with_a_note_that_stays_readable() {
        var nummer = waarde("SELECT ontvangstnummer FROM aanvraag WHERE kenmerk = 'demo-6'");
        var pagina = browser.aangemeld("support");
        pagina.navigate("/aanvragen/" + nummer);

        pagina.click("summary:has-text('Nogmaals verzenden')");
        pagina.fill("#toelichting", "Kindkans kent de school nu");
        pagina.click("text=Ja, nogmaals verzenden");

        assertThat(pagina.locator(".melding")).containsText("wordt nogmaals verzonden");
        assertThat(pagina.locator("#tijdlijn")).containsText("Kindkans kent de school nu");
        assertThat(pagina.locator("#stand"))
                .containsText("Kindkans heeft de aanvraag niet aangenomen", new ContainsTextOptions().setTimeout(LANG));
    }

    @Test
    void renews_an_open_list_without_loading_the_page_again() throws Exception {
        var pagina = browser.aangemeld("support");
        pagina.evaluate("window.zelfdePagina = true");
        var naam = "live-" + System.nanoTime();

        new Proefvoorraad(loket, db).dienIn(naam);
        var nummer = waarde("SELECT ontvangstnummer FROM aanvraag WHERE kenmerk = '" + naam + "'");

        assertThat(pagina.locator("#lijst")).containsText(nummer);
        assertThat(pagina.evaluate("window.zelfdePagina")).isEqualTo(true);
    }

    @Test
    void repairs_500_failures_with_progress_that_survives_a_reload() throws Exception {
        new Proefvoorraad(loket, db).mislukt(500, "herstel");
        var allen =
                waarde("SELECT CAST(COUNT(*) AS VARCHAR(9)) FROM aanvraag WHERE verzendstatus = 'FOUT' AND reden = '"
                        + Proefvoorraad.REDEN + "'");
        var pagina = browser.aangemeld("support");
        pagina.navigate("/fouten");
        assertThat(pagina.locator("main")).containsText(allen + " aanvragen");

        pagina.click("summary:has-text('Alle " + allen + " nogmaals verzenden')");
        pagina.fill("#toelichting-" + Proefvoorraad.REDEN, "Kindkans is er weer");
        pagina.click("details[open] button[type=submit]");
        pagina.waitForURL("**/fouten/herstel/*");
        pagina.reload();

        assertThat(pagina.locator("#voortgang")).containsText("van " + allen + " gedaan");
        assertThat(pagina.locator("#kop-voortgang")).hasText("Klaar", new HasTextOptions().setTimeout(LANG));
        assertThat(pagina.locator("#voortgang dl")).containsText(allen);
        assertThat(waarde("SELECT CAST(COUNT(*) AS VARCHAR(9)) FROM aanvraag WHERE kenmerk LIKE 'herstel-%'"
                        + " AND verzendstatus = 'VERZONDEN'"))
                .isEqualTo("500");
        pagina.navigate("/logboek?daad=NOGMAALS_VERZONDEN");
        assertThat(pagina.locator("tbody")).containsText(allen + " aanvragen: Kindkans is er weer");
    }

    @Test
    void activates_and_sends_again_by_keyboard_alone() throws Exception {
        new Proefvoorraad(loket, db).mislukt(1, "toetsen");
        var nummer = waarde("SELECT ontvangstnummer FROM aanvraag WHERE kenmerk = 'toetsen-0'");
        var pagina = browser.aangemeld("support");

        pagina.navigate("/koppelingen/00YY02");
        druk(pagina, "Activeren");
        tabNaar(pagina, "Verificatiecode");
        pagina.keyboard().type("zandloper-2507");
        tabNaar(pagina, "Ik ga akkoord");
        pagina.keyboard().press("Space");
        druk(pagina, "Activeer de koppeling");
        assertThat(pagina.locator(".melding")).containsText("De koppeling staat aan");

        pagina.navigate("/aanvragen/" + nummer);
        druk(pagina, "Nogmaals verzenden");
        druk(pagina, "Ja, nogmaals verzenden");
        assertThat(pagina.locator("#stand .stand"))
                .containsText("Verzonden", new ContainsTextOptions().setTimeout(LANG));
    }

    @Test
    void does_the_main_acts_without_scripts() throws Exception {
        new Proefvoorraad(loket, db).mislukt(1, "zonder");
        var nummer = waarde("SELECT ontvangstnummer FROM aanvraag WHERE kenmerk = 'zonder-0'");
        var pagina = browser.pagina(1280, ColorScheme.LIGHT, false);
        Browser.meldAan(pagina, "support");
        pagina.fill("#zoek", nummer);
        pagina.click("text=Zoek >> nth=-1");
        pagina.click("#lijst tbody a");
        pagina.click("text=Toon inhoud");
        assertThat(pagina.locator("#ingevuld")).containsText("Korte omschrijving van zonder-0");

        pagina.click("summary:has-text('Nogmaals verzenden')");
        pagina.click("text=Ja, nogmaals verzenden");

        assertThat(pagina.locator(".melding")).containsText("wordt nogmaals verzonden");
    }

    @Test
    void sets_a_code_and_withdraws_and_tells_when_a_code_is_wrong() {
        var pagina = browser.aangemeld("school");
        pagina.navigate("/koppelingen/00YY00");
        pagina.click("summary:has-text('Code wijzigen')");
        pagina.fill("#nieuw-0", "fiets-lantaarn-48");
        pagina.click("text=Bewaar de code");
        assertThat(pagina.locator(".melding")).containsText("De verificatiecode is gezet");

        pagina.click("summary:has-text('Intrekken')");
        pagina.click("text=Ja, trek de koppeling in");
        assertThat(pagina.locator(".melding")).containsText("ingetrokken");

        pagina.click("summary:has-text('Activeren')");
        pagina.fill("#code-0", "heel-iets-anders");
        pagina.check("#akkoord-0");
        pagina.click("text=Activeer de koppeling");
        assertThat(pagina.locator(".melding.fout")).containsText("De verificatiecode klopt niet");

        pagina.click("summary:has-text('Activeren')");
        pagina.fill("#code-0", "regenboog-2507");
        pagina.check("#akkoord-0");
        pagina.click("text=Activeer de koppeling");
        assertThat(pagina.locator(".melding")).containsText("De koppeling staat aan");
    }

    private static void druk(Page pagina, String naam) {
        tabNaar(pagina, naam);
        pagina.keyboard().press("Enter");
    }

    /** Presses Tab until the focus is on what is called so. */
    private static void tabNaar(Page pagina, String naam) {
        for (var keer = 0; keer < 80; keer++) {
            pagina.keyboard().press("Tab");
            var hier = pagina.evaluate(
                    "(document.activeElement.labels?.[0]?.innerText ?? document.activeElement.innerText ?? '').trim()");
            if (hier.toString().startsWith(naam)) {
                return;
            }
        }
        throw new AssertionError("Nothing called '" + naam + "' can be reached by keyboard");
    }

    private String waarde(String sql) {
        return db.sql(sql).query(String.class).single();
    }
}
