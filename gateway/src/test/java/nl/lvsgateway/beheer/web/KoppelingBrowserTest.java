package nl.lvsgateway.beheer.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import nl.lvsgateway.loket.Loket;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who switches a koppeling on and off, in a real browser; also by keyboard alone. */
@Browsertest
class KoppelingBrowserTest extends MetBrowser {

    @Autowired
    private Loket loket;

    @Test
    void activates_and_sends_again_by_keyboard_alone() throws Exception {
        new Proefvoorraad(loket, db, transactie).mislukt(1, "toetsen");
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
                .containsText("Verzonden", new ContainsTextOptions().setTimeout(GEDULD));
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
}
