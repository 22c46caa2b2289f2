package nl.lvsgateway.loket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No sentence of the guide about a status of HTTP or a time goes without tests that name each number in it. */
class HandleidingbewijsTest {

    private static final Pattern BEWERING = Pattern.compile(
            "(?<![\\d.])[2345]\\d\\d\\b(?! MB| tekens| en \\d|\\.\\d)|\\d+ (s|seconden|minuten|uur)\\b|\\bseconden\\b|\\been tijd\\b");
    private static final Pattern FOUTENTABEL = Pattern.compile("\\| `[A-Z_]+` \\| \\d{3} .*");
    private static final Pattern STATUS = Pattern.compile("(?<![\\d.])[2345]\\d\\d\\b(?! MB| tekens)");

    /** What is said, and the tests that have seen it; among them they name every status in the sentence. */
    private static final Map<String, List<String>> BEWIJS = Map.ofEntries(
            entry("U krijgt `201`", "VersiekopTest.a_change_is_made_to_the_version_that_was_seen_and_to_no_other"),
            entry(
                    "Met SOAP 1.2 leest CXF een fault bij HTTP 400",
                    "WeigeringenIT.is_refused_with_its_own_code_equal_over_soap_11_soap_12_and_rest_and_nothing_stays",
                    "SoapgewoontenTest.a_message_that_cannot_be_read_is_told_so_in_the_version_of_who_asks"),
            entry("een tijd geblokkeerd", "BlokkadeTest.a_block_says_how_long_over_every_door_and_support_lifts_it"),
            entry(
                    "een tijd naast elkaar",
                    "CodewachtTest.after_a_change_old_and_new_are_right_for_the_set_time_and_a_leaked_one_is_not"),
            entry(
                    "het eerdere antwoord (`200`",
                    "BestandenTest.files_of_one_name_get_their_places_in_order_and_in_any_order_of_parts"),
            entry(
                    "(409, en met `If-Match` 412)",
                    "VersiekopTest.a_change_is_made_to_the_version_that_was_seen_and_to_no_other"),
            entry(
                    "SOAP 1.1 heeft dan HTTP 500; SOAP 1.2 heeft 400",
                    "SoapgewoontenTest.a_message_that_cannot_be_read_is_told_so_in_the_version_of_who_asks",
                    "StoringAanDeDeurTest.a_disk_that_takes_no_commit_is_ours",
                    "DrempelTest.a_flood_of_one_lvs_is_told_to_wait_and_another_lvs_comes_in",
                    "DoorgangTest.is_asked_to_come_again_a_little_later"),
            entry(
                    "na een aantal seconden over is",
                    "DrempelTest.a_flood_of_one_lvs_is_told_to_wait_and_another_lvs_comes_in",
                    "BlokkadeTest.a_block_says_how_long_over_every_door_and_support_lifts_it"),
            entry(
                    "404 (geen adres van ons",
                    "HttpstatusTest.keeps_the_true_status",
                    "HttpgewoontenTest.an_address_that_no_door_has",
                    "HttpgewoontenTest.a_method_that_is_not_there_tells_which_are",
                    "HttpgewoontenTest.what_is_no_good_http_is_refused_in_our_form",
                    "LengteTest.a_message_without_a_length_is_asked_for_one",
                    "VerpakkingTest.what_is_packed_in_another_way_is_told_which_way_is_read"),
            entry(
                    "512 MB en 60 s, anders hooguit 32 MB en 10 s",
                    "UitpratenTest.callers_who_go_on_and_on_take_no_place_of_a_good_one_and_are_left"));

    private static Map.Entry<String, List<String>> entry(String zin, String... tests) {
        return Map.entry(zin, List.of(tests));
    }

    @Test
    void every_claim_about_http_has_tests_and_every_test_its_claim() throws IOException {
        var beweringen = beweringen();

        assertThat(beweringen)
                .allSatisfy(zin -> assertThat(BEWIJS.keySet()).as(zin).anyMatch(zin::contains));
        assertThat(BEWIJS.keySet()).allSatisfy(deel -> assertThat(beweringen).anyMatch(zin -> zin.contains(deel)));
    }

    @Test
    void the_tests_of_a_claim_name_every_status_that_it_names() throws IOException {
        for (var zin : beweringen()) {
            var tests = BEWIJS.entrySet().stream()
                    .filter(bewijs -> zin.contains(bewijs.getKey()))
                    .flatMap(bewijs -> bewijs.getValue().stream())
                    .map(HandleidingbewijsTest::bron)
                    .collect(Collectors.joining("\n"));

            assertThat(STATUS.matcher(zin).results().map(MatchResult::group).distinct())
                    .as(zin)
                    .allSatisfy(status -> assertThat(tests).containsPattern("\\b" + status + "\\b"));
        }
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

    /** The method itself, what is given to it, and what it asks of the methods of its class. */
    private static String bron(String test) {
        var delen = test.split("\\.");
        var klasse = Stream.of("src/test/java", "../contract-tests/src/test/java")
                .flatMap(map -> alles(Path.of(map)))
                .filter(pad -> pad.endsWith(delen[0] + ".java"))
                .findFirst();
        assertThat(klasse).as(test).isPresent();
        try {
            var tekst = Files.readString(klasse.get());
            var begin = tekst.indexOf("void " + delen[1] + "(");
            assertThat(begin).as(test).isPositive();
            var vanaf = tekst.lastIndexOf("\n\n", begin);
            var methode = tekst.substring(vanaf, tekst.indexOf("\n    }\n", begin));
            return methode + hulp(tekst, methode);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hulp(String klasse, String methode) {
        return Pattern.compile("(?s)\n    (?:private )?(?:static )?[\\w<>.]+ (is[A-Z]\\w*|status)\\(.*?\n    }\n")
                .matcher(klasse)
                .results()
                .filter(gevonden -> methode.contains(gevonden.group(1) + "("))
                .map(MatchResult::group)
                .collect(Collectors.joining());
    }

    private static Stream<Path> alles(Path map) {
        try (var paden = Files.walk(map)) {
            return paden.toList().stream();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
