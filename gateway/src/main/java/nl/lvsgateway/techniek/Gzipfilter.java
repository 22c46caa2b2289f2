package nl.lvsgateway.techniek;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import nl.lvsgateway.techniek.mime.Onleesbaar;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** A message that was packed for the way (gzip) comes to every door as it was; one that was packed otherwise cannot be read. */
@Component
@Order(0)
class Gzipfilter extends OncePerRequestFilter {

    /** Most bytes that may come out: more than any message may be, by far less than a little gzip can become. */
    private static final long MEESTE = 512L * 1024 * 1024;

    private static final String PLAATS = "content-encoding";

    @Override
    protected void doFilterInternal(HttpServletRequest vraag, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        var hoe = String.join(",", java.util.Collections.list(vraag.getHeaders(HttpHeaders.CONTENT_ENCODING)));
        var gewoon = hoe.isBlank() || hoe.strip().equalsIgnoreCase("identity");
        keten.doFilter(gewoon ? vraag : new Ingepakt(vraag, hoe.strip().toLowerCase(Locale.ROOT)), antwoord);
    }

    private static final class Ingepakt extends HttpServletRequestWrapper {

        private final String hoe;
        private @Nullable Uitgepakt uitgepakt;

        Ingepakt(HttpServletRequest vraag, String hoe) {
            super(vraag);
            this.hoe = hoe;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            var stroom = uitgepakt == null ? new Uitgepakt(super.getInputStream(), hoe) : uitgepakt;
            uitgepakt = stroom;
            return stroom;
        }

        @Override
        public int getContentLength() {
            return -1;
        }

        @Override
        public long getContentLengthLong() {
            return -1;
        }
    }

    private static final class Uitgepakt extends ServletInputStream {

        private final InputStream bron;
        private final String hoe;
        private @Nullable InputStream gzip;
        private long over = MEESTE;
        private boolean klaar;

        Uitgepakt(InputStream bron, String hoe) {
            this.bron = bron;
            this.hoe = hoe;
        }

        @Override
        public int read() throws IOException {
            var een = new byte[1];
            return read(een, 0, 1) < 0 ? -1 : een[0] & 0xff;
        }

        @Override
        public int read(byte[] naar, int plek, int aantal) throws IOException {
            var gelezen = lees(naar, plek, aantal);
            klaar = gelezen < 0;
            over -= Math.max(gelezen, 0);
            if (over < 0) {
                throw new Onleesbaar(PLAATS);
            }
            return gelezen;
        }

        private int lees(byte[] naar, int plek, int aantal) throws IOException {
            if (!hoe.equals("gzip") && !hoe.equals("x-gzip")) {
                throw new Onleesbaar(PLAATS);
            }
            try {
                var stroom = gzip == null ? new GZIPInputStream(bron) : gzip;
                gzip = stroom;
                return stroom.read(naar, plek, aantal);
            } catch (IOException kapot) {
                throw Mislukking.van(kapot) == Mislukking.AFGEBROKEN ? kapot : new Onleesbaar(PLAATS);
            }
        }

        @Override
        public boolean isFinished() {
            return klaar;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener luisteraar) {
            throw new UnsupportedOperationException("Read by who waits for it");
        }
    }
}
