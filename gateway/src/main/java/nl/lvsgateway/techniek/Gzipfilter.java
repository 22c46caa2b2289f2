package nl.lvsgateway.techniek;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import nl.lvsgateway.techniek.mime.Onleesbaar;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A message that was packed for the way (gzip, RFC 1952) comes to every door as it was; one that was packed otherwise cannot be
 * read. Its checksum and its length are looked at before the last byte is given, and nothing may stand behind it.
 */
@Component
@Order(0)
class Gzipfilter extends OncePerRequestFilter {

    /** Most bytes that may come out: more than any message may be, by far less than a little gzip can become. */
    private static final long MEESTE = 512L * 1024 * 1024;

    private static final String PLAATS = "content-encoding";

    @Override
    protected void doFilterInternal(HttpServletRequest vraag, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        var hoe = String.join(",", Collections.list(vraag.getHeaders(HttpHeaders.CONTENT_ENCODING)));
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

    /** Java's own lets go of what stands behind the last of it, and of a second one when it has not come in yet. */
    private static final class Gzip extends GZIPInputStream {

        private static final int STAART = 8;

        Gzip(InputStream bron) throws IOException {
            super(new Komtnog(bron));
        }

        @Override
        public int read(byte[] naar, int plek, int aantal) throws IOException {
            var gelezen = super.read(naar, plek, aantal);
            if (gelezen < 0 && (inf.getRemaining() > STAART || in.read() >= 0)) {
                throw new ZipException("Something stands behind it");
            }
            return gelezen;
        }
    }

    /** Says that more may come, as long as it is not known that nothing will. */
    private static final class Komtnog extends FilterInputStream {

        Komtnog(InputStream bron) {
            super(bron);
        }

        @Override
        public int available() {
            return 1;
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
                throw new Onleesbaar("Content-Encoding", "gzip, of geen");
            }
            try {
                var stroom = gzip == null ? new Gzip(bron) : gzip;
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
