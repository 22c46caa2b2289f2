package nl.lvsgateway.beheer.web;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.lvsgateway.techniek.Nodig;

/** The Chromium of this machine, driven as a person would. */
final class Browser implements AutoCloseable {

    private static final int GEDULD_MS = 20_000;

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final String adres;
    private final List<String> fouten = new ArrayList<>();
    private final Map<String, String> aanmeldingen = new HashMap<>();

    Browser(int poort) {
        playwright = Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(pad().orElseThrow())
                        .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu")));
        adres = "http://localhost:" + poort;
        PlaywrightAssertions.setDefaultAssertionTimeout(GEDULD_MS);
    }

    /** Asked by the tests that need it: without Chromium they are skipped, and the report says so; in CI they fail. */
    static boolean aanwezig() {
        return Nodig.probeer(pad().isPresent());
    }

    private static Optional<Path> pad() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    Page pagina() {
        return pagina(1280, ColorScheme.LIGHT, true);
    }

    Page pagina(int breed, ColorScheme kleuren, boolean javascript) {
        return open(vorm(breed, kleuren).setJavaScriptEnabled(javascript));
    }

    private NewContextOptions vorm(int breed, ColorScheme kleuren) {
        return new NewContextOptions()
                .setBaseURL(adres)
                .setViewportSize(breed, 800)
                .setColorScheme(kleuren)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale("nl-NL");
    }

    private Page open(NewContextOptions vorm) {
        BrowserContext context = chromium.newContext(vorm);
        context.setDefaultTimeout(GEDULD_MS);
        var pagina = context.newPage();
        pagina.onConsoleMessage(bericht -> {
            if (bericht.text().contains("Content Security Policy")) {
                fouten.add(bericht.text());
            }
        });
        pagina.onPageError(fouten::add);
        return pagina;
    }

    /** At the Overzicht. */
    Page aangemeld(String naam) {
        return aangemeld(naam, 1280, ColorScheme.LIGHT);
    }

    /** Logs in by the form once; after that the same session is used again. */
    Page aangemeld(String naam, int breed, ColorScheme kleuren) {
        var bekend = aanmeldingen.get(naam);
        var pagina = open(
                bekend == null ? vorm(breed, kleuren) : vorm(breed, kleuren).setStorageState(bekend));
        if (bekend == null) {
            meldAan(pagina, naam);
            aanmeldingen.put(naam, pagina.context().storageState());
        } else {
            pagina.navigate("/");
        }
        return pagina;
    }

    /** Comes back when the scripts of the first page run: an act before that is lost. */
    static void meldAan(Page pagina, String naam) {
        pagina.navigate("/aanmelden");
        pagina.fill("#username", naam);
        pagina.fill("#password", "demo");
        pagina.click("button[type=submit]");
        pagina.waitForSelector("text=Afmelden");
        pagina.waitForLoadState();
    }

    /** Gives the errors of scripts, and what the content policy stopped, since the last time. */
    List<String> sluitPaginas() {
        chromium.contexts().forEach(BrowserContext::close);
        var gezien = List.copyOf(fouten);
        fouten.clear();
        return gezien;
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
