package nl.lvsgateway.beheer.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.lvsgateway.loket.Loket;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who looks for an aanvraag, in a real browser. */
@Browsertest
class OverzichtBrowserTest extends MetBrowser {

    @Autowired
    private Loket loket;

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
    void renews_an_open_list_without_loading_the_page_again() throws Exception {
        var pagina = browser.aangemeld("support");
        pagina.evaluate("window.zelfdePagina = true");
        var naam = "live-" + System.nanoTime();

        new Proefvoorraad(loket, db, transactie).dienIn(naam);
        var nummer = waarde("SELECT ontvangstnummer FROM aanvraag WHERE kenmerk = '" + naam + "'");

        assertThat(pagina.locator("#lijst")).containsText(nummer);
        assertThat(pagina.evaluate("window.zelfdePagina")).isEqualTo(true);
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
}
