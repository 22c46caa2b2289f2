package nl.lvsgateway.beheer.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The frame around every page, in a real browser. */
@Browsertest
class RaamBrowserTest extends MetBrowser {

    /** A person of the longest role, by names as an organisation gives them. */
    private static final List<String> NAMEN = List.of(
            "school",
            "Annemarie van der Hoeven-Bontebal van Oud-Beijerland",
            "annemarie.vanderhoeven-bontebal@samenwerkingsverband-rivierenland.voorbeeld.nl",
            "a".repeat(100));

    private static final String BUITEN = "naam => { document.querySelector('.wie strong').textContent = naam;"
            + " const balk = document.querySelector('.balk').getBoundingClientRect();"
            + " const uit = [...document.querySelectorAll('.wie, .wie *')].filter(e => {"
            + "   const r = e.getBoundingClientRect();"
            + "   return r.left < balk.left || r.right > balk.right || r.bottom > balk.bottom + 1; });"
            + " const breder = document.documentElement.scrollWidth > window.innerWidth;"
            + " return uit.map(e => e.tagName).join() + (breder ? ' page' : ''); }";

    @Test
    void a_long_name_cuts_nothing_off_the_logboek() {
        var pagina = browser.aangemeld("support");
        pagina.navigate("/logboek");
        for (var naam : NAMEN) {
            var afgesneden = pagina.evaluate(
                    "naam => { document.querySelectorAll('[data-kop=Wie] span span, [data-kop=Waarvan] span span')"
                            + " .forEach(e => e.textContent = naam);"
                            + " return [...document.querySelectorAll('main .tafel')]"
                            + " .some(t => t.scrollWidth > t.clientWidth + 1); }",
                    naam);
            assertThat(afgesneden).as(naam).isEqualTo(false);
        }
    }

    @Test
    void the_way_out_stays_inside_the_frame_beside_the_longest_role_and_name() {
        for (var breed : List.of(1280, 1024, 400, 320)) {
            var pagina = browser.aangemeld("school", breed, ColorScheme.LIGHT);
            for (var naam : NAMEN) {
                assertThat(pagina.evaluate(BUITEN, naam))
                        .as("%s at %d", naam, breed)
                        .isEqualTo("");
            }
        }
    }
}
