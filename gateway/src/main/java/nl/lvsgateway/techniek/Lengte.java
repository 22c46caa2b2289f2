package nl.lvsgateway.techniek;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;

/** Whether a message says where it ends (RFC 9112, 6.3): without that a request has none. */
public final class Lengte {

    private Lengte() {}

    /** Also when it is packed for the way, and only that length is known. */
    public static boolean isBekend(HttpServletRequest vraag) {
        return vraag.getHeader(HttpHeaders.CONTENT_LENGTH) != null
                || vraag.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
    }
}
