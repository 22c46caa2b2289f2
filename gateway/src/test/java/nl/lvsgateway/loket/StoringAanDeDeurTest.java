package nl.lvsgateway.loket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doAnswer;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.lvsgateway.loket.Deuren.Beller;
import nl.lvsgateway.loket.Inzendingen.Bericht;
import nl.lvsgateway.techniek.Opslagstoring;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/**
 * What breaks on our side is never told as a fault of who calls, and the other way round: a full disk, a disk that fails, a
 * temporary folder that is gone and a connection that was cut, over every door.
 */
@ExtendWith(OutputCaptureExtension.class)
class StoringAanDeDeurTest extends MetSpionnen {

    private static final Beller SCHOOL = new Beller("demo-sleutel-esis", "00YY01", "vuurvlinder-2507");
    private static final String TMP = System.getProperty("java.io.tmpdir");

    @AfterEach
    void mend() {
        System.setProperty("java.io.tmpdir", TMP);
    }

    static Stream<Arguments> schijven() {
        return Inzendingen.DEUREN.stream()
                .flatMap(deur -> Stream.of(
                        Arguments.of(deur, "No space left on device", "OPSLAG_VOL", "60"),
                        Arguments.of(deur, "Input/output error", "INTERNE_FOUT", "ja")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("schijven")
    void a_disk_that_takes_no_commit_is_ours(String deur, String schijf, String code, String opnieuw) {
        commits.schijf(schijf);

        var antwoord = deuren.stuur(Inzendingen.verzend(deur, SCHOOL, "demo-4"));

        isVanOns(deur, antwoord, code, opnieuw);
    }

    @ParameterizedTest
    @MethodSource("lvsdeuren")
    void a_kluis_whose_folder_is_gone_is_ours(String deur) {
        doAnswer(poging -> {
                    throw Opslagstoring.van("A file cannot be made", new NoSuchFileException("onderweg"));
                })
                .when(kluis)
                .open();

        var antwoord = deuren.stuur(Inzendingen.bewaar(deur, SCHOOL));

        isVanOns(deur, antwoord, "INTERNE_FOUT", "ja");
    }

    static Stream<String> lvsdeuren() {
        return Inzendingen.DEUREN.stream().filter(deur -> !deur.equals("Kindkans"));
    }

    @ParameterizedTest
    @MethodSource("soapdeuren")
    void a_temporary_folder_that_is_gone_is_ours(String deur) {
        System.setProperty("java.io.tmpdir", Path.of(TMP, "weg", "en-weg").toString());

        var antwoord = deuren.stuur(Inzendingen.bewaarInline(deur, SCHOOL));

        isVanOns(deur, antwoord, "INTERNE_FOUT", "ja");
    }

    static Stream<String> soapdeuren() {
        return Stream.of("SOAP 1.1", "SOAP 1.2");
    }

    private static void isVanOns(String deur, Deuren.Antwoord antwoord, String code, String opnieuw) {
        if (deur.equals("Kindkans")) {
            assertThat(antwoord.code()).isEqualTo("INTERNE_FOUT");
            assertThat(antwoord.tekst()).contains("<faultcode>soap:Server</faultcode>");
            return;
        }
        assertThat(antwoord.code()).as(antwoord.tekst()).isEqualTo(code);
        assertThat(antwoord.tekst()).containsPattern("(?i)opnieuwProberen(\":\"|>)" + opnieuw + "[\"<]");
        if (deur.startsWith("SOAP")) {
            assertThat(antwoord.tekst()).containsPattern(deur.endsWith("1.1") ? ":Server<" : ":Receiver<");
            assertThat(antwoord.http()).isEqualTo(500);
        } else {
            assertThat(antwoord.http()).isEqualTo(code.equals("OPSLAG_VOL") ? 507 : 500);
        }
    }

    /** Who can still hear it hears that it did not come over, without a code: so it may come again. And nobody is alarmed. */
    @ParameterizedTest
    @MethodSource("halveBerichten")
    void who_is_cut_off_while_speaking_is_not_told_that_the_message_is_no_good(Bericht half, CapturedOutput log)
            throws IOException {
        var antwoord = Afgebroken.stuur(poort(), half);

        assertThat(antwoord).startsWith("HTTP/1.1 400").doesNotContain("ONGELDIG", "INTERNE_FOUT");
        assertThat(log.getAll()).doesNotContain("A call failed on our side");
    }

    static Stream<Bericht> halveBerichten() {
        return Stream.concat(
                Inzendingen.DEUREN.stream().map(deur -> Inzendingen.half(deur, SCHOOL)),
                Stream.of("REST", "MTOM").map(deur -> Inzendingen.halveBijlage(deur, SCHOOL)));
    }

    static List<String> alleDeuren() {
        return Inzendingen.DEUREN;
    }

    @ParameterizedTest
    @MethodSource("alleDeuren")
    void what_cannot_be_read_stays_a_fault_of_who_sent_it_and_support_knows_where(String deur, CapturedOutput log) {
        var antwoord = deuren.stuur(Inzendingen.onleesbaar(deur, SCHOOL));

        assertThat(antwoord.code()).isEqualTo(deur.equals("Kindkans") ? "ONGELDIG" : "BERICHT_ONGELDIG");
        assertThat(antwoord.tekst()).doesNotContain("opnieuwProberen>ja", "opnieuwProberen\":\"ja");
        assertThat(deur.equals("Kindkans") ? antwoord.tekst() : log.getAll()).containsPattern("regel 1, kolom [0-9]+");
    }
}
