package nl.lvsgateway.techniek.mime;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Thousands of messages whose content does its best to look like a boundary, in pieces of any size. */
class DelenlezerTest {

    private static final int BERICHTEN = 150;

    static Stream<String> grenzen() {
        return Stream.of("B", "-", "--", "B2", "=_:'x+y", "g".repeat(70), "--B--B--B", "\u00e9");
    }

    @ParameterizedTest
    @MethodSource("grenzen")
    void content_comes_out_as_it_went_in(String grens) throws IOException {
        var toeval = new Random(grens.hashCode());
        for (var bericht = 0; bericht < BERICHTEN; bericht++) {
            var inhouden = new ArrayList<byte[]>();
            for (var deel = toeval.nextInt(5); deel >= 0; deel--) {
                inhouden.add(lastig(grens, toeval));
            }

            assertThat(gelezen(bericht(grens, inhouden, toeval), grens, toeval))
                    .containsExactlyElementsOf(inhouden.stream()
                            .map(inhoud -> new String(inhoud, ISO_8859_1))
                            .toList());
        }
    }

    /** Pieces that look like a boundary and are none; together they may be one, and then it is taken out. */
    private static byte[] lastig(String grens, Random toeval) {
        var stukken = List.of(
                "\r",
                "\n",
                "\r\n",
                "-",
                "--",
                grens,
                "--" + grens,
                "\r\n--" + grens + "x",
                "\n--" + grens + "\n",
                "x--" + grens + "\r\n",
                "\r\n--" + grens + " \tx",
                "\r\n--" + grens + "-",
                "\r\n--" + grens + "--x",
                "\0",
                "\r\r\n",
                "y".repeat(toeval.nextInt(40_000)));
        var tekst = new StringBuilder();
        for (var aantal = toeval.nextInt(25); aantal > 0; aantal--) {
            tekst.append(stukken.get(toeval.nextInt(stukken.size())));
        }
        var echt = "\r\n--" + java.util.regex.Pattern.quote(grens) + "(--)?[ \t]*(\r\n|$)";
        var inhoud = ("\r\n" + tekst).replaceAll(echt, "z").replaceAll(echt, "z");
        return (inhoud.startsWith("\r\n") ? inhoud.substring(2) : inhoud).getBytes(ISO_8859_1);
    }

    private static byte[] bericht(String grens, List<byte[]> inhouden, Random toeval) {
        var uit = new ByteArrayOutputStream();
        uit.writeBytes((toeval.nextBoolean() ? "" : "voorwoord x--" + grens + "\r\n").getBytes(ISO_8859_1));
        for (var inhoud : inhouden) {
            uit.writeBytes(("--" + grens + " \t".substring(toeval.nextInt(3)) + "\r\n").getBytes(ISO_8859_1));
            uit.writeBytes((toeval.nextBoolean() ? "" : "X-Kop: een;\r\n\ttwee\r\n").getBytes(ISO_8859_1));
            uit.writeBytes("\r\n".getBytes(ISO_8859_1));
            uit.writeBytes(inhoud);
            uit.writeBytes("\r\n".getBytes(ISO_8859_1));
        }
        var slot = List.of("", "\r\n", "\n", " \r\n", "\r\nnawoord\r\n--" + grens + "\r\n");
        uit.writeBytes(("--" + grens + "--" + slot.get(toeval.nextInt(slot.size()))).getBytes(ISO_8859_1));
        return uit.toByteArray();
    }

    private static List<String> gelezen(byte[] bericht, String grens, Random toeval) throws IOException {
        var delen = new ArrayList<String>();
        var lezer = new Delenlezer(new Druppels(bericht, toeval), "multipart/x; boundary=\"" + grens + "\"");
        for (var deel = lezer.volgende(); deel != null; deel = lezer.volgende()) {
            delen.add(new String(deel.inhoud().readAllBytes(), ISO_8859_1));
        }
        return delen;
    }

    /** Gives what it has in pieces of any size. */
    private static final class Druppels extends ByteArrayInputStream {

        private final Random toeval;

        Druppels(byte[] bytes, Random toeval) {
            super(bytes);
            this.toeval = toeval;
        }

        @Override
        public synchronized int read(byte[] naar, int plek, int aantal) {
            return super.read(naar, plek, Math.min(aantal, 1 + toeval.nextInt(toeval.nextBoolean() ? 7 : 20_000)));
        }
    }

    private static Delenlezer lezer(String bericht) throws IOException {
        return new Delenlezer(new ByteArrayInputStream(bericht.getBytes(ISO_8859_1)), "multipart/related; boundary=B");
    }

    @Test
    void every_message_that_was_cut_off_is_refused_wherever_that_was() throws IOException {
        var heel = "--B\r\nA: b\r\n\r\neen\r\n--B\r\n\r\n\r\n--B\r\n\r\ntwee\r\n--B--";
        assertThat(leesAlles(lezer(heel))).isEqualTo(3);

        for (var lengte = 0; lengte < heel.length(); lengte++) {
            var half = lezer(heel.substring(0, lengte));
            assertThatThrownBy(() -> leesAlles(half)).as("%d bytes", lengte).isInstanceOf(Onleesbaar.class);
        }
    }

    private static int leesAlles(Delenlezer lezer) throws IOException {
        var aantal = 0;
        for (var deel = lezer.volgende(); deel != null; deel = lezer.volgende()) {
            aantal++;
        }
        return aantal;
    }

    @Test
    void a_part_without_content_is_one_also_when_its_empty_line_is_the_line_before_the_boundary() throws IOException {
        var lezer = lezer("--B\r\nA: b\r\n\r\n--B\r\n\r\nx\r\n--B--");

        assertThat(lezer.volgende().inhoud().readAllBytes()).isEmpty();
        assertThat(lezer.volgende().inhoud().readAllBytes()).containsExactly('x');
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "boundary=", "boundary=\"\"", "xboundary=B", "boundary"})
    void without_a_boundary_nothing_is_read(String parameter) {
        assertThatThrownBy(() -> new Delenlezer(InputStream.nullInputStream(), "multipart/related; " + parameter))
                .hasMessageContaining("multipart.boundary");
    }

    @ParameterizedTest
    @CsvSource({
        "geen dubbele punt, multipart[1].koppen",
        "X: a\u0001b, multipart[1].koppen",
        "Content-Transfer-Encoding: x-uuencode, multipart[1].content-transfer-encoding",
        "X: a|x: b, multipart[1].x"
    })
    void headers_that_cannot_be_read_name_their_place(String koppen, String plaats) throws IOException {
        var lezer = lezer("--B\r\n" + koppen.replace("|", "\r\n") + "\r\n\r\nx\r\n--B--");

        assertThatThrownBy(lezer::volgende)
                .isInstanceOfSatisfying(
                        Onleesbaar.class, fout -> assertThat(fout.plaats()).isEqualTo(plaats));
    }

    @Test
    void headers_may_be_eight_thousand_bytes_and_no_ninety_thousand() throws IOException {
        var kop = "X: " + "n".repeat(8000);
        assertThat(lezer("--B\r\n" + kop + "\r\n\r\nx\r\n--B--").volgende().kop("x"))
                .hasSize(8000);

        var lezer = lezer("--B\r\nX: " + "n".repeat(90_000) + "\r\n\r\nx\r\n--B--");
        assertThatThrownBy(lezer::volgende).hasMessageContaining("multipart[1].koppen");
    }

    @Test
    void what_was_made_fit_to_travel_comes_out_as_it_was() throws IOException {
        var toeval = new Random(7);
        for (var ronde = 0; ronde < 200; ronde++) {
            var bytes = new byte[toeval.nextInt(3000)];
            toeval.nextBytes(bytes);
            var in64 = Base64.getMimeEncoder(4 * toeval.nextInt(30), "\r\n".getBytes(ISO_8859_1))
                    .encodeToString(bytes);

            assertThat(overdracht("BASE64", in64)).isEqualTo(bytes);
            assertThat(overdracht("quoted-printable", leesbaar(bytes, toeval))).isEqualTo(bytes);
            assertThat(overdracht("binary", new String(bytes, ISO_8859_1))).isEqualTo(bytes);
        }
    }

    private static String leesbaar(byte[] bytes, Random toeval) {
        var tekst = new StringBuilder();
        for (var b : bytes) {
            var letter = b > '?' && b < 127 && toeval.nextBoolean();
            tekst.append(
                    letter ? String.valueOf((char) b) : String.format(toeval.nextBoolean() ? "=%02X" : "=%02x", b));
            tekst.append(toeval.nextInt(20) == 0 ? "=\r\n" : "");
        }
        return tekst.toString();
    }

    private static byte[] overdracht(String hoe, String tekst) throws IOException {
        return lezer("--B\r\nContent-Transfer-Encoding: " + hoe + "\r\n\r\n" + tekst + "\r\n--B--")
                .volgende()
                .inhoud()
                .readAllBytes();
    }

    @ParameterizedTest
    @CsvSource({
        "base64, QUJ*",
        "base64, QUJDR",
        "base64, QUJDRA",
        "base64, QUI=QUI=",
        "base64, QUI==",
        "base64, =",
        "quoted-printable, a=G0",
        "quoted-printable, a=4",
        "quoted-printable, a="
    })
    void what_is_broken_is_refused_at_its_part(String hoe, String tekst) {
        assertThatThrownBy(() -> overdracht(hoe, tekst)).hasMessageContaining("multipart[1]");
    }
}
