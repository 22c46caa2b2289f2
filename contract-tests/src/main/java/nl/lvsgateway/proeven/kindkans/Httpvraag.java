package nl.lvsgateway.proeven.kindkans;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One HTTP request whose body is read bit by bit, so that a reader may stop half-way.
 *
 * @param begonnen {@link System#nanoTime()} of its first byte
 */
record Httpvraag(Map<String, String> koppen, InputStream lichaam, long begonnen) {

    /** The next request on this connection; {@code null} when the other side hung up. */
    static @Nullable Httpvraag lees(InputStream in) throws IOException {
        in.mark(1);
        if (in.read() < 0) {
            return null;
        }
        in.reset();
        var begonnen = System.nanoTime();
        regel(in);
        var koppen = new HashMap<String, String>();
        for (var regel = regel(in); !regel.isEmpty(); regel = regel(in)) {
            var dubbelePunt = regel.indexOf(':');
            koppen.put(
                    regel.substring(0, dubbelePunt).toLowerCase(Locale.ROOT),
                    regel.substring(dubbelePunt + 1).strip());
        }
        var stukken = "chunked".equalsIgnoreCase(koppen.get("transfer-encoding"));
        var lengte = Long.parseLong(koppen.getOrDefault("content-length", "0"));
        return new Httpvraag(koppen, stukken ? new Stukken(in) : new Begrensd(in, lengte), begonnen);
    }

    String operatie() {
        var actie = koppen.getOrDefault("soapaction", "").replace("\"", "");
        return actie.substring(actie.lastIndexOf(':') + 1);
    }

    String contentType() {
        return koppen.getOrDefault("content-type", "");
    }

    static String regel(InputStream in) throws IOException {
        var uit = new ByteArrayOutputStream();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                throw new EOFException("request was cut off");
            }
            if (b != '\r') {
                uit.write(b);
            }
        }
        return uit.toString(StandardCharsets.ISO_8859_1);
    }

    /** A body of known length. */
    private static final class Begrensd extends InputStream {
        private final InputStream in;
        private long over;

        Begrensd(InputStream in, long lengte) {
            this.in = in;
            this.over = lengte;
        }

        @Override
        public int read() throws IOException {
            var een = new byte[1];
            return read(een, 0, 1) < 0 ? -1 : een[0] & 0xFF;
        }

        @Override
        public int read(byte[] doel, int begin, int lengte) throws IOException {
            if (over == 0) {
                return -1;
            }
            var n = in.read(doel, begin, (int) Math.min(lengte, over));
            if (n < 0) {
                throw new EOFException("body was cut off");
            }
            over -= n;
            return n;
        }
    }

    /** A body in chunks. */
    private static final class Stukken extends InputStream {
        private final InputStream in;
        private InputStream stuk = InputStream.nullInputStream();
        private boolean eerste = true;
        private boolean einde;

        Stukken(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            var een = new byte[1];
            return read(een, 0, 1) < 0 ? -1 : een[0] & 0xFF;
        }

        @Override
        public int read(byte[] doel, int begin, int lengte) throws IOException {
            while (!einde) {
                var n = stuk.read(doel, begin, lengte);
                if (n >= 0) {
                    return n;
                }
                volgend();
            }
            return -1;
        }

        private void volgend() throws IOException {
            if (!eerste) {
                regel(in);
            }
            eerste = false;
            var lengte = Long.parseLong(regel(in).strip(), 16);
            if (lengte == 0) {
                einde = true;
                regel(in);
            }
            stuk = lengte == 0 ? InputStream.nullInputStream() : new Begrensd(in, lengte);
        }
    }
}
