package nl.lvsgateway.loket;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Many clients send all they have before they read: they hear why they are refused, and nobody can keep us listening. */
@ExtendWith(OutputCaptureExtension.class)
class UitpratenTest extends MetDeuren {

    private static final int MB = 1024 * 1024;
    private static final String VREEMD = "X-API-Key: geen-sleutel-van-ons\r\n";
    private static final String REST = "/api/v1/scholen/00YY00/";
    private static final String GOED =
            "GET " + REST + "koppeling HTTP/1.1\r\nHost: localhost\r\n" + Lijn.PARNASSYS + "\r\n";

    private final List<Socket> open = new ArrayList<>();

    @AfterEach
    void sluit() throws IOException {
        for (var lijn : open) {
            lijn.close();
        }
    }

    private Socket lijn() throws IOException {
        var lijn = new Socket("127.0.0.1", poort());
        lijn.setSoTimeout(30_000);
        open.add(lijn);
        return lijn;
    }

    private static String kop(String pad, String wie, String soort, String lengte) {
        return "POST " + pad + " HTTP/1.1\r\nHost: localhost\r\n" + wie + "Content-Type: " + soort + "\r\n" + lengte
                + "\r\n\r\n";
    }

    /** All of it, in one chunk when it is not counted before; then the answer is read. */
    private static String stuurAlles(
            Socket lijn, String pad, String wie, String soort, boolean geteld, String begin, int mb)
            throws IOException {
        var uit = lijn.getOutputStream();
        var lengte = begin.length() + mb * MB;
        uit.write(kop(pad, wie, soort, geteld ? "Content-Length: " + lengte : "Transfer-Encoding: chunked")
                .getBytes(UTF_8));
        uit.write(((geteld ? "" : Integer.toHexString(lengte) + "\r\n") + begin).getBytes(UTF_8));
        var blok = new byte[MB];
        for (var i = 0; i < mb; i++) {
            uit.write(blok);
        }
        uit.write((geteld ? "" : "\r\n0\r\n\r\n").getBytes(UTF_8));
        return eersteRegel(lijn.getInputStream());
    }

    private static String eersteRegel(InputStream in) throws IOException {
        var regel = new StringBuilder();
        for (var teken = in.read(); teken >= 0 && teken != '\r'; teken = in.read()) {
            regel.append((char) teken);
        }
        return regel.toString();
    }

    static Stream<Arguments> geweigerdVoorHetEinde() {
        var deel = "--x\r\nContent-Disposition: form-data; name=\"bijlage\"; filename=\"a.pdf\"\r\n\r\n";
        var onbekendeCode = "X-API-Key: demo-sleutel-parnassys\r\nVerificatiecode: verkeerd\r\n";
        var multipart = "multipart/form-data; boundary=x";
        return Stream.of(
                        Arguments.of(REST + "aanvragen", VREEMD, multipart, deel, 29, 401),
                        Arguments.of(REST + "aanvragen", "", multipart, deel, 29, 401),
                        Arguments.of(REST + "statussen/updaten", VREEMD, "application/json", "{", 29, 401),
                        Arguments.of(REST + "aanvragen", onbekendeCode, multipart, deel, 120, 403),
                        Arguments.of(REST + "aanvragen", Lijn.PARNASSYS, multipart, deel, 45, 413),
                        Arguments.of(REST + "aanvragen", Lijn.PARNASSYS, "text/plain", "x", 45, 415),
                        Arguments.of(REST + "koppeling", Lijn.PARNASSYS, "text/plain", "x", 45, 405),
                        Arguments.of("/api/v1/nergens", Lijn.PARNASSYS, "text/plain", "x", 29, 404),
                        Arguments.of("/soap/lvs/v1", VREEMD, "text/xml", "<a>", 29, 500),
                        Arguments.of("/soap/lvs/v1", VREEMD, "application/soap+xml", "<a>", 29, 400),
                        Arguments.of("/soap/lvs/v1", Lijn.PARNASSYS, "text/xml", "geen xml", 45, 500),
                        Arguments.of("/soap/lvs/v1", Lijn.PARNASSYS, "application/soap+xml", "geen xml", 45, 400),
                        Arguments.of("/soap/nergens", VREEMD, "text/xml", "<a>", 29, 404),
                        Arguments.of("/soap/kindkans/v1", VREEMD, "text/xml", "<a>", 29, 500))
                .flatMap(een -> Stream.of(true, false).map(geteld -> {
                    var alles = new ArrayList<>(List.of(een.get()));
                    alles.add(geteld);
                    return Arguments.of(alles.toArray());
                }));
    }

    @ParameterizedTest(name = "{0} {2}, {4} MB, {5}, counted before: {6}")
    @MethodSource("geweigerdVoorHetEinde")
    void who_sends_all_before_he_reads_hears_the_refusal(
            String pad, String wie, String soort, String begin, int mb, int status, boolean geteld, CapturedOutput log)
            throws IOException {
        for (var keer = 0; keer < 3; keer++) {
            assertThat(stuurAlles(lijn(), pad, wie, soort, geteld, begin, mb)).startsWith("HTTP/1.1 " + status);
        }

        assertThat(log.getAll()).doesNotContain(" ERROR ");
    }

    @Test
    void a_line_on_which_somebody_was_refused_serves_on() throws IOException {
        var lijn = lijn();
        var wie = "X-API-Key: demo-sleutel-parnassys\r\nVerificatiecode: verkeerd\r\n";
        for (var keer = 0; keer < 5; keer++) {
            lijn.getOutputStream()
                    .write((kop(REST + "aanvragen", wie, "multipart/form-data; boundary=x", "Content-Length: " + MB)
                                    + "x".repeat(MB))
                            .getBytes(UTF_8));
            assertThat(antwoord(lijn)).startsWith("HTTP/1.1 403");

            lijn.getOutputStream().write(GOED.getBytes(UTF_8));
            assertThat(antwoord(lijn)).startsWith("HTTP/1.1 200");
        }
    }

    /** Of one answer, and no byte behind it. */
    private static String antwoord(Socket lijn) throws IOException {
        var in = lijn.getInputStream();
        var kop = new StringBuilder();
        while (kop.indexOf("\r\n\r\n") < 0) {
            var teken = in.read();
            assertThat(teken).as("closed after: " + kop).isNotNegative();
            kop.append((char) teken);
        }
        if (kop.indexOf("chunked") >= 0) {
            for (var lengte = deel(in); lengte > 0; lengte = deel(in)) {
                in.readNBytes(lengte + 2);
            }
            in.readNBytes(2);
        } else {
            in.readNBytes(Integer.parseInt(kop.toString().replaceAll("(?s).*Content-Length: (\\d+).*", "$1")));
        }
        return kop.toString();
    }

    private static int deel(InputStream in) throws IOException {
        var lengte = Integer.parseInt(eersteRegel(in), 16);
        in.readNBytes(1);
        return lengte;
    }

    @Test
    void an_unknown_caller_is_answered_and_his_line_closed() throws IOException {
        for (var pad : List.of(REST + "koppeling", REST + "aanvragen", "/api/v1/abonnement")) {
            var lijn = lijn();
            lijn.getOutputStream()
                    .write(("GET " + pad + " HTTP/1.1\r\nHost: localhost\r\n" + VREEMD + "\r\n").getBytes(UTF_8));

            var alles = new String(lijn.getInputStream().readAllBytes(), ISO_8859_1);

            assertThat(alles).startsWith("HTTP/1.1 401").contains("Connection: close", "NIET_AANGEMELD");
        }
    }

    @Test
    void an_unknown_caller_without_end_is_cut_off() throws IOException {
        var lijn = lijn();
        var uit = lijn.getOutputStream();
        uit.write(kop(REST + "aanvragen", VREEMD, "multipart/form-data; boundary=x", "Content-Length: 9999999999")
                .getBytes(UTF_8));
        var blok = new byte[MB];
        var gestuurd = 0;
        try {
            for (; gestuurd < 500; gestuurd++) {
                uit.write(blok);
            }
        } catch (IOException afgekapt) {
            assertThat(gestuurd).isGreaterThan(30);
        }
        assertThat(gestuurd).isLessThan(100);
    }

    @Test
    void callers_who_go_on_and_on_take_no_place_of_a_good_one_and_are_left() throws IOException {
        var begin = kop(REST + "aanvragen", VREEMD, "multipart/form-data; boundary=x", "Content-Length: 9999999");
        for (var nummer = 0; nummer < 200; nummer++) {
            lijn().getOutputStream().write((begin + "x").getBytes(UTF_8));
        }
        var sinds = System.nanoTime();

        var goed = lijn();
        goed.getOutputStream().write(GOED.getBytes(UTF_8));

        assertThat(antwoord(goed)).startsWith("HTTP/1.1 200");
        assertThat(Duration.ofNanos(System.nanoTime() - sinds)).isLessThan(Duration.ofSeconds(5));
        for (var lijn : open.subList(0, 200)) {
            assertThat(laatsteByte(lijn)).isTrue();
        }
        assertThat(Duration.ofNanos(System.nanoTime() - sinds)).isLessThan(Duration.ofSeconds(20));
    }

    /** Whether the other side has closed, in whatever way. */
    private static boolean laatsteByte(Socket lijn) throws IOException {
        try {
            lijn.getInputStream().readAllBytes();
            return true;
        } catch (java.net.SocketException teruggezet) {
            return true;
        }
    }
}
