package nl.lvsgateway.techniek;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives a failure of the line its own name, {@link BerichtAfgebroken}. Only here is it known that it is the line: further on
 * an IOException may as well be a disk of ours.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class Verbindingsfilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest vraag, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        keten.doFilter(new Vraag(vraag), new Antwoord(antwoord));
    }

    private interface Lijnwerk<T> {

        T doe() throws IOException;
    }

    private static <T> T opDeLijn(Lijnwerk<T> werk) throws IOException {
        try {
            return werk.doe();
        } catch (IOException lijn) {
            throw new BerichtAfgebroken(lijn);
        }
    }

    private static final class Vraag extends HttpServletRequestWrapper {

        private @Nullable ServletInputStream stroom;

        Vraag(HttpServletRequest vraag) {
            super(vraag);
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            if (stroom == null) {
                stroom = new In(super.getInputStream());
            }
            return stroom;
        }
    }

    private static final class Antwoord extends HttpServletResponseWrapper {

        private @Nullable ServletOutputStream stroom;

        Antwoord(HttpServletResponse antwoord) {
            super(antwoord);
        }

        @Override
        public ServletOutputStream getOutputStream() throws IOException {
            if (stroom == null) {
                stroom = new Uit(super.getOutputStream());
            }
            return stroom;
        }

        @Override
        public void flushBuffer() throws IOException {
            opDeLijn(() -> {
                super.flushBuffer();
                return true;
            });
        }
    }

    private static final class In extends ServletInputStream {

        private final ServletInputStream lijn;

        In(ServletInputStream lijn) {
            this.lijn = lijn;
        }

        @Override
        public int read() throws IOException {
            return opDeLijn(lijn::read);
        }

        @Override
        public int read(byte[] naar, int plek, int aantal) throws IOException {
            return opDeLijn(() -> lijn.read(naar, plek, aantal));
        }

        @Override
        public int available() throws IOException {
            return lijn.available();
        }

        @Override
        public boolean isFinished() {
            return lijn.isFinished();
        }

        @Override
        public boolean isReady() {
            return lijn.isReady();
        }

        @Override
        public void setReadListener(ReadListener luisteraar) {
            lijn.setReadListener(luisteraar);
        }

        @Override
        public void close() throws IOException {
            lijn.close();
        }
    }

    private static final class Uit extends ServletOutputStream {

        private final ServletOutputStream lijn;

        Uit(ServletOutputStream lijn) {
            this.lijn = lijn;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int plek, int aantal) throws IOException {
            opDeLijn(() -> {
                lijn.write(bytes, plek, aantal);
                return true;
            });
        }

        @Override
        public void flush() throws IOException {
            opDeLijn(() -> {
                lijn.flush();
                return true;
            });
        }

        @Override
        public boolean isReady() {
            return lijn.isReady();
        }

        @Override
        public void setWriteListener(WriteListener luisteraar) {
            lijn.setWriteListener(luisteraar);
        }

        @Override
        public void close() throws IOException {
            lijn.close();
        }
    }
}
