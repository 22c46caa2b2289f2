package nl.lvsgateway.proeven;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.lvsgateway.proeven.lvs.Toegang;
import nl.lvsgateway.proeven.proces.GatewayProces;
import nl.lvsgateway.proeven.proces.Geduld;
import nl.lvsgateway.proeven.proces.Start;
import nl.lvsgateway.proeven.proces.Werkmap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Many who hardly say or take anything: nobody else notices, and none of them stays. */
class TraagIT {

    private static final int TRAGEN = 200;
    /** Beside other tests on two cores; who is held up waits five times as long. What the longest is on a quiet machine is printed. */
    private static final int MEESTE_MS = 3000;

    private static final Duration TUSSENPOOS = Duration.ofMillis(500);
    private static final String LANG = "Content-Length: 900000\r\n\r\n-";
    private static final String MULTIPART = "Content-Type: multipart/form-data; boundary=x\r\n";

    private static GatewayProces gateway;

    private final List<Socket> tragen = new ArrayList<>();

    @BeforeAll
    static void begin() {
        gateway = GatewayProces.start(Start.van("traag"), Werkmap.nieuw());
    }

    @AfterAll
    static void einde() {
        gateway.close();
    }

    @AfterEach
    void sluit() throws IOException {
        for (var een : tragen) {
            een.close();
        }
    }

    /** Who is meant to be served at once, whatever the others do. */
    private static Map<String, String> goeden() {
        var goed = new LinkedHashMap<String, String>();
        goed.put("health", "GET /actuator/health/liveness HTTP/1.1\r\n");
        goed.put("console", "GET /aanmelden HTTP/1.1\r\nAccept: text/html\r\n");
        goed.put(
                "LVS",
                "GET /api/v1/scholen/" + Toegang.KOMPAS.school() + "/samenwerkingsverbanden HTTP/1.1\r\n"
                        + sleutel(Toegang.KOMPAS));
        return goed;
    }

    private static String sleutel(Toegang wie) {
        return "X-API-Key: " + wie.sleutel() + "\r\nVerificatiecode: " + wie.verificatiecode() + "\r\n";
    }

    /** How they begin: each kind would hold a thread as long as it liked. */
    private static List<String> beginnen() {
        var rest = "POST /api/v1/scholen/00YY00/aanvragen HTTP/1.1\r\nHost: localhost\r\n";
        var soap = "POST /soap/lvs/v1 HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/xml\r\n";
        return List.of(
                rest + MULTIPART + "X-API-Key: geen-sleutel-van-ons\r\n" + LANG,
                rest + MULTIPART + sleutel(Toegang.REGENBOOG) + LANG,
                soap + sleutel(Toegang.REGENBOOG) + LANG,
                soap + LANG,
                "POST /soap/kindkans/v1 HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/xml\r\n" + LANG,
                "PUT /api/v1/abonnement HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                        + LANG,
                "POST /aanmelden HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                        + LANG,
                "GET /actuator/health HTTP/1.1\r\nHost: localhost\r\n" + LANG,
                "GET /actuator/health HTTP/1.1\r\nHost: localhost\r\nX-Lang: -");
    }

    @Test
    void two_hundred_slow_senders_keep_nobody_waiting_and_are_cut_off() throws Exception {
        goeden().forEach((wie, vraag) -> millis(vraag)); // what is done for the first time takes longer
        var soorten = beginnen();
        for (var nummer = 0; nummer < TRAGEN; nummer++) {
            begin(soorten.get(nummer % soorten.size()));
        }

        var langst = new LinkedHashMap<String, Long>();
        for (var keer = 0; keer < 24; keer++) {
            goeden().forEach((wie, vraag) -> langst.merge(wie, millis(vraag), Math::max));
            Geduld.rust(TUSSENPOOS);
            if (keer % 8 == 7) {
                tragen.forEach(TraagIT::nogEen);
            }
        }

        System.out.println("The longest of them, in ms, beside " + TRAGEN + " slow senders: " + langst);
        assertThat(langst.values()).as("%s", langst).allMatch(ms -> ms < MEESTE_MS);
        assertThat(tragen).allMatch(TraagIT::isWeg);
        assertThat(millis(
                        "GET /api/v1/scholen/00YY00/samenwerkingsverbanden HTTP/1.1\r\n" + sleutel(Toegang.REGENBOOG)))
                .isLessThan(MEESTE_MS);
    }

    @Test
    void two_hundred_who_ask_much_and_take_nothing_keep_nobody_waiting_and_are_cut_off() throws Exception {
        goeden().forEach((wie, vraag) -> millis(vraag));
        var vraag = "GET /openapi.yaml HTTP/1.1\r\nHost: localhost\r\n\r\n";
        for (var nummer = 0; nummer < TRAGEN; nummer++) {
            var traag = new Socket();
            traag.setReceiveBufferSize(4096);
            verbind(traag);
            traag.getOutputStream().write(vraag.repeat(100).getBytes(ISO_8859_1));
        }

        var langst = new LinkedHashMap<String, Long>();
        for (var keer = 0; keer < 24; keer++) {
            goeden().forEach((wie, goed) -> langst.merge(wie, millis(goed), Math::max));
            Geduld.rust(TUSSENPOOS);
        }

        System.out.println("The longest of them, in ms, beside " + TRAGEN + " who take nothing: " + langst);
        assertThat(langst.values()).as("%s", langst).allMatch(ms -> ms < MEESTE_MS);
    }

    private void begin(String zo) throws IOException {
        var traag = new Socket();
        verbind(traag);
        traag.getOutputStream().write(zo.getBytes(ISO_8859_1));
    }

    /** From another address of this machine than the good ones. */
    private void verbind(Socket traag) throws IOException {
        tragen.add(traag);
        traag.bind(new InetSocketAddress("127.0.0.2", 0));
        traag.connect(new InetSocketAddress("127.0.0.1", gateway.adres("/").getPort()));
    }

    private static void nogEen(Socket traag) {
        try {
            traag.getOutputStream().write('-');
        } catch (IOException alAfgekapt) {
            assertThat(traag.isClosed()).isFalse(); // by the other side
        }
    }

    /** Whether the other side closed, in whatever way, after whatever it said. */
    private static boolean isWeg(Socket traag) {
        try {
            traag.setSoTimeout(8000);
            while (traag.getInputStream().read() >= 0) {}
            return true;
        } catch (SocketTimeoutException erNog) {
            return false;
        } catch (IOException teruggezet) {
            return true;
        }
    }

    /** Until the whole answer is there, which is to be a good one. */
    private static long millis(String vraag) {
        var begin = System.nanoTime();
        try (var lijn = new Socket("127.0.0.1", gateway.adres("/").getPort())) {
            lijn.setSoTimeout(5 * MEESTE_MS);
            lijn.getOutputStream().write((vraag + "Host: localhost\r\nConnection: close\r\n\r\n").getBytes(ISO_8859_1));
            var antwoord = new String(lijn.getInputStream().readAllBytes(), ISO_8859_1);
            assertThat(antwoord).startsWith("HTTP/1.1 200");
        } catch (IOException geen) {
            return 5 * MEESTE_MS;
        }
        return (System.nanoTime() - begin) / 1_000_000;
    }
}
