package nl.lvsgateway.techniek.soap;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import nl.lvsgateway.techniek.mime.Kopregel;
import org.springframework.web.filter.OncePerRequestFilter;

/** CXF breaks off without a fault when a header names a charset that nobody knows; {@link Berichtingang} refuses it with its place. */
class Onbekendecharset extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest vraag, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        var kop = Kopregel.van(vraag.getContentType());
        var charset = kop.parameter("charset");
        if (charset == null || isBekend(charset)) {
            keten.doFilter(vraag, antwoord);
            return;
        }
        vraag.setCharacterEncoding(StandardCharsets.UTF_8.name());
        keten.doFilter(
                new HttpServletRequestWrapper(vraag) {
                    @Override
                    public String getContentType() {
                        return kop.waarde();
                    }
                },
                antwoord);
    }

    private static boolean isBekend(String charset) {
        try {
            return Charset.isSupported(charset);
        } catch (IllegalArgumentException geenNaam) {
            return false;
        }
    }
}
