package nl.lvsgateway.loket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No sentence of the guide about a status of HTTP or a time goes without a test that has seen it. */
class HandleidingbewijsTest {

    private static final Pattern BEWERING = Pattern.compile(
            "(?<![\\d.])[2345]\\d\\d\\b(?! MB| tekens| en \\d|\\.\\d)|\\d+ (s|seconden|minuten|uur)\\b|\\bseconden\\b");
    private static final Pattern FOUTENTABEL = Pattern.compile("\\| `[A-Z_]+` \\| \\d{3} .*");

    /** What is said, and the test that has seen it. */
    private static final Map<String, String> BEWIJS = Map.ofEntries(
            Map.entry("U krijgt `201`", "VersiekopTest.a_change_is_made_to_the_version_that_was_seen_and_to_no_other"),
            Map.entry(
                    "CXF een fault bij HTTP 400",
                    "SoapgewoontenTest.a_message_that_cannot_be_read_is_told_so_in_the_version_of_who_asks"),
            Map.entry(
                    "het eerdere antwoord (`200`",
                    "VersiekopTest.a_change_is_made_to_the_version_that_was_seen_and_to_no_other"),
            Map.entry(
                    "(409, en met `If-Match` 412)",
                    "VersiekopTest.a_change_is_made_to_the_version_that_was_seen_and_to_no_other"),
            Map.entry("in de laatste seconden", "CursorTest"),
            Map.entry(
                    "SOAP 1.1 geeft altijd HTTP 500; SOAP 1.2 geeft 400",
                    "SoapgewoontenTest.a_message_that_cannot_be_read_is_told_so_in_the_version_of_who_asks"),
            Map.entry("dan is het na 5 s voorbij", "DoorgangTest"),
            Map.entry(
                    "na een aantal seconden over is",
                    "DrempelTest.a_flood_of_one_lvs_is_told_to_wait_and_another_lvs_comes_in"),
            Map.entry("404 (geen adres van ons", "HttpgewoontenTest.an_address_that_no_door_has"));

    @Test
    void every_claim_about_http_has_a_test_and_every_test_its_claim() throws IOException {
        var beweringen = beweringen();

        assertThat(beweringen)
                .allSatisfy(zin -> assertThat(BEWIJS.keySet()).as(zin).anyMatch(zin::contains));
        assertThat(BEWIJS.keySet()).allSatisfy(deel -> assertThat(beweringen).anyMatch(zin -> zin.contains(deel)));
        assertThat(BEWIJS.values()).allSatisfy(HandleidingbewijsTest::bestaat);
    }

    /** Paragraphs and rows of tables, outside of the examples. */
    private static List<String> beweringen() throws IOException {
        var tekst = Files.readString(Path.of("docs/lvs.md")).replaceAll("(?s)```.*?```", "\n\n");
        return Arrays.stream(tekst.split("\n\n"))
                .flatMap(stuk -> stuk.startsWith("|") ? stuk.lines() : Stream.of(stuk.replace("\n", " ")))
                .filter(zin -> BEWERING.matcher(zin).find())
                .filter(zin -> !FOUTENTABEL.matcher(zin).matches())
                .toList();
    }

    private static void bestaat(String test) {
        var delen = test.split("\\.");
        var bron = Stream.of(Path.of("src/test/java/nl/lvsgateway"))
                .flatMap(HandleidingbewijsTest::alles)
                .filter(pad -> pad.endsWith(delen[0] + ".java"))
                .findFirst();
        assertThat(bron).as(test).isPresent();
        if (delen.length > 1) {
            assertThat(bron.get()).content().contains("void " + delen[1] + "(");
        }
    }

    private static Stream<Path> alles(Path map) {
        try (var paden = Files.walk(map)) {
            return paden.toList().stream();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
