package nl.lvsgateway.kindkans.soap;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A bijlage goes out as it is read: never whole in memory, and byte for byte. */
@Timeout(60)
class StromenTest {

    private static final long DERTIG_MB = 30L * 1024 * 1024;
    private static final String ANTWOORD = "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body>"
            + "<LeverBerichtAntwoord xmlns='urn:nl:lvsgateway:kindkans:v1'><BerichtId>bericht-1</BerichtId>"
            + "<Dossiernummer>250001</Dossiernummer></LeverBerichtAntwoord></s:Body></s:Envelope>";

    private final AtomicReference<String> aangekomen = new AtomicReference<>("");
    private final AtomicLong gelezen = new AtomicLong();
    private final AtomicLong grootsteVoorsprong = new AtomicLong();
    private final AtomicLong ontvangen = new AtomicLong();

    @Test
    void delivers_30_mb_byte_for_byte_while_reading_hardly_ahead_of_kindkans() throws Exception {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::neemAan);
        server.start();
        try (var opstelling =
                new Opstelling("http://127.0.0.1:" + server.getAddress().getPort() + "/")) {
            var bestand = Opstelling.bestand(DERTIG_MB, () -> new Meelezer(new Ruis(DERTIG_MB)));

            var aflevering = opstelling.kindkans.lever(Opstelling.bericht(bestand));

            assertThat(aflevering.dossiernummer()).isEqualTo(250001L);
        } finally {
            server.stop(0);
        }
        assertThat(gelezen).hasValue(DERTIG_MB);
        assertThat(aangekomen).hasValue(sha256(new Ruis(DERTIG_MB)));
        // what the sockets of both sides can hold, far from a whole bijlage
        assertThat(grootsteVoorsprong.get()).isLessThan(DERTIG_MB / 2);
    }

    private void neemAan(HttpExchange uitwisseling) throws IOException {
        var in = new BufferedInputStream(uitwisseling.getRequestBody(), 64 * 1024);
        for (int deel = 0; deel < 3; deel++) {
            overslaan(in); // the root part, the dossier's headers, the bijlage's headers
        }
        aangekomen.set(sha256(new Beperkt(in, DERTIG_MB)));
        in.readAllBytes();
        var antwoord = ANTWOORD.getBytes(StandardCharsets.UTF_8);
        uitwisseling.getResponseHeaders().set("Content-Type", "text/xml");
        uitwisseling.sendResponseHeaders(200, antwoord.length);
        uitwisseling.getResponseBody().write(antwoord);
        uitwisseling.close();
    }

    /** Up to and including the empty line that ends the headers of a part. */
    private static void overslaan(InputStream in) throws IOException {
        int regelEinden = 0;
        while (regelEinden < 4) {
            var b = in.read();
            if (b < 0) {
                throw new IOException("message ended early");
            }
            var verwacht = regelEinden % 2 == 0 ? '\r' : '\n';
            regelEinden = b == verwacht ? regelEinden + 1 : b == '\r' ? 1 : 0;
        }
    }

    private static String sha256(InputStream in) throws IOException {
        try (var gehasht = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
            gehasht.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(gehasht.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Repeatable noise of any length without keeping it. */
    private static final class Ruis extends InputStream {

        private final RandomGenerator ruis = new java.util.Random(4711);
        private long over;

        Ruis(long lengte) {
            over = lengte;
        }

        @Override
        public int read() {
            return over-- > 0 ? ruis.nextInt() & 0xff : -1;
        }
    }

    private final class Meelezer extends java.io.FilterInputStream {

        Meelezer(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] buffer, int vanaf, int lengte) throws IOException {
            var n = super.read(buffer, vanaf, lengte);
            if (n > 0) {
                var voorsprong = gelezen.addAndGet(n) - ontvangen.get();
                grootsteVoorsprong.accumulateAndGet(voorsprong, Math::max);
            }
            return n;
        }
    }

    /** The next bytes of a stream, counted. */
    private final class Beperkt extends InputStream {

        private final InputStream in;
        private long over;

        Beperkt(InputStream in, long lengte) {
            this.in = in;
            this.over = lengte;
        }

        @Override
        public int read() throws IOException {
            var een = new byte[1];
            return read(een, 0, 1) < 0 ? -1 : een[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int vanaf, int lengte) throws IOException {
            var n = over == 0 ? -1 : in.read(buffer, vanaf, (int) Math.min(lengte, over));
            over -= Math.max(n, 0);
            ontvangen.addAndGet(Math.max(n, 0));
            return n;
        }
    }
}
