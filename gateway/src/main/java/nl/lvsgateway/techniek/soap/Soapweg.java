package nl.lvsgateway.techniek.soap;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import nl.lvsgateway.techniek.Lengte;
import org.apache.cxf.Bus;
import org.apache.cxf.transport.http.HTTPTransportFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What HTTP has its own words for, told in those: an address where no endpoint is, another method than POST. A GET gives the
 * WSDL, however a tool asks for it: all of it is in one file. It stands before the firewall, which trips over an address that is
 * written in another way.
 */
class Soapweg extends OncePerRequestFilter {

    private final Bus bus;
    private final Wsdlblad wsdl;

    Soapweg(Bus bus) {
        this.bus = bus;
        this.wsdl = new Wsdlblad(bus);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest vraag, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        if (!vraag.getRequestURI().startsWith(vraag.getContextPath() + vraag.getServletPath())) {
            antwoord.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else if (!isEindpunt(vraag.getPathInfo())) {
            antwoord.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            volgensMethode(vraag, antwoord, keten);
        }
    }

    private void volgensMethode(HttpServletRequest vraag, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        switch (vraag.getMethod()) {
            case "POST" -> neem(vraag, antwoord, keten);
            case "GET", "HEAD" -> geefWsdl(vraag, antwoord);
            case "OPTIONS" -> antwoord.setHeader("Allow", "POST, OPTIONS");
            default -> andereMethode(antwoord);
        }
    }

    /** What has no length and does not come in chunks is no message at all, as HTTP has it; a message there has to be. */
    private static void neem(HttpServletRequest vraag, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        if (Lengte.isBekend(vraag)) {
            keten.doFilter(vraag, antwoord);
        } else {
            antwoord.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        }
    }

    private void geefWsdl(HttpServletRequest vraag, HttpServletResponse antwoord) throws IOException {
        var gevraagd = vraag.getQueryString();
        if (gevraagd == null || gevraagd.isEmpty()) {
            andereMethode(antwoord);
        } else if (gevraagd.toLowerCase(Locale.ROOT).matches("(single)?wsdl=?")) {
            wsdl.geef(eindpunt(vraag.getPathInfo()), vraag, antwoord);
        } else {
            antwoord.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void andereMethode(HttpServletResponse antwoord) throws IOException {
        antwoord.setHeader("Allow", "POST, OPTIONS");
        antwoord.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }

    private boolean isEindpunt(@Nullable String pad) {
        var adressen =
                bus.getExtension(HTTPTransportFactory.class).getRegistry().getDestinationsPaths();
        return pad != null && adressen.contains(eindpunt(pad));
    }

    private static String eindpunt(String pad) {
        return pad.endsWith("/") ? pad.substring(0, pad.length() - 1) : pad;
    }
}
