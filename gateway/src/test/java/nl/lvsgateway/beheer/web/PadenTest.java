package nl.lvsgateway.beheer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** No page names an address from the root: below a path of its own, the gateway is not there. */
class PadenTest {

    /** Written out, or put together from a text that begins with a slash. */
    private static final Pattern VAN_DE_WORTEL = Pattern.compile(
            "(?:hx-(?:get|post|put|delete)|sse-connect|href|src|action)=(?:\"/|\\$\\{(?![^}]*\\} \\? @)|[^@\"]*'/|\"(?:\\$|'/))");

    @Test
    void every_address_in_a_template_goes_through_the_template() throws IOException {
        var fout = new ArrayList<String>();
        try (var paden = Files.walk(Path.of("src/main/resources/templates"))) {
            for (var pad : paden.filter(Files::isRegularFile).toList()) {
                VAN_DE_WORTEL
                        .matcher(Files.readString(pad))
                        .results()
                        .forEach(plek -> fout.add(pad.getFileName() + ": " + plek.group()));
            }
        }

        assertThat(fout).isEmpty();
    }

    @Test
    void the_guard_knows_an_address_from_the_root() {
        var fout = List.of(
                "sse-connect=\"/live\"",
                "hx-get=\"/\"",
                "th:attr=\"hx-get=${hier}\"",
                "th:attr=\"hx-get=${onderweg ? '/fouten/' + id : null}\"",
                "th:href=\"${adres}\"");
        var goed = List.of(
                "th:attr=\"hx-get=@{${hier}}\"",
                "th:attr=\"hx-get=${onderweg} ? @{/fouten} : null\"",
                "th:href=\"@{/x}\"",
                "href=\"#inhoud\"");

        assertThat(fout).allMatch(een -> VAN_DE_WORTEL.matcher(een).find());
        assertThat(goed).noneMatch(een -> VAN_DE_WORTEL.matcher(een).find());
    }
}
