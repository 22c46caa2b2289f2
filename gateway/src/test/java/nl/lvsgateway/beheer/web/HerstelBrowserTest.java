package nl.lvsgateway.beheer.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.options.ColorScheme;
import nl.lvsgateway.loket.Loket;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who repairs a failed verzending, in a real browser. */
@Browsertest
class HerstelBrowserTest extends MetBrowser {

    @Autowired
    private Loket loket;

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
                .containsText(
                        "Kindkans heeft de aanvraag niet aangenomen", new ContainsTextOptions().setTimeout(GEDULD));
    }

    @Test
    void repairs_500_failures_with_progress_that_survives_a_reload() throws Exception {
        new Proefvoorraad(loket, db, transactie).mislukt(500, "herstel");
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
        assertThat(pagina.locator("#kop-voortgang")).hasText("Klaar", new HasTextOptions().setTimeout(GEDULD));
        assertThat(pagina.locator("#voortgang dl")).containsText(allen);
        assertThat(waarde("SELECT CAST(COUNT(*) AS VARCHAR(9)) FROM aanvraag WHERE kenmerk LIKE 'herstel-%'"
                        + " AND verzendstatus = 'VERZONDEN'"))
                .isEqualTo("500");
        pagina.navigate("/logboek?daad=HERSTEL_GEVRAAGD");
        assertThat(pagina.locator("tbody")).containsText(allen + " aanvragen: Kindkans is er weer");
    }

    @Test
    void does_the_main_acts_without_scripts() throws Exception {
        new Proefvoorraad(loket, db, transactie).mislukt(1, "zonder");
        var nummer = waarde("SELECT ontvangstnummer FROM aanvraag WHERE kenmerk = 'zonder-0'");
        var pagina = browser.pagina(1280, ColorScheme.LIGHT, false);
        Browser.meldAan(pagina, "support");
        pagina.fill("#zoek", nummer);
        pagina.click("form[role=search] button");
        pagina.click("#lijst tbody a");
        pagina.click("text=Toon inhoud");
        assertThat(pagina.locator("#ingevuld")).containsText("Korte omschrijving van zonder-0");

        pagina.click("summary:has-text('Nogmaals verzenden')");
        pagina.click("text=Ja, nogmaals verzenden");

        assertThat(pagina.locator(".melding")).containsText("wordt nogmaals verzonden");
    }
}
