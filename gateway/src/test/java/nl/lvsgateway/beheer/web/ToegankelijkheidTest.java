package nl.lvsgateway.beheer.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.lvsgateway.aanvraag.Ontvangstnummer;
import nl.lvsgateway.dossier.bundel.Proefbundel;
import nl.lvsgateway.loket.Loket;
import nl.lvsgateway.verzending.Herverzender;
import nl.lvsgateway.verzending.Herverzending.Opdrachtgever;
import org.apache.camel.CamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** WCAG 2.2 A and AA on every page and state, as far as a program can judge, light and dark, at a desk and on a phone. */
@Browsertest
class ToegankelijkheidTest extends MetBrowser {

    private static final List<String> NORMEN = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final List<String> KLEUREN = List.of("color-contrast", "link-in-text-block");
    private static final String AXE = AxeBuilder.getAxeScript();

    /** Only what is wrong comes back: all that is right is hundreds of kilobytes a page. */
    private static final String KEUR =
            "keuze => axe.run(document, keuze).then(uitslag => uitslag.violations.map(regel =>"
                    + " regel.id + ' ' + regel.nodes.slice(0, 3).map(plek => plek.html).join(' ')))";

    private static final String HERVERZENDING = "herverzending";
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
            "/abonnementen",
            "/oso-versies",
            "/lijsten",
            "/lijsten/PO2507?type=TLV&status=Nieuw",
            "/lijsten/PO2507/aanvraagtype",
            "/lijsten/PO2507/aanvraagtype?code=TLV",
            "/logboek",
            "/logboek?wie=niemand",
            "/simulator",
            "/lijsten/bestaatniet",
            "/bestaatniet");

    @Autowired
    private Loket loket;

    @Autowired
    private Herverzender herverzender;

    @Autowired
    private CamelContext camel;

    @TempDir
    private Path bundels;

    private String aanvraag = "";
    private int gekeurd;

    @BeforeEach
    void met_iets_om_te_tonen() throws Exception {
        var naam = "axe-" + System.nanoTime();
        var voorraad = new Proefvoorraad(loket, db, transactie);
        voorraad.dienIn(naam);
        voorraad.wijzig(
                naam,
                1,
                Proefvoorraad.dossier().replace("<wettigevertegenwoordiger>true<", "<wettigevertegenwoordiger>false<"));
        aanvraag = waarde("SELECT ontvangstnummer FROM aanvraag WHERE kenmerk = '" + naam + "'");
        voorraad.mislukt(2, naam + "-fout");
        var lijsten = new Proeflijsten(db);
        lijsten.onbekend();
        lijsten.abonnement("00YY00", "https://lvs.voorbeeld.nl", "ACTIEF", null, 2);
        lijsten.abonnement("00YY01", "https://lvs.voorbeeld.nl", "STILGELEGD", "HTTP_410", 12);
        lijsten.dossiers("2031.1", true, 12_345);
        lijsten.dossiers("2031.1", false, 3);
        lijsten.dossiers("2033.1", false, 1);
    }

    @AfterEach
    void ruim_op() throws Exception {
        new Proeflijsten(db).ruimOp();
        camel.getRouteController().startRoute(HERVERZENDING);
    }

    @Test
    void every_page_and_state_is_without_violations() throws Exception {
        var bevindingen = new ArrayList<String>();
        for (var breed : List.of(1280, 390)) {
            var buiten = browser.pagina(breed, ColorScheme.LIGHT, true);
            buiten.navigate("/aanmelden?error");
            keur(buiten, "/aanmelden?error", bevindingen);
            var pagina = browser.aangemeld("support", breed, ColorScheme.LIGHT);
            for (var pad : paden()) {
                pagina.navigate(pad);
                meet(pagina, pad + " " + breed, bevindingen);
                pagina.evaluate("document.querySelectorAll('main details').forEach(d => d.open = true)");
                keur(pagina, pad + " " + breed, bevindingen);
            }
            keurGeopend(pagina, bevindingen);
            keurVersies(pagina, bevindingen);
        }
        keurHerstel(browser.aangemeld("support"), bevindingen);

        System.out.printf("axe: %d states, light and dark, %d violations%n", gekeurd, bevindingen.size());
        assertThat(bevindingen).isEmpty();
    }

    /** What came of each version, and bundles that were taken, refused and are about to be replaced. */
    private void keurVersies(Page pagina, List<String> bevindingen) {
        var goed = Proefbundel.van("2031").zip(bundels.resolve("oso-2031.zip"));
        var stuk = Proefbundel.van("2032").zonder(Proefbundel.BLAD).zip(bundels.resolve("stuk.zip"));
        for (var zip : List.of(goed, stuk)) {
            pagina.navigate("/oso-versies");
            pagina.click("summary:has-text('Bundel toevoegen')");
            pagina.check("#zeker-0");
            pagina.setInputFiles("#bundel-0", zip);
            pagina.click("text=Probeer en neem in gebruik");
            pagina.waitForSelector(zip == goed ? "[role=status]" : "[role=alert]");
            meet(pagina, "OSO-versies after " + zip.getFileName(), bevindingen);
            pagina.evaluate("document.querySelectorAll('main details').forEach(d => d.open = true)");
            keur(pagina, "OSO-versies after " + zip.getFileName(), bevindingen);
        }
        pagina.click("text=Ja, haal de bundel weg");
        pagina.waitForSelector("text=is weg");
    }

    /** With what was asked for to be shown. */
    private void keurGeopend(Page pagina, List<String> bevindingen) {
        pagina.navigate("/aanvragen/" + aanvraag);
        pagina.click("text=Toon bevindingen");
        pagina.waitForSelector("text=GEEN_GEZAG");
        pagina.click("text=Toon inhoud");
        pagina.waitForSelector("text=Korte omschrijving van");
        pagina.evaluate("document.querySelectorAll('main details').forEach(d => d.open = true)");
        keur(pagina, "aanvraag with content and findings", bevindingen);
        pagina.navigate("/lijsten/PO2507/aanvraagtype");
        pagina.evaluate("document.querySelector('main form').noValidate = true");
        pagina.click("text=Bewaar het aanvraagtype");
        pagina.waitForSelector("[role=alert]");
        keur(pagina, "aanvraagtype that was refused", bevindingen);
    }

    /** A replay that runs, and when it is done. */
    private void keurHerstel(Page pagina, List<String> bevindingen) throws Exception {
        camel.getRouteController().stopRoute(HERVERZENDING);
        var mislukt = db
                .sql("SELECT ontvangstnummer FROM aanvraag WHERE verzendstatus = 'FOUT' AND kenmerk LIKE 'axe-%'")
                .query(String.class)
                .stream()
                .flatMap(nummer -> Ontvangstnummer.van(nummer).stream())
                .toList();
        var id = herverzender.begin(new Opdrachtgever("axe", "proef"), mislukt).id();
        pagina.navigate("/fouten/herstel/" + id);
        pagina.waitForSelector("text=Bezig");
        keur(pagina, "replay that runs", bevindingen);
        camel.getRouteController().startRoute(HERVERZENDING);
        pagina.waitForSelector("text=Klaar", new Page.WaitForSelectorOptions().setTimeout(GEDULD));
        keur(pagina, "replay that is done", bevindingen);
    }

    @Test
    void nothing_falls_off_a_small_phone_or_off_a_page_of_twice_the_size() {
        var bevindingen = new ArrayList<String>();
        for (var breed : List.of(640, 320)) {
            var pagina = browser.aangemeld("support", breed, ColorScheme.LIGHT);
            for (var pad : paden()) {
                pagina.navigate(pad);
                meet(pagina, pad + " " + breed, bevindingen);
            }
        }
        assertThat(bevindingen).isEmpty();
    }

    /** No page is wider than the window, and at a desk no list is cut off. */
    private static void meet(Page pagina, String wat, List<String> bevindingen) {
        var teBreed = pagina.evaluate("document.documentElement.scrollWidth > window.innerWidth"
                + " || window.innerWidth >= 1280 && [...document.querySelectorAll('main .tafel')]"
                + ".some(t => t.offsetParent && t.scrollWidth > t.clientWidth + 1)");
        if (Boolean.TRUE.equals(teBreed)) {
            bevindingen.add(wat + ": cut off");
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

    /** All of it in light; dark is the same page in other colours. The script of axe goes to a page but once: it is large. */
    private void keur(Page pagina, String wat, List<String> bevindingen) {
        gekeurd++;
        pagina.evaluate(AXE);
        keur(pagina, Map.of("type", "tag", "values", NORMEN), wat, bevindingen);
        pagina.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        keur(pagina, Map.of("type", "rule", "values", KLEUREN), wat + " dark", bevindingen);
        pagina.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    private static void keur(Page pagina, Map<String, Object> welke, String wat, List<String> bevindingen) {
        var gevonden = pagina.evaluate(KEUR, Map.of("runOnly", welke, "resultTypes", List.of("violations")));
        assertThat(gevonden).as(wat).isInstanceOf(List.class);
        ((List<?>) gevonden).forEach(regel -> bevindingen.add(wat + ": " + regel));
    }
}
